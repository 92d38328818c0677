import { areaAddress, type Area } from "../../spreadsheet/address";
import type { SheetSnapshot } from "../../spreadsheet/snapshot";
import { UNIT_SHEETS } from "../../workbook/unit";
import type { SheetDeclaration } from "../../workbook/sheetDeclaration";
import type { Reading, Report, TableReading } from "../../workbook/report";
import type { Finding, Material, Rule } from "../rule";
import { rowsBelowTable } from "./rowsBelowTable";

/**
 * Figures where nobody sees them: in rows or columns hidden by hand (a filter left on is only a note),
 * or below the end of a table.
 */
export const str11: Rule = {
  id: "STR11",
  severity: "warning",
  severityWhen: [{ when: "filter left on", severity: "note" }],
  needs: "workbook",
  inSheet: false,
  spoils: false,
  touches: [],
  check: (material) =>
    UNIT_SHEETS.filter(({ visibility }) => visibility === "visible").flatMap((sheet) => [
      ...checkSheet(sheet, material),
      ...rowsBelowTable(sheet, material.report, material.snapshot),
    ]),
};

function checkSheet(sheet: SheetDeclaration, material: Material): Finding[] {
  const { report, snapshot } = material;
  const table = sheet.table === undefined ? undefined : report.tables.get(sheet.table.name);
  const fields = shownFields(sheet, report);
  const name = table?.sheet ?? fields[0]?.place.sheet;
  const snap = snapshot.sheets.find((one) => one.name === name);
  if (snap === undefined) return [];
  const hidden = [
    ...hiddenFields(fields, snap),
    ...(table === undefined
      ? []
      : [...hiddenRows(sheet, table, snap, material), ...hiddenColumns(sheet, table, snap)]),
  ];
  const [first] = hidden;
  if (first === undefined) return [];
  return [
    {
      rule: "STR11",
      ...(snap.filtered ? { says: "STR11.filtered" as const } : {}),
      severity: snap.filtered ? "note" : "warning",
      places: [
        {
          sheet: snap.name,
          row: first.top,
          column: first.left,
          to: { row: first.bottom, column: first.right },
        },
      ],
      names: [],
      facts: { n: hidden.length, vung: hidden.map(areaAddress).join(", ") },
    },
  ];
}

type Rectangle = Omit<Area, "sheet">;

/** Filled cells of the form, but for those that the template keeps from sight. */
function shownFields(sheet: SheetDeclaration, report: Report): Reading[] {
  return Object.values(sheet.fields)
    .filter((field) => field.hidden !== true)
    .flatMap(({ key }) => report.fields.get(key) ?? [])
    .filter(({ value }) => value !== null);
}

/** A hidden column of the form counts once, however many cells it holds. */
function hiddenFields(fields: readonly Reading[], snap: SheetSnapshot): Rectangle[] {
  const places = fields.map(({ place }) => place);
  const columns = [...snap.hiddenColumns].flatMap((column): Rectangle[] => {
    const rows = places.filter((place) => place.column === column).map(({ row }) => row);
    if (rows.length === 0) return [];
    return [{ top: Math.min(...rows), bottom: Math.max(...rows), left: column, right: column }];
  });
  const rows = places
    .filter(({ row, column }) => snap.hiddenRows.has(row) && !snap.hiddenColumns.has(column))
    .map(({ row, column }) => ({ top: row, bottom: row, left: column, right: column }));
  return [...rows, ...columns];
}

/** The template writes it in every row (domain 0.9-2): alone it is no figure. */
const OFFERED = "nam_danh_gia";

/** Rows that the template hides from units of this kind (`rowsHidden`) are meant to be hidden. */
function hiddenRows(
  { table: declaration }: SheetDeclaration,
  { rows, area }: TableReading,
  { hiddenRows: hidden }: SheetSnapshot,
  { calculation }: Material,
): Rectangle[] {
  const own = Object.entries(declaration?.rowsHidden ?? {})
    .filter(([, condition]) => calculation.evaluate(condition) === true)
    .map(([code]) => code);
  const keys = typedKeys(declaration).filter((key) => key !== OFFERED);
  return rows
    .filter(
      ({ row, code, cells }) =>
        hidden.has(row) &&
        !own.includes(code ?? "") &&
        keys.some((key) => (cells.get(key)?.value ?? null) !== null),
    )
    .map(({ row }) => ({ top: row, bottom: row, left: area.left, right: area.right }));
}

function hiddenColumns(
  { table: declaration }: SheetDeclaration,
  { rows, columns, area }: TableReading,
  { hiddenColumns: hidden }: SheetSnapshot,
): Rectangle[] {
  return typedKeys(declaration).flatMap((key) => {
    const column = columns.get(key);
    if (column === undefined || !hidden.has(column)) return [];
    const holds = rows.some(({ cells }) => (cells.get(key)?.value ?? null) !== null);
    return holds ? [{ top: area.top, bottom: area.bottom, left: column, right: column }] : [];
  });
}

function typedKeys(table: SheetDeclaration["table"]): string[] {
  return Object.values(table?.columns ?? {})
    .filter(({ filledBy }) => filledBy === "unit" || filledBy === "bloc")
    .map(({ key }) => key);
}
