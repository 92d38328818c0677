import { isStatement, type Proposal } from "../../src/repair/proposal";
import { parseCell } from "../../src/spreadsheet/address";
import type { CellSnapshot } from "../../src/spreadsheet/snapshot";
import { addressIn, spoiled, template } from "../rules/spoiled";
import { serial } from "../oracle/quarter";
import { type Changes } from "../rules/material";
import { differences, found, mendedBy, proposalsFor } from "./mended";

const R = serial(2021, 9, 30);

/** One slip, and what is proposed for it: cell, kind, what it shows before and after. */
const SLIPS: [string, Changes, Pick<Proposal, "kind" | "rule">, string, string, string][] = [
  ...typed("HYG06", "number", "2", "2", "2"),
  ...typed("HYG06", "number", "\u00a02 ", "\u00a02 ", "2"),
  ...typed("HYG16", "letters", "O", "O", "0"),
  ...typed("HYG08", "counted", "2 đồng chí", "2 đồng chí", "2"),
  ...typed("HYG09", "dash", "–", "–", "0"),
  [
    "a date as text",
    { "tblVanBan#0": { ngay_ban_hanh: "15/01/2021" } },
    { kind: "date", rule: "HYG10" },
    "tblVanBan#0.ngay_ban_hanh",
    "15/01/2021",
    "15/01/2021",
  ],
  [
    "a date in words",
    { "tblVanBan#0": { ngay_ban_hanh: "ngày 15 tháng 1 năm 2021" } },
    { kind: "date", rule: "HYG10" },
    "tblVanBan#0.ngay_ban_hanh",
    "ngày 15 tháng 1 năm 2021",
    "15/01/2021",
  ],
  [
    "a year of two digits",
    { "tblVanBan#0": { ngay_ban_hanh: "15/1/21" } },
    { kind: "year", rule: "HYG13" },
    "tblVanBan#0.ngay_ban_hanh",
    "15/1/21",
    "15/01/2021",
  ],
  [
    "a quarter",
    { fields: { quy: "Quí 3" } },
    { kind: "quarter", rule: "HYG14" },
    "quy",
    "Quí 3",
    "Quý III",
  ],
  ...["DVO17", "DV0I7", "DV0l7", "DVo17"].map((code): (typeof SLIPS)[number] => [
    `${code} for a unit's code`,
    { fields: { ma_don_vi: code } },
    { kind: "letters", rule: "HYG16" },
    "ma_don_vi",
    code,
    "DV017",
  ]),
  [
    "an old encoding",
    { fields: { nguoi_ky: "NguyÔn V¨n A" } },
    { kind: "legacy", rule: "HYG03" },
    "nguoi_ky",
    "NguyÔn V¨n A",
    "Nguyễn Văn A",
  ],
  [
    "composed Unicode",
    { fields: { nguoi_ky: "Trần Thị B".normalize("NFD") } },
    { kind: "unicode", rule: "HYG01" },
    "nguoi_ky",
    "Trần Thị B".normalize("NFD"),
    "Trần Thị B",
  ],
  [
    "spaces",
    { fields: { nguoi_ky: " Trần\u00a0Thị  B\u200b" } },
    { kind: "spaces", rule: "HYG02" },
    "nguoi_ky",
    " Trần\u00a0Thị  B\u200b",
    "Trần Thị B",
  ],
];

function typed(
  rule: Proposal["rule"],
  kind: Proposal["kind"],
  input: string,
  before: string,
  after: string,
): typeof SLIPS {
  // Members living here for a while: in no sum, so that any number may stand there.
  const changes = { "tblDangVien[DV17]": { trong_quy: input } };
  return [
    [
      `${JSON.stringify(input)} in a count`,
      changes,
      { kind, rule },
      "tblDangVien[DV17].trong_quy",
      before,
      after,
    ],
  ];
}

describe("one slip", () => {
  test.each(SLIPS)(
    "%s: proposed, mended, nothing else touched",
    async (_, changes, as, cell, before, after) => {
      const snapshot = await spoiled(changes);
      const address = addressIn(await template(), cell);
      const proposals = proposalsFor(snapshot);
      expect(
        proposals.map(({ kind, rule, cells }) => ({
          kind,
          rule,
          shown: cells.map(({ shown }) => shown),
        })),
      ).toEqual([{ ...as, shown: [{ before, after }] }]);
      const mended = mendedBy(snapshot, proposals);
      expect(found(mended)).toEqual([]);
      expect(differences(snapshot, mended)).toEqual([address]);
      expect(proposalsFor(mended)).toEqual([]);
    },
  );

  test("a date is one again in a cell for plain numbers or texts", async () => {
    const snapshot = await spoiled({ "tblVanBan#0": { ngay_ban_hanh: "15/1/21" } });
    const address = addressIn(snapshot, "tblVanBan#0.ngay_ban_hanh");
    const [sheetName = "", cell = ""] = address.split("!");
    const sheet = snapshot.sheets.find(({ name }) => name === sheetName);
    const row = sheet?.cells.get(Number(cell.slice(1))) as Map<
      number,
      { value: string; format: string }
    >;
    for (const content of row.values()) if (content.value === "15/1/21") content.format = "@";
    const [proposal] = proposalsFor(snapshot);
    expect(proposal?.cells[0]?.look).toEqual({ format: "dd/mm/yyyy" });
    if (proposal === undefined) throw new Error("nothing proposed");
    expect(found(mendedBy(snapshot, [proposal]))).toEqual([]);
  });
});

describe("never proposed, for only the writer knows what was meant", () => {
  const figure = (input: string | number): Changes => ({
    "tblDangVien[DV17]": { trong_quy: input },
  });
  test.each<[string, Changes]>([
    ["a comma before three digits", figure("1,234")],
    ["a cross", figure("x")],
    ["a dash for a year", { "tblVanBan#0": { nam_ap_dung: "–" } }],
    ["a dash for the number of a limitation", { "tblKhacPhuc#0": { stt_hc: "-" } }],
    ["a share", figure("95%")],
    ["a fraction", figure(12.5)],
    ["a fraction as text", figure("12,5")],
    ["a figure below 0", figure(-3)],
    ["a day that does not exist", { "tblVanBan#0": { ngay_ban_hanh: "31/02/2021" } }],
    ["a date that may be swapped", { "tblVanBan#0": { ngay_ban_hanh: serial(2021, 12, 9) } }],
    ["a date as text that may be swapped", { "tblVanBan#0": { ngay_ban_hanh: "9/12/2021" } }],
    ["broken characters", { fields: { nguoi_ky: "Nguyá»\u0085n" } }],
    ["a label of no list", { "tblKetLuan#0": { co_quan: "UBKT" } }],
    ["a date of the future", { "tblKhacPhuc#0": { ngay_bc: R + 300 } }],
  ])("%s", async (_, changes) => {
    const snapshot = await spoiled(changes);
    expect(found(snapshot)).not.toEqual([]);
    expect(proposalsFor(snapshot)).toEqual([]);
  });

  test.each([
    ["a number as text", "2", "HYG06"],
    ["nothing, for which 0 could stand", "", "REQ01"],
  ])("a formula of the writer's own that gives %s", async (_, value, rule) => {
    const snapshot = await spoiled({});
    const address = addressIn(snapshot, "tblDangVien[DV17].trong_quy");
    const [name, cell = ""] = address.split("!");
    const { row, column } = parseCell(cell) ?? { row: 0, column: 0 };
    const sheet = snapshot.sheets.find((one) => one.name === name);
    const cells = sheet?.cells.get(row) as Map<number, CellSnapshot> | undefined;
    cells?.set(column, { value, formula: "A1&B1" });
    expect(found(snapshot)).toEqual([`${rule} ${address}`]);
    expect(proposalsFor(snapshot)).toEqual([]);
  });

  test("a text that is secret is neither shown nor touched", async () => {
    const snapshot = await spoiled({
      "tblKetLuan#0": { do_mat: "Mật", noi_dung: "  Nội dung  kín ".normalize("NFD") },
    });
    expect(found(snapshot).map((finding) => finding.slice(0, 5))).toContain("HYG02");
    expect(proposalsFor(snapshot)).toEqual([]);
    expect(JSON.stringify(proposalsFor(snapshot))).not.toContain("kín");
  });
});

describe("a batch", () => {
  const MANY: Changes = {
    fields: {
      ...{ nguoi_ky: ` ${"Trần Thị B".normalize("NFD")} `, quy: "Q.III" },
      ...{ ma_don_vi: " DVO17" },
    },
    "tblDangVien[DV17]": { trong_quy: "2" },
    "tblDangKy[CCB]": { ghi_chu: "  hai  hội viên" },
    "tblVanBan#0": { ngay_ban_hanh: "15/01/2021" },
    "tblXepLoai[DANG_VIEN]": { kht: "–" },
  };

  test("is one step, and a cell with two slips has both mended", async () => {
    const snapshot = await spoiled(MANY);
    const proposals = proposalsFor(snapshot);
    const mended = mendedBy(snapshot, proposals);
    expect(found(mended)).toEqual([]);
    const names = [
      "nguoi_ky",
      "ma_don_vi",
      "quy",
      "tblDangVien[DV17].trong_quy",
      "tblDangKy[CCB].ghi_chu",
    ];
    const cells = [...names, "tblVanBan#0.ngay_ban_hanh", "tblXepLoai[DANG_VIEN].kht"];
    expect(differences(snapshot, mended).sort()).toEqual(
      cells.map((cell) => addressIn(snapshot, cell)).sort(),
    );
    const signed = mended.sheets
      .flatMap(({ cells: grid }) => [...grid.values()].flatMap((row) => [...row.values()]))
      .filter(({ value }) => value === "Trần Thị B");
    expect(signed.length).toBeGreaterThan(0);
  });

  test("what is not chosen stays as it is", async () => {
    const snapshot = await spoiled(MANY);
    const chosen = proposalsFor(snapshot).filter(({ kind }) => kind === "number");
    expect(chosen).toHaveLength(1);
    const mended = mendedBy(snapshot, chosen);
    expect(differences(snapshot, mended)).toEqual([
      addressIn(snapshot, "tblDangVien[DV17].trong_quy"),
    ]);
  });

  test("no statement about the quarter is in it", async () => {
    const proposals = proposalsFor(await spoiled(MANY));
    expect(proposals.filter(isStatement)).toEqual([]);
  });
});
