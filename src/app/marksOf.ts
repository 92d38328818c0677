import type { Area, Place } from "../spreadsheet/address";
import {
  NO_CHANGES,
  type MarkLook,
  type MarkPlan,
  type WorkbookChanges,
} from "../spreadsheet/changes";
import type { FindingPlace } from "../rules/rule";
import { rowByCode, type RowReading } from "../workbook/report";
import type { CheckedWorkbook } from "./checkWorkbook";

/** Where two looks meet on a cell, the first one shows. */
const LOOKS: readonly MarkLook[] = ["error", "overdue", "failed", "warning", "note"];

const NOT_MET: readonly string[] = ["KHONG_DAT", "TAM_KHONG", "CHAM_TIEN_DO"];

/** A place larger than this is marked at its first cell only: somebody merged half a sheet. */
const MOST_CELLS = 5000;

/**
 * The colours to lay over a checked workbook: its findings, indicators that are not met, and overdue
 * follow-ups. Cells that touch and look alike are one area.
 */
export function marksOf(checked: CheckedWorkbook): WorkbookChanges {
  const cells = new Map<string, Map<number, Map<number, MarkLook>>>();
  const put = (look: MarkLook, area: Area): void => {
    const { sheet, ...within } = area;
    const { top, left, bottom, right } = clipped(within);
    const rows = cells.get(sheet) ?? new Map<number, Map<number, MarkLook>>();
    cells.set(sheet, rows);
    for (let row = top; row <= bottom; row += 1) {
      const columns = rows.get(row) ?? new Map<number, MarkLook>();
      rows.set(row, columns);
      for (let column = left; column <= right; column += 1) {
        if (!columns.has(column)) columns.set(column, look);
      }
    }
  };
  const wanted = areasOf(checked);
  for (const look of LOOKS) for (const area of wanted[look]) put(look, area);
  return { ...NO_CHANGES, marks: [...cells].flatMap(([sheet, rows]) => rectangles(sheet, rows)) };
}

function areasOf({
  findings,
  indicators,
  followUps,
  report,
}: CheckedWorkbook): Readonly<Record<MarkLook, readonly Area[]>> {
  const found = (wanted: string): Area[] =>
    findings.flatMap(({ severity, places }) => (severity === wanted ? places.flatMap(areaOf) : []));
  return {
    error: found("error"),
    warning: found("warning"),
    note: found("note"),
    failed: indicators
      .filter(({ verdict }) => NOT_MET.includes(verdict))
      .flatMap(({ id }) => span(rowByCode(report, "tblChiTieu", id), "ma", "ket_luan")),
    overdue: followUps
      .filter(({ status, place }) => status === "QUA_HAN" && place !== null)
      .flatMap(({ place }) => span(rowAt(report, place), "ma_kl", "trang_thai")),
  };
}

function areaOf({ sheet, row, column, to }: FindingPlace): Area[] {
  // Row 0: a finding about the sheet as a whole.
  if (row === 0) return [];
  const { row: bottom, column: right } = to ?? { row, column };
  return [{ sheet, top: row, left: column, bottom, right }];
}

function rowAt(report: CheckedWorkbook["report"], place: Place | null): RowReading | undefined {
  return report.tables.get("tblKhacPhuc")?.rows.find(({ row }) => row === place?.row);
}

/** From one cell of a row to another; nothing where the row or a column is gone. */
function span(row: RowReading | undefined, from: string, to: string): Area[] {
  const first = row?.cells.get(from)?.place;
  const last = row?.cells.get(to)?.place;
  if (first === undefined || last === undefined) return [];
  return [
    {
      sheet: first.sheet,
      top: first.row,
      bottom: first.row,
      left: Math.min(first.column, last.column),
      right: Math.max(first.column, last.column),
    },
  ];
}

type Rectangle = Omit<Area, "sheet">;

function clipped(area: Rectangle): Rectangle {
  const { top, left, bottom, right } = area;
  const cells = (bottom - top + 1) * (right - left + 1);
  return cells > MOST_CELLS ? { top, left, bottom: top, right: left } : area;
}

/** Runs of equal cells in each row; runs that continue those of the row above grow them. */
function rectangles(
  sheet: string,
  rows: ReadonlyMap<number, ReadonlyMap<number, MarkLook>>,
): MarkPlan[] {
  const done: { look: MarkLook; area: Rectangle }[] = [];
  let above: typeof done = [];
  for (const [row, columns] of [...rows].sort(([a], [b]) => a - b)) {
    const current = runs(row, columns).map((run) => {
      const grown = above.find(
        ({ look, area }) =>
          look === run.look &&
          area.bottom === row - 1 &&
          area.left === run.area.left &&
          area.right === run.area.right,
      );
      if (grown === undefined) {
        done.push(run);
        return run;
      }
      grown.area = { ...grown.area, bottom: row };
      return grown;
    });
    above = current;
  }
  return done.map(({ look, area }) => ({ look, area: { sheet, ...area } }));
}

function runs(
  row: number,
  columns: ReadonlyMap<number, MarkLook>,
): { look: MarkLook; area: Rectangle }[] {
  const found: { look: MarkLook; area: Rectangle }[] = [];
  for (const [column, look] of [...columns].sort(([a], [b]) => a - b)) {
    const last = found.at(-1);
    if (last?.look === look && last.area.right === column - 1) {
      last.area = { ...last.area, right: column };
    } else {
      found.push({ look, area: { top: row, bottom: row, left: column, right: column } });
    }
  }
  return found;
}
