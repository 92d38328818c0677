import { comparisonKey } from "../../text/normalise";
import type { RowReading, TableReading } from "../../workbook/report";
import { columnByKey, columnKeys, type TableDeclaration } from "../../workbook/sheetDeclaration";
import { UNIT_SHEETS } from "../../workbook/unit";
import { cellsOfRow } from "../cells";
import { countIn } from "../counts";
import { textIn } from "../followUps/remedyRows";
import type { Finding, NamedCell, Rule } from "../rule";

/** What tells the rows of a free table apart; documents may repeat. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  tblHaiLong: ["linh_vuc"],
  tblCuoc: ["ma_cuoc"],
  tblKetLuan: ["ma_kl"],
  tblKhacPhuc: ["ma_kl", "stt_hc", "vong"],
};

/** The same key in a second row: which of the two counts? */
export const dup01: Rule = {
  id: "DUP01",
  severity: "error",
  needs: "workbook",
  inSheet: false,
  spoils: true,
  touches: ["*"],
  check: ({ report }) =>
    UNIT_SHEETS.flatMap(({ table }) => {
      const found = table === undefined ? undefined : report.tables.get(table.name);
      return table === undefined || found === undefined ? [] : repeatedRows(table, found);
    }),
};

function repeatedRows(declaration: TableDeclaration, table: TableReading): Finding[] {
  const keys =
    declaration.rows === undefined
      ? (KEYS[declaration.name] ?? [])
      : columnKeys(declaration).slice(0, 1);
  const first = new Map<string, number>();
  return table.rows.flatMap((row, index) => {
    const key = keyOf(row, keys, declaration);
    if (key === null) return [];
    const earlier = first.get(key);
    if (earlier !== undefined) return [finding(declaration, table, keys, earlier, index)];
    first.set(key, index);
    return [];
  });
}

/** Null while a part of the key is blank or cannot be read. */
function keyOf(
  row: RowReading,
  keys: readonly string[],
  declaration: TableDeclaration,
): string | null {
  const parts = keys.map((key) => {
    if (columnByKey(declaration, key)?.type === "int") return countIn(row, key);
    const text = textIn(row, key);
    return text === null ? null : comparisonKey(text);
  });
  return parts.length === 0 || parts.includes(null) ? null : parts.join("\u0000");
}

function finding(
  declaration: TableDeclaration,
  table: TableReading,
  keys: readonly string[],
  earlier: number,
  later: number,
): Finding {
  const [row, before] = [table.rows[later], table.rows[earlier]];
  const shown = keys.map((key) => (row === undefined ? null : textIn(row, key)));
  const labels = keys.map((key) => columnByKey(declaration, key)?.header ?? key);
  const [cells, others] = [cellsOfRow(table, later, keys), cellsOfRow(table, earlier, keys)];
  return {
    rule: "DUP01",
    severity: "error",
    places: [...cells.places, ...others.places],
    names: [...cells.names, ...others.names].map(wholeFixedRow),
    facts: {
      khoa: labels.join(", "),
      v: shown.join(", "),
      r1: before?.row ?? 0,
      r2: row?.row ?? 0,
    },
  };
}

/** Two fixed rows of one code: none of their figures can be told apart. */
function wholeFixedRow({ table, rowCode, rowIndex, key }: NamedCell): NamedCell {
  return {
    ...(table === undefined ? {} : { table }),
    ...(rowIndex === undefined ? {} : { rowIndex }),
    ...(rowCode === undefined ? (key === undefined ? {} : { key }) : { rowCode }),
  };
}
