import type { UnitIndicatorId } from "../../catalogue/indicators";
import { parsePeriod, formatPeriod } from "../../catalogue/period";
import { textOf } from "../../spreadsheet/snapshot";
import { comparisonKey } from "../../text/normalise";
import { rowsOfBlock, rowWith } from "../layeredRow";
import { unitKey } from "../rowValues";
import type { TableDeclaration } from "../sheetDeclaration";
import { UNIT_SHEETS } from "../unit";
import type { DataRow, WorkbookData } from "../workbookData";
import { STACKED_SHEETS } from "./stacked";
import { SPOILED, stackOf } from "./stackedSheet";

type Rows = readonly DataRow[];
/** The rows of one unit and period. */
interface Block {
  readonly unit: string;
  readonly period: string;
  readonly rows: DataRow[];
}

const STACKS = STACKED_SHEETS.flatMap(({ table }) => (table === undefined ? [] : [table.name]));
const FIELDS = "tblThThongTin";
/** Fixed tables of the units by the name of the table that stacks them. */
const FIXED = new Map<string, TableDeclaration>(
  UNIT_SHEETS.flatMap(({ table }) =>
    table?.rows === undefined ? [] : [[stackOf(table.name), table] as const],
  ),
);

/**
 * The stacked tables as formulas want them: sorted by unit and period, the fixed rows of each unit
 * complete and in order, and with every row the place of its block.
 */
export function prepareStacks(data: WorkbookData): Map<string, Rows> {
  const reported = blocksOf(data.tables.get(FIELDS) ?? []);
  const stacks = new Map<string, Rows>();
  for (const table of STACKS) {
    const blocks = blocksOf(data.tables.get(table) ?? []);
    if (FIXED.has(table)) {
      for (const [key, { unit, period }] of reported) {
        if (!blocks.has(key)) blocks.set(key, { unit, period, rows: [] });
      }
    }
    stacks.set(table, placed([...blocks.values()].sort(byUnitAndPeriod), FIXED.get(table)));
  }
  return withConclusions(stacks);
}

/** "dv017", "2021Q3" are DV017, 2021-Q3: what blocks go by. */
function blocksOf(rows: Rows): Map<string, Block> {
  const blocks = new Map<string, Block>();
  for (const row of rows) {
    const unit = unitKey(row.get("ma_don_vi"));
    const typed = textOf(row.get("ky"));
    const known = parsePeriod(typed);
    const period = known === null ? typed : formatPeriod(known);
    const key = `${unit}|${period}`;
    const block = blocks.get(key) ?? { unit, period, rows: [] };
    block.rows.push(row);
    blocks.set(key, block);
  }
  return blocks;
}

function byUnitAndPeriod(a: Block, b: Block): number {
  if (a.unit !== b.unit) return a.unit < b.unit ? -1 : 1;
  return a.period < b.period ? -1 : a.period > b.period ? 1 : 0;
}

function placed(blocks: readonly Block[], fixed: TableDeclaration | undefined): Rows {
  const all: DataRow[] = [];
  for (const { unit, period, rows } of blocks) {
    const complete = fixed === undefined ? rows : completed(rows, fixed);
    const first = all.length + 1;
    const place = { _bd: first, _kt: first + complete.length - 1 };
    for (const row of rowsOfBlock(complete, { ma_don_vi: unit, ky: period, ...place })) {
      all.push(row);
    }
  }
  return all;
}

function completed(rows: Rows, { rows: fixed = [], columns }: TableDeclaration): DataRow[] {
  const codeKey = Object.values(columns)[0]?.key ?? "";
  return fixed.map(
    ({ code }) =>
      rows.find((row) => textOf(row.get(codeKey)).toUpperCase() === code) ??
      new Map([[codeKey, code]]),
  );
}

/** Limitations know the row of their conclusion, conclusions the block of their limitations. */
function withConclusions(stacks: Map<string, Rows>): Map<string, Rows> {
  const conclusions = stacks.get("tblThKetLuan") ?? [];
  const remedies = stacks.get("tblThKhacPhuc") ?? [];
  const blank = remedies.length + 1;
  const blockStarts = new Map(
    remedies.map((row) => [`${textOf(row.get("ma_don_vi"))}|${textOf(row.get("ky"))}`, row]),
  );
  const rowNumbers = new Map<string, number>();
  conclusions.forEach((row, index) => {
    const key = conclusionOf(row);
    if (!rowNumbers.has(key)) rowNumbers.set(key, index + 1);
  });
  stacks.set(
    "tblThKetLuan",
    conclusions.map((row) => {
      const own = blockStarts.get(`${textOf(row.get("ma_don_vi"))}|${textOf(row.get("ky"))}`);
      return rowWith(row, {
        _bd_tblThKhacPhuc: own?.get("_bd") ?? blank,
        _kt_tblThKhacPhuc: own?.get("_kt") ?? blank,
      });
    }),
  );
  stacks.set(
    "tblThKhacPhuc",
    remedies.map((row) => {
      const known = textOf(row.get("ma_kl")) === "" ? undefined : rowNumbers.get(conclusionOf(row));
      return rowWith(row, { _kl: known ?? 0 });
    }),
  );
  return stacks;
}

function conclusionOf(row: DataRow): string {
  const code = comparisonKey(textOf(row.get("ma_kl")));
  return [row.get("ma_don_vi"), row.get("ky"), code].map(textOf).join("|");
}

/**
 * Marks the newest block of each unit in a term up to a period: what counts as its last report; and
 * which of its figures a check found in error, for they are as unknown later as they were then.
 */
export function markNewest(
  rows: Rows,
  { from, until }: { readonly from: string; readonly until: string },
  spoiled: SpoiledBlocks,
): Rows {
  const newest = new Map<string, string>();
  for (const row of rows) {
    const [unit, own] = [textOf(row.get("ma_don_vi")), textOf(row.get("ky"))];
    if (own >= from && own <= until && own > (newest.get(unit) ?? "")) newest.set(unit, own);
  }
  return rows.map((row) => {
    const [unit, own] = [textOf(row.get("ma_don_vi")), textOf(row.get("ky"))];
    if (newest.get(unit) !== own) return rowWith(row, { _moi: 0 });
    const faults = spoiled.get(`${unit}|${own}`);
    const flag = (id: UnitIndicatorId): number => (faults?.has(id) === true ? 1 : 0);
    return rowWith(row, { _moi: 1, _hong_6a: flag("CT6A"), _hong_6b: flag("CT6B") });
  });
}

/** By unit and quarter, the indicators that a check found spoiled. */
export type SpoiledBlocks = ReadonlyMap<string, ReadonlySet<string>>;

/** As consolidation notes them beside the unit's fields. */
export function spoiledBlocks(stacks: ReadonlyMap<string, Rows>): SpoiledBlocks {
  return new Map(
    (stacks.get("tblThThongTin") ?? []).map((row) => [
      `${textOf(row.get("ma_don_vi"))}|${textOf(row.get("ky"))}`,
      new Set(textOf(row.get(SPOILED)).split(" ")),
    ]),
  );
}
