import { chosenRepairs, repairsOf } from "../../../src/app/repairs";
import type { Proposal } from "../../../src/repair/proposal";
import type { WorkbookPlan } from "../../../src/spreadsheet/plan";
import type { Snapshot } from "../../../src/spreadsheet/snapshot";
import { writeWorkbook } from "../../../src/xlsx/writeWorkbook";
import { baseQuarter } from "../../oracle/baseQuarter";
import { fillWorkbook } from "../../oracle/fillWorkbook";
import { check, found } from "../../repair/mended";
import { dump } from "../../excel/page/dump";
import { closeExcel, failureCode, must, openExcel, templatePlan } from "./openExcel";

afterEach(closeExcel);

const ROWS = 170;

const SHEETS = ["1 Thông tin", "2 Đảng viên", "5 Văn bản"];

/** Three sheets of a report without their formulas: what computes is not what is tried here. */
function threeSheets(): WorkbookPlan {
  const plan = templatePlan();
  return {
    ...plan,
    sheets: plan.sheets
      .filter(({ name }) => SHEETS.includes(name))
      .map((sheet) => ({
        ...sheet,
        conditionalFormats: [],
        cells: sheet.cells.filter(
          ({ formula, continues }) => formula === undefined && continues === undefined,
        ),
      })),
    names: plan.names.filter(({ area }) => SHEETS.includes(area.sheet)),
    activeSheet: "1 Thông tin",
  };
}

/** Its free table is full of dates and numbers typed as text. */
async function slovenly(): Promise<Uint8Array> {
  const { fields, tables } = baseQuarter({ kind: "administrative", year: 2021, quarter: 3 });
  const [document = {}] = tables.tblVanBan ?? [];
  const rows = Array.from({ length: ROWS }, (_, index) => ({
    ...document,
    so_ky_hieu: `${index + 1}-NQ/ĐU`,
    trich_yeu: ` Nghị quyết  số ${index + 1} `,
    ngay_ban_hanh: `${(index % 28) + 1}/01/2021`,
    nam_ap_dung: "2021",
  }));
  const plan = threeSheets();
  const known = new Set(plan.names.map(({ name }) => name));
  const profile = Object.entries(fields).filter(([key]) => known.has(key));
  return fillWorkbook(await writeWorkbook(plan), {
    fields: { ...Object.fromEntries(profile), nguoi_ky: "NguyÔn V¨n A" },
    tables: {
      tblVanBan: rows,
      tblDangVien: (tables.tblDangVien ?? []).map((row) =>
        row.ma_dong === "DV17" ? { ...row, trong_quy: "–" } : row,
      ),
    },
  });
}

let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await slovenly();
});

const all = (snapshot: Snapshot, proposals: readonly Proposal[]) =>
  chosenRepairs(snapshot, proposals, new Set(proposals.map(({ id }) => id)));

describe("a batch of more than 500 repairs", () => {
  test("is two round trips, and taking it back restores every cell", async () => {
    const { host, excel } = await openExcel({ file: bytes });
    const snapshot = await must(host.read());
    const proposals = repairsOf(snapshot, check(snapshot));
    expect(proposals.flatMap(({ cells }) => cells).length).toBeGreaterThan(500);
    const before = dump(excel.workbook);
    excel.traffic.reset();
    const undo = await must(host.carryOut(all(snapshot, proposals)));
    expect(excel.traffic.roundTrips).toBe(2);
    const mended = await must(host.read());
    expect(found(mended).filter((finding) => /^HYG/.test(finding))).toEqual([]);
    expect(repairsOf(mended, check(mended))).toEqual([]);
    await must(host.carryOut(undo));
    expect(JSON.parse(dump(excel.workbook))).toEqual(JSON.parse(before));
  });

  test("a failure in the middle leaves everything as it was", async () => {
    const { host, excel } = await openExcel({ file: bytes });
    const snapshot = await must(host.read());
    const before = dump(excel.workbook);
    excel.faults.at(2, {
      kind: "action",
      at: 40,
      code: "GeneralException",
    });
    const proposals = repairsOf(snapshot, check(snapshot));
    expect(await failureCode(host.carryOut(all(snapshot, proposals)))).toBe("programFault");
    expect(await must(host.unfinished())).toBeNull();
    expect(JSON.parse(dump(excel.workbook))).toEqual(JSON.parse(before));
  });
});

describe("refused", () => {
  test("where somebody has typed between the proposal and the repair", async () => {
    const { host, excel } = await openExcel({ file: bytes });
    const snapshot = await must(host.read());
    const proposals = repairsOf(snapshot, check(snapshot));
    await Excel.run((context) => {
      const sheet = context.workbook.worksheets.getItem("2 Đảng viên");
      sheet.protection.unprotect();
      sheet.getRange("Z40").values = [["sửa"]];
      return context.sync();
    });
    const before = dump(excel.workbook);
    expect(await failureCode(host.carryOut(all(snapshot, proposals)))).toBe("changedMeanwhile");
    expect(JSON.parse(dump(excel.workbook))).toEqual(JSON.parse(before));
  });

  test("where a sheet has a password that we do not have", async () => {
    const { host, excel } = await openExcel({ file: bytes });
    await Excel.run((context) => {
      const { protection } = context.workbook.worksheets.getItem("2 Đảng viên");
      protection.unprotect();
      protection.protect({}, "mật khẩu");
      return context.sync();
    });
    const snapshot = await must(host.read());
    const proposals = repairsOf(snapshot, check(snapshot));
    const before = dump(excel.workbook);
    expect(await failureCode(host.carryOut(all(snapshot, proposals)))).toBe("protected");
    expect(JSON.parse(dump(excel.workbook))).toEqual(JSON.parse(before));
  });
});
