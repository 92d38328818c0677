import { applyChanges } from "../../src/spreadsheet/applyChanges";
import { cellAddress, parseCell } from "../../src/spreadsheet/address";
import type { Snapshot } from "../../src/spreadsheet/snapshot";
import type { Changes } from "../rules/material";
import { addressIn, spoiled } from "../rules/spoiled";
import { differences, found, mendedBy, proposalsFor } from "./mended";

const MEMBERS: Changes = { "tblDangVien[DV17]": { trong_quy: null } };

function answered(snapshot: Snapshot, address: string, answer: string): Snapshot {
  const [sheet = "", cell = ""] = address.split("!");
  const { row, column } = parseCell(cell) ?? { row: 0, column: 0 };
  const blocks = [{ sheet, row, column, contents: [[answer]] }];
  return applyChanges(snapshot, { basis: null, blocks });
}

const ofKind = (snapshot: Snapshot, kind: string) =>
  proposalsFor(snapshot).filter((proposal) => proposal.kind === kind);

describe("Ghi 0 vào ô trống của bảng", () => {
  test("the blank counts that a table asks for, in one proposal, and no other cell", async () => {
    const blank: Changes = {
      ...MEMBERS,
      "tblDangVien[DV06]": { trong_quy: null, ghi_chu: null },
      "tblXepLoai[DANG_VIEN]": { kht: null },
    };
    const snapshot = await spoiled(blank);
    const proposals = ofKind(snapshot, "zeros");
    expect(proposals.map(({ cells }) => cells.map(({ after }) => after))).toEqual([[0, 0], [0]]);
    const mended = mendedBy(snapshot, proposals);
    expect(found(mended)).toEqual([]);
    expect(differences(snapshot, mended).sort()).toEqual(
      ["tblDangVien[DV06].trong_quy", "tblDangVien[DV17].trong_quy", "tblXepLoai[DANG_VIEN].kht"]
        .map((cell) => addressIn(snapshot, cell))
        .sort(),
    );
  });

  test("a count in a row of a free table that somebody began", async () => {
    const snapshot = await spoiled({ "tblHaiLong#0": { khong_hai_long: null } });
    const proposals = ofKind(snapshot, "zeros");
    expect(differences(snapshot, mendedBy(snapshot, proposals))).toEqual([
      addressIn(snapshot, "tblHaiLong#0.khong_hai_long"),
    ]);
  });

  test("not the term so far, which a command or the bloc fills", async () => {
    const snapshot = await spoiled({ "tblKetNap[LK]": { ket_nap: null } });
    expect(found(snapshot)).toHaveLength(1);
    expect(ofKind(snapshot, "zeros")).toEqual([]);
  });

  test("never a year, a number of a limitation, a date, a label", async () => {
    const snapshot = await spoiled({
      "tblXepLoai[DANG_VIEN]": { nam_danh_gia: null },
      "tblKhacPhuc#0": { stt_hc: null },
      "tblKetLuan#0": { ngay_kl: null, so_han_che: null },
    });
    expect(found(snapshot)).not.toEqual([]);
    expect(ofKind(snapshot, "zeros")).toEqual([]);
  });
});

describe("Không phát sinh", () => {
  const NO_ADMISSION: Changes = Object.fromEntries(
    ["T1", "T2", "T3"].map((code) => [
      `tblKetNap[${code}]`,
      { ket_nap: null, doan_vien: null, doan_vien_uu_tu: null, nu: null, ket_nap_lai: null },
    ]),
  );
  const WITHOUT: Changes = {
    ...NO_ADMISSION,
    "tblDangVien[DV02]": { trong_quy: 0 },
  };

  test("the answer and the zeros of the sheet, in one proposal", async () => {
    const snapshot = await spoiled(WITHOUT);
    const [proposal, ...more] = ofKind(snapshot, "nothingArose").filter(({ cells }) =>
      cells.some(({ place }) => place.sheet === "3 Kết nạp"),
    );
    if (proposal === undefined) throw new Error("nothing proposed");
    expect(more).toEqual([]);
    const answer = addressIn(snapshot, "tblMucLuc[KET_NAP].phat_sinh");
    const mended = mendedBy(snapshot, [proposal]);
    const changed = differences(snapshot, mended);
    expect(changed).toContain(answer);
    expect(changed.filter((cell) => cell.startsWith("3 Kết nạp"))).toHaveLength(15);
    // The sums of the term so far are those of earlier quarters.
    expect(changed).not.toContain(addressIn(snapshot, "tblKetNap[LK].ket_nap"));
    expect(found(mended).filter((finding) => finding.startsWith("REQ01"))).toEqual([]);
    expect(ofKind(mended, "nothingArose").map(({ id }) => id)).not.toContain(proposal.id);
  });

  const ZERO = { ket_nap: 0, doan_vien: 0, doan_vien_uu_tu: 0, nu: 0, ket_nap_lai: 0 };
  const ZEROS: Changes = { "tblKetNap[T1]": ZERO, "tblKetNap[T2]": ZERO, "tblKetNap[T3]": ZERO };
  const zeros = (count: number): number[] => Array.from({ length: count }, () => 0);

  test.each<[name: string, stands: Changes, said: string | null, proposed: (string | number)[]]>([
    ["what holds 0 stays", { "tblKetNap[T1]": ZERO }, null, ["Không", ...zeros(10)]],
    ["the answer alone, where all is 0", ZEROS, null, ["Không"]],
    ["the zeros alone, where it is answered", { "tblKetNap[T1]": ZERO }, "Không", zeros(10)],
    ["nothing, where it is answered and all is 0", ZEROS, "Không", []],
  ])("%s", async (_, stands, said, proposed) => {
    const asked = await spoiled({ ...WITHOUT, ...stands });
    const answer = addressIn(asked, "tblMucLuc[KET_NAP].phat_sinh");
    const snapshot = said === null ? asked : answered(asked, answer, said);
    const cells = ofKind(snapshot, "nothingArose")
      .flatMap((proposal) => proposal.cells)
      .filter(
        ({ place: { sheet, row, column } }) =>
          sheet === "3 Kết nạp" || `${sheet}!${cellAddress(row, column)}` === answer,
      );
    expect(cells.map(({ after }) => after)).toEqual(proposed);
  });

  test("not for a sheet that is not shown", async () => {
    const snapshot = await spoiled({ tblKetLuan: [], tblKhacPhuc: [] });
    expect(ofKind(snapshot, "nothingArose")).toEqual([]);
  });

  test("not where something stands, or the answer is Có", async () => {
    const some = await spoiled({ ...WITHOUT, "tblKetNap[T2]": { ket_nap: 1 } });
    const empty = await spoiled(WITHOUT);
    const said = answered(empty, addressIn(empty, "tblMucLuc[KET_NAP].phat_sinh"), "Có");
    for (const snapshot of [some, said]) {
      const onSheet = ofKind(snapshot, "nothingArose").filter(({ cells }) =>
        cells.some(({ place }) => place.sheet === "3 Kết nạp"),
      );
      expect(onSheet).toEqual([]);
    }
  });
});
