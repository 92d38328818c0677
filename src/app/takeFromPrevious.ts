import { isSamePeriod, previousPeriod, type Period } from "../catalogue/period";
import { quarterNumber } from "../catalogue/targets";
import type { EarlierQuarter } from "../rules/rule";
import type { BlockPlan, WorkbookChanges } from "../spreadsheet/changes";
import { fromSerial } from "../spreadsheet/serialDate";
import { isSameConclusion, type NamedConclusion } from "../workbook/conclusionKey";
import { dataOfReport } from "../workbook/dataOfReport";
import { emptyUnitData } from "../workbook/emptyUnitData";
import { fieldValue, rowByCode, type Report } from "../workbook/report";
import { dayInRow, textInRow, unitKey } from "../workbook/rowValues";
import { indicatorResults } from "../workbook/unit/indicatorResults";
import { periodFigures } from "../workbook/unit/periodFigures";
import type { DataRow } from "../workbook/workbookData";
import { appendRows, type Appending } from "./appendRows";
import { carriedTables } from "./carriedTables";
import type { PreviousQuarter } from "./checkBesidePrevious";
import type { CheckedWorkbook } from "./checkWorkbook";
import { earlierResults } from "./earlierResults";
import { conclusionIn, nextCode } from "./registeredTables";

export type Taking =
  | {
      readonly ok: true;
      /** Null when everything is there already. */
      readonly changes: WorkbookChanges | null;
      /** Blank cells that get a figure. */
      readonly figures: number;
      /** Cells of the table of results that tell what last quarter came to. */
      readonly results: number;
      /** Numbers of the conclusions that are added. */
      readonly conclusions: readonly string[];
      readonly rounds: number;
      /** Cells in which another figure stands, and which stay as they are. */
      readonly kept: number;
    }
  | Extract<Appending, { readonly ok: false }>
  /** It is no report of this unit, or not of the quarter before. */
  | { readonly ok: false; readonly reason: "noPeriod" | "otherUnit" | "otherPeriod" };

/** Tables of fixed rows in which last quarter's figures stand. */
const FIGURES = ["tblDangVien", "tblKetNap", "tblPhanAnh"];
const CONCLUSIONS = "tblKetLuan";
const ROUNDS = "tblKhacPhuc";
const { table: results } = indicatorResults;

/**
 * "Lấy số kỳ trước": what "Tạo kỳ mới" would have written into a workbook that was begun without
 * last quarter's (domain 4.1-1), and conclusions with an open limitation that are no longer there
 * (XP04). Only blank cells are filled and rows added: where another figure stands a person decides.
 * @param basis fingerprint of the snapshot that was checked.
 */
export function takeFromPrevious(
  { report, period, unit }: CheckedWorkbook,
  previous: PreviousQuarter,
  basis: string,
): Taking {
  if (period === null) return { ok: false, reason: "noPeriod" };
  if (unitKey(unit) !== previous.unit) return { ok: false, reason: "otherUnit" };
  if (!isSamePeriod(previous.period, previousPeriod(period)))
    return { ok: false, reason: "otherPeriod" };
  const carried = new Map(carriedInto(report, period, previous));
  const missing = missingConclusions(report, carried);
  const appended = appendRows(report, [...missing]);
  if (!appended.ok) return appended;
  const filled = FIGURES.map((name) => fillBlanks(report, name, carried.get(name) ?? []));
  const shown = earlierResults(previous, null)
    .flatMap((row) => cellsOf(report, results.name, row))
    .filter(({ before, block }) => before !== block.contents[0]?.[0])
    .map(({ block }) => block);
  const figures = filled.flatMap(({ blocks }) => blocks);
  const blocks = [...figures, ...shown, ...appended.blocks];
  return {
    ok: true,
    changes: blocks.length === 0 ? null : { basis, blocks },
    figures: figures.length,
    results: shown.length,
    conclusions: (missing.get(CONCLUSIONS) ?? []).map((row) => textInRow(row, "so_kl") ?? ""),
    rounds: missing.get(ROUNDS)?.length ?? 0,
    kept: filled.reduce((sum, { kept }) => sum + kept, 0),
  };
}

function carriedInto(
  own: Report,
  period: Period,
  { period: since, report, calculation }: EarlierQuarter,
) {
  const termFrom = fieldValue(own, periodFigures.termFirstQuarter.key);
  const termBegins = quarterNumber(period.year, period.quarter) === termFrom;
  const before = dataOfReport(report);
  const empty = emptyUnitData({ unitCode: "", period, createdOn: 0, structureHash: "" });
  return carriedTables({ before, report, calculation, since, period, empty, termBegins });
}

interface CellToFill {
  readonly before: unknown;
  readonly block: BlockPlan;
}

/** The cells of a fixed row that a row of data speaks of. */
function cellsOf(report: Report, table: string, data: DataRow): CellToFill[] {
  const row = rowByCode(report, table, textInRow(data, codeKeyOf(table)) ?? "");
  return [...data].flatMap(([key, value]): CellToFill[] => {
    const reading = row?.cells.get(key);
    const isCode = key === codeKeyOf(table);
    if (reading === undefined || isCode || value === null || typeof value === "object") return [];
    return [{ before: reading.raw, block: { ...reading.place, contents: [[value]] } }];
  });
}

function codeKeyOf(table: string): string {
  return table === results.name ? results.columns.code.key : "ma_dong";
}

function fillBlanks(report: Report, table: string, rows: readonly DataRow[]) {
  const cells = rows.flatMap((row) => cellsOf(report, table, row));
  const blank = cells.filter(({ before }) => before === null || before === "");
  const others = cells.filter(
    (cell) => !blank.includes(cell) && cell.before !== cell.block.contents[0]?.[0],
  );
  return { blocks: blank.map(({ block }) => block), kept: others.length };
}

/** Conclusions that are followed and not in the report, and their rounds, under a code that is free. */
function missingConclusions(
  report: Report,
  carried: ReadonlyMap<string, readonly DataRow[]>,
): ReadonlyMap<string, readonly DataRow[]> {
  const now = dataOfReport(report).tables.get(CONCLUSIONS) ?? [];
  const held = now.map(conclusionIn);
  const before = (carried.get(CONCLUSIONS) ?? []).map(conclusionIn);
  /** Also under another body, where it is not one that stood beside it (XP04). */
  const isHeld = (old: NamedConclusion): boolean =>
    held.some(
      (own) =>
        isSameConclusion(own, old) ||
        (isSameConclusion({ ...own, body: null }, old) &&
          !before.some((other) => isSameConclusion(own, other))),
    );
  const taken = new Set(now.map((row) => textInRow(row, "ma_kl") ?? ""));
  const conclusions: DataRow[] = [];
  const rounds: DataRow[] = [];
  for (const row of carried.get(CONCLUSIONS) ?? []) {
    if (isHeld(conclusionIn(row))) continue;
    const own = textInRow(row, "ma_kl") ?? "";
    const code = taken.has(own) ? nextCode(yearOf(row), taken) : own;
    taken.add(code);
    conclusions.push(new Map([...row, ["ma_kl", code]]));
    for (const round of carried.get(ROUNDS) ?? []) {
      if (textInRow(round, "ma_kl") === own) rounds.push(new Map([...round, ["ma_kl", code]]));
    }
  }
  return new Map([
    [CONCLUSIONS, conclusions],
    [ROUNDS, rounds],
  ]);
}

function yearOf(row: DataRow): number {
  return fromSerial(dayInRow(row, "ngay_kl") ?? 0).year;
}
