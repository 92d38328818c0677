import { formatSerial } from "../../spreadsheet/serialDate";
import { comparisonKey } from "../../text/normalise";
import type { RowReading, TableReading } from "../../workbook/report";
import { columnByKey, columnKeys, type TableDeclaration } from "../../workbook/sheetDeclaration";
import { UNIT_SHEETS } from "../../workbook/unit";
import { cellsOfRow } from "../cells";
import { countIn, dayIn } from "../counts";
import { textIn } from "../followUps/remedyRows";
import type { Finding, NamedCell, Rule } from "../rule";

/** What tells the rows of a free table apart, each by itself; documents may repeat. */
const KEYS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  tblHaiLong: [["linh_vuc"]],
  tblCuoc: [["ma_cuoc"]],
  // One paper under two codes would be followed twice.
  tblKetLuan: [["ma_kl"], ["so_kl", "ngay_kl", "co_quan"]],
  tblKhacPhuc: [["ma_kl", "stt_hc", "vong"]],
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
  const ways =
    declaration.rows === undefined
      ? (KEYS[declaration.name] ?? [])
      : [columnKeys(declaration).slice(0, 1)];
  const first = new Map<string, number>();
  return table.rows.flatMap((row, index): Finding[] => {
    for (const keys of ways) {
      const key = keyOf(row, keys, declaration);
      if (key === null) continue;
      const earlier = first.get(key);
      // A row copied as a whole is told once.
      if (earlier !== undefined) return [finding(declaration, table, keys, earlier, index)];
      first.set(key, index);
    }
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
    const type = columnByKey(declaration, key)?.type;
    if (type === "int") return countIn(row, key);
    if (type === "date") return dayIn(row, key);
    const text = textIn(row, key);
    return text === null ? null : comparisonKey(text);
  });
  return parts.includes(null) ? null : [...keys, ...parts].join("\u0000");
}

function shownIn(row: RowReading | undefined, key: string, declaration: TableDeclaration): string {
  const day = columnByKey(declaration, key)?.type === "date" ? dayIn(row, key) : null;
  if (day !== null) return formatSerial(day);
  return row === undefined ? "" : (textIn(row, key) ?? "");
}

function finding(
  declaration: TableDeclaration,
  table: TableReading,
  keys: readonly string[],
  earlier: number,
  later: number,
): Finding {
  const [row, before] = [table.rows[later], table.rows[earlier]];
  const shown = keys.map((key) => shownIn(row, key, declaration));
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
