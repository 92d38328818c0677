import { finalise } from "../../src/app/finalise";
import { checkWorkbook, type CheckedWorkbook } from "../../src/app/checkWorkbook";
import { inputHash } from "../../src/receipt/inputHash";
import { receiptState } from "../../src/receipt/receipt";
import { applyChanges } from "../../src/spreadsheet/applyChanges";
import { textOf, type Snapshot } from "../../src/spreadsheet/snapshot";
import { readReport } from "../../src/workbook/readReport";
import { fieldValue } from "../../src/workbook/report";
import { TEMPLATE_VERSION } from "../../src/workbook/templateVersion";
import { meta } from "../../src/workbook/unit/meta";
import { allCells, isTyped } from "../../src/rules/cells";
import { spoiled } from "../rules/spoiled";
import { check, TODAY } from "../repair/mended";

const MOMENT = { day: TODAY, time: "16:42" };

function sealed(snapshot: Snapshot): Snapshot {
  const done = finalise(check(snapshot), "of no host", MOMENT);
  if (!done.ok) throw new Error(done.reason);
  return applyChanges(snapshot, done.changes);
}

const stateOf = (snapshot: Snapshot) => receiptState(readReport(snapshot));

/** Other content in the cell at a place. */
const typed = (snapshot: Snapshot, { sheet, row, column }: Place, content: string | number) =>
  applyChanges(snapshot, {
    basis: null,
    blocks: [{ sheet, row, column, contents: [[content]] }],
  });
interface Place {
  sheet: string;
  row: number;
  column: number;
}

const placeOf = (snapshot: Snapshot, key: string): Place => {
  const place = readReport(snapshot).fields.get(key)?.place;
  if (place === undefined) throw new Error(`No field ${key}`);
  return place;
};

let correct: Snapshot;
let receipted: Snapshot;
beforeAll(async () => {
  correct = await spoiled({});
  receipted = sealed(correct);
});

describe("Chốt để nộp", () => {
  test("writes when, of what, and how many warnings stand; the check says it is unchanged", () => {
    expect(stateOf(correct)).toEqual({ state: "none" });
    const at = "16:42 ngày 05/10/2021";
    expect(stateOf(receipted)).toEqual({ state: "unchanged", at, warnings: 0 });
    const report = readReport(receipted);
    expect(fieldValue(report, meta.fields.errorCount.key)).toBe(0);
    expect(fieldValue(report, "meta_phien_ban_mau")).toBe(TEMPLATE_VERSION);
    expect(fieldValue(report, "lan_nop")).toBe(1);
    expect(check(receipted).findings).toEqual([]);
  });

  test("is refused while an error is left", async () => {
    const faulty = check(await spoiled({ "tblDangVien[DV17]": { trong_quy: "x" } }));
    expect(finalise(faulty, "", MOMENT)).toEqual({ ok: false, reason: "errors" });
  });

  test("a warning does not hold it up, and is counted", async () => {
    const warned = await spoiled({ "tblDangVien[DV17]": { trong_quy: "2" } });
    const done = finalise(check(warned), "", MOMENT);
    expect(done).toMatchObject({ ok: true, warnings: { all: 1, open: 1 } });
  });

  test("is refused where the hidden sheet is gone", () => {
    const names = correct.names.filter(({ name }) => !name.startsWith("meta_"));
    const sheets = correct.sheets.filter(({ name }) => name !== "_META");
    const done = finalise(check({ ...correct, names, sheets }), "", MOMENT);
    expect(done).toMatchObject({ ok: false });
  });

  test("again without a change it is the same submission, after a change the next", () => {
    const again = finalise(check(receipted), "", MOMENT);
    expect(again).toMatchObject({ ok: true, submission: 1 });
    const place = placeOf(receipted, "nguoi_ky");
    const changed = typed(receipted, place, "Trần Thị C");
    expect(finalise(check(changed), "", MOMENT)).toMatchObject({ ok: true, submission: 2 });
    const next = sealed(changed);
    expect(fieldValue(readReport(next), "lan_nop")).toBe(2);
    // Of the report as it stands with its new number.
    expect(stateOf(next)).toMatchObject({ state: "unchanged" });
    expect(fieldValue(readReport(sealed(next)), "lan_nop")).toBe(2);
  });
});

describe("the receiver sees a change", () => {
  test("of every cell in which people type, but the number and the day of the paper", () => {
    const report = readReport(receipted);
    const inputs = allCells(report)
      .filter(isTyped)
      .filter(({ name }) => name.rowCode !== undefined || (name.rowIndex ?? 0) === 0);
    expect(inputs.length).toBeGreaterThan(200);
    const before = inputHash(report);
    const unseen = inputs.flatMap(({ reading, name, declaration }) => {
      const value =
        declaration.type === "int" ? 987 : declaration.type === "date" ? 44_001 : "khác";
      const changed = { ...reading, raw: value, value };
      const isField = name.table === undefined;
      const table = report.tables.get(name.table ?? "");
      const other = isField
        ? { ...report, fields: new Map(report.fields).set(declaration.key, changed) }
        : {
            ...report,
            tables: new Map(report.tables).set(name.table ?? "", {
              ...table!,
              rows: table!.rows.map((row, index) =>
                index === name.rowIndex
                  ? { ...row, cells: new Map(row.cells).set(declaration.key, changed) }
                  : row,
              ),
            }),
          };
      return inputHash(other) === before ? [`${name.table ?? ""}.${declaration.key}`] : [];
    });
    expect(unseen.sort()).toEqual([".ngay_ky", ".so_van_ban"]);
  });

  test("and none where only its form changed: order of rows, spaces, a number as text", () => {
    const report = readReport(receipted);
    const tables = new Map(
      [...report.tables].map(([name, table]) => [
        name,
        { ...table, rows: [...table.rows].reverse() },
      ]),
    );
    expect(inputHash({ ...report, tables })).toBe(inputHash(report));
    const place = placeOf(receipted, "nguoi_ky");
    const name = textOf(fieldValue(report, "nguoi_ky"));
    expect(stateOf(typed(receipted, place, ` ${name.normalize("NFD")} `)).state).toBe("unchanged");
  });

  test("a figure that can no longer be read is a change", () => {
    const report = readReport(receipted);
    const place = report.tables.get("tblDangVien")?.rows[16]?.cells.get("trong_quy")?.place;
    if (place === undefined) throw new Error("no cell");
    expect(stateOf(typed(receipted, place, "x")).state).toBe("changed");
    const hashOf = (text: string) => inputHash(readReport(typed(receipted, place, text)));
    expect(new Set(["x", "y", "", " x "].map(hashOf)).size).toBe(3);
  });

  test("the number and the day of the report, typed the next morning, break nothing", () => {
    const numbered = typed(receipted, placeOf(receipted, "so_van_ban"), "15-BC/ĐU");
    const dated = typed(numbered, placeOf(receipted, "ngay_ky"), TODAY);
    expect(check(dated).receipt.state).toBe("unchanged");
  });
});

test("a receipt of a newer version is called that, and is no reason to refuse the file", () => {
  const place = placeOf(receipted, meta.fields.dataHash.key);
  const newer = typed(receipted, place, "7-0123456789abcdef0123");
  expect(stateOf(newer)).toEqual({ state: "newer", at: "16:42 ngày 05/10/2021" });
  const checked: CheckedWorkbook = checkWorkbook({ snapshot: newer, fileName: null, today: TODAY });
  expect(checked.findings.filter(({ severity }) => severity === "error")).toEqual([]);
});
