import type { CheckedWorkbook } from "../../src/app/checkWorkbook";
import { checkBesidePrevious } from "../../src/app/checkBesidePrevious";
import { checkedEntry } from "../../src/app/checkJson";
import { explainWarnings } from "../../src/app/explain";
import { readQuarter } from "../../src/app/readQuarter";
import { chosenRepairs, repairsOf } from "../../src/app/repairs";
import { takeFromPrevious } from "../../src/app/takeFromPrevious";
import type { Reason } from "../../src/explanations/explainChanges";
import { labelOf } from "../../src/catalogue/lists";
import { countIn, withCells, withField, withRow } from "../../src/demo/changeData";
import type { WorkbookChanges } from "../../src/spreadsheet/changes";
import { rowByCode } from "../../src/workbook/report";
import type { SheetDeclaration } from "../../src/workbook/sheetDeclaration";
import { LISTED_SHEETS } from "../../src/workbook/unit/contents";
import { baseQuarter } from "../oracle/baseQuarter";
import type { Quarter } from "../oracle/quarter";
import { serial } from "../oracle/quarter";
import { field } from "../oracle/rows";
import {
  blocData,
  bytesOf,
  consolidated,
  plainRows,
  source,
  unitData,
} from "../consolidation/smallQuarter";
import { quarterOf, type Changes } from "../rules/material";
import { TODAY } from "../repair/mended";
import { spoiled } from "../rules/spoiled";
import { closeExcel } from "../hosts/excel/openExcel";
import { rowOf } from "../taskpane/samples";
import { storyInExcel } from "./storyInExcel";

const CORRECTION = labelOf("LY_DO_GIAI_TRINH", "DINH_CHINH");
const MOMENT = { day: TODAY, time: "16:50" };

afterEach(closeExcel);

const verdictOf = ({ indicators }: CheckedWorkbook, id: string) =>
  indicators.find((indicator) => indicator.id === id);

const found = ({ findings }: CheckedWorkbook): string[] =>
  findings.map(({ rule, severity }) => `${rule} ${severity}`);

/** One reason for all warnings of some rules. */
function explanation(checked: CheckedWorkbook, reason: Reason, basis: string): WorkbookChanges {
  const findings = checked.findings.flatMap(({ severity }, index) =>
    severity === "warning" ? [index] : [],
  );
  const said = explainWarnings(checked, { findings, reason, text: "" }, basis);
  if (!said.ok) throw new Error(said.reason);
  return said.changes;
}

describe("story 1: the last evening of a department with eight fields", () => {
  const eightFields = (): Quarter => {
    const quarter = baseQuarter({ kind: "administrative", year: 2021, quarter: 3 });
    quarter.tables.tblHaiLong = [
      field("Hộ tịch", [60, 34, 4, 2]),
      ...["Đất đai", "Xây dựng", "Chứng thực", "Hộ kinh doanh", "Lao động", "Giáo dục", "Y tế"].map(
        (name) => field(name, [150, 48, 2, 0]),
      ),
    ];
    // This year's resolution is still to be signed, and a deadline has passed.
    quarter.tables.tblVanBan = quarter.tables.tblVanBan?.slice(1) ?? [];
    rowOf(quarter, "tblDangVien", 16).trong_quy = "–";
    rowOf(quarter, "tblDangKy", 1).da_thuc_hien = "95%";
    rowOf(quarter, "tblKhacPhuc", 1).thoi_han = serial(2021, 9, 18);
    return quarter;
  };

  test("mended, explained and finalised in Excel; the number is typed next morning", async () => {
    const story = await storyInExcel(eightFields());
    const before = await story.look();
    expect(verdictOf(before.checked, "CT1B")).toMatchObject({ verdict: "TAM_KHONG", gap: 20 });
    await story.write(({ snapshot, checked }) => {
      const dash = repairsOf(snapshot, checked).filter(({ kind }) => kind === "dash");
      return chosenRepairs(snapshot, dash, new Set(dash.map(({ id }) => id)));
    });
    const share = before.checked.findings.find(({ rule }) => rule === "HYG15")?.places[0];
    if (share === undefined) throw new Error("95% was not found");
    await story.type(share, 38);
    const mended = await story.look();
    expect(found(mended.checked).filter((one) => one.endsWith("error"))).toEqual([]);
    const explained = await story.write(({ checked, basis }) =>
      explanation(checked, "DANG_TRINH_KY", basis),
    );
    expect(await story.finalise(MOMENT)).toEqual({ all: 2, open: 0 });

    const fieldAt = (key: string) => explained.checked.report.fields.get(key)?.place;
    for (const [key, text] of [
      ["so_van_ban", "25-BC/ĐU"],
      ["ngay_ky", TODAY],
    ] as const) {
      const place = fieldAt(key);
      if (place === undefined) throw new Error(key);
      await story.type(place, text);
    }
    const { receipt } = (await story.look()).checked;
    expect(receipt).toMatchObject({ state: "unchanged", at: "16:50 ngày 05/10/2021" });
  });
});

/** The cells of some columns emptied in some rows. */
const blank = (table: string, rows: readonly string[], columns: readonly string[]): Changes =>
  Object.fromEntries(
    rows.map((row) => [
      `${table}[${row}]`,
      Object.fromEntries(columns.map((column) => [column, null])),
    ]),
  );

test("story 2: a cell of eight members says Không phát sinh three times, and nothing is left to say", async () => {
  const sources = ["N1", "N2", "N3", "N4"];
  const counts = ["ton_dau", "tiep_nhan", "chuyen", "khong_gq", "da_gq", "dung_quy_trinh"];
  const setting = { kind: "cell" } as const;
  const little: Changes = {
    tblCuoc: [],
    ...blank("tblPhanAnh", sources, [...counts, "dang_gq", "chua_gq", "qua_han"]),
    ...blank("tblKetNap", ["T1", "T2", "T3"], ["ket_nap", "doan_vien", "doan_vien_uu_tu", "nu"]),
    "tblDangVien[DV02]": { trong_quy: 0 },
    "tblDangVien[DV11]": { trong_quy: 8 },
    "tblDangVien[DV12]": { trong_quy: 0 },
  };
  const story = await storyInExcel(quarterOf(little, setting), setting);
  const { calculation } = (await story.look()).checked;
  const shown = LISTED_SHEETS.filter((sheet: SheetDeclaration) =>
    sheet.shown === undefined ? true : calculation.evaluate(sheet.shown) === true,
  );
  expect(shown).toHaveLength(9);

  for (const sheet of ["3 Kết nạp", "9 Chương trình KTGS", "12 Phản ánh 1374"]) {
    await story.write(({ snapshot, checked }) => {
      const said = repairsOf(snapshot, checked).filter(
        ({ kind, cells }) => kind === "nothingArose" && cells[0]?.row === sheet,
      );
      expect(said).toHaveLength(1);
      return chosenRepairs(snapshot, said, new Set(said.map(({ id }) => id)));
    });
  }
  expect(found((await story.look()).checked)).toEqual([]);
  expect(await story.finalise(MOMENT)).toEqual({ all: 0, open: 0 });
  expect((await story.look()).checked.receipt).toMatchObject({ state: "unchanged" });
});

test("story 4: no resolution at the end of the year is a miss that is explained, and sent", async () => {
  const today = serial(2022, 1, 5);
  const setting = { period: "2021-Q4", today } as const;
  const documents = quarterOf({}, setting).tables.tblVanBan ?? [];
  const missed = quarterOf({ tblVanBan: documents.slice(1) }, setting);
  const story = await storyInExcel(missed, setting);
  const { checked } = await story.look();
  expect(verdictOf(checked, "CT1A")).toMatchObject({ verdict: "KHONG_DAT" });
  expect(found(checked)).toEqual(["XS06 warning"]);
  await story.write((seen) => explanation(seen.checked, "DANG_TRINH_KY", seen.basis));
  expect(await story.finalise({ ...MOMENT, day: today })).toEqual({ all: 1, open: 0 });
  const sent = (await story.look()).checked;
  expect(checkedEntry("BC_DV017_2021_Q4.xlsx", sent).status).toBe("ready");
  expect(sent.receipt).toMatchObject({ state: "unchanged" });
});

describe("story 7: last quarter said 122 members, really they were 121", () => {
  const membersOf = (end: number): Changes => ({
    "tblDangVien[DV01]": { trong_quy: end - 3 },
    "tblDangVien[DV11]": { trong_quy: end },
    "tblDangVien[DV13]": { trong_quy: end - 4 },
  });

  test("the unit takes last quarter's figures, is told, explains the correction; last quarter stays", async () => {
    const before = readQuarter(await spoiled(membersOf(122), { period: "2021-Q2" }));
    const unsaid = { ...membersOf(124), ...blank("tblPhanAnh", ["N1"], ["ton_dau"]) };
    const story = await storyInExcel(quarterOf(unsaid), {}, (snapshot) =>
      checkBesidePrevious({ snapshot, fileName: null, today: TODAY }, before),
    );
    const correction = ({ findings }: CheckedWorkbook) =>
      findings.find(({ rule }) => rule === "XP01");
    const taken = await story.write(({ checked, basis }) => {
      if (before === null) throw new Error("no quarter");
      const taking = takeFromPrevious(checked, before, basis);
      if (!taking.ok || taking.changes === null) throw new Error("nothing taken");
      expect(taking).toMatchObject({ figures: 1 });
      return taking.changes;
    });
    expect(correction(taken.checked)).toMatchObject({
      severity: "warning",
      facts: { a: 121, b: 122 },
    });
    const { checked } = await story.write((seen) =>
      explanation(seen.checked, "DINH_CHINH", seen.basis),
    );
    expect(correction(checked)?.explanation).toEqual({ reason: CORRECTION, text: "" });
    const opening = rowByCode(checked.report, "tblDangVien", "DV01")?.cells.get("trong_quy");
    expect(opening?.value).toBe(121);
  });

  test("the bloc sees the reason beside it, and last quarter's rows stay as they were", async () => {
    const unit = unitData("DV061");
    const opening = countIn(unit, "tblDangVien", "DV01", "trong_quy");
    const tooMany = { trong_quy: opening + 1 };
    const said = { ma_quy_tac: "XP01", bang: "tblDangVien", dong: "DV01", ly_do: CORRECTION };
    const before = withCells(withField(unit, "quy", "Quý II"), "tblDangVien", "DV11", tooMany);
    const first = await consolidated(
      [source("BC_DV061_2021_Q2.xlsx", bytesOf(before))],
      blocData(["DV061"]),
      { quarter: 2 },
    );
    const { consolidation } = await consolidated(
      [source("BC_DV061_2021_Q3.xlsx", bytesOf(withRow(unit, "tblGiaiTrinh", said)))],
      first.consolidation.data,
    );
    const listed = consolidation.findings.find(({ finding }) => finding.rule === "XP01");
    expect(listed).toMatchObject({
      unit: "DV061",
      explanation: CORRECTION,
      finding: { facts: { a: opening, b: opening + 1 } },
    });
    const ends = plainRows(consolidation.data, "tblThDangVien")
      .filter(({ ma_dong }) => ma_dong === "DV11")
      .map(({ ky, trong_quy }) => [ky, trong_quy]);
    expect(ends).toContainEqual(["2021-Q2", opening + 1]);
  });
});
