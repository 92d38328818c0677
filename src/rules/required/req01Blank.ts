import type { Expression } from "../../spreadsheet/expression";
import { PLAIN_INTEGERS } from "../../workbook/plainIntegers";
import { hasFormula, isError } from "../../spreadsheet/snapshot";
import { isBlank } from "../../workbook/readValue";
import { isInput } from "../../workbook/rowHelpers";
import type { SheetDeclaration } from "../../workbook/sheetDeclaration";
import type { Report, RowReading } from "../../workbook/report";
import { UNIT_SHEETS } from "../../workbook/unit";
import { allCells, cellFinding, type DeclaredCell } from "../cells";
import { countIn } from "../counts";
import type { Finding, Material, Rule, Severity } from "../rule";
import type { VariantId } from "../variants";
import { columnsRead } from "./columnsRead";

/** More blanks than this in one table are told in one line. */
const FEW = 3;
/** Blank cells that REQ05 and REQ06 tell in their own way. */
const LEFT_TO_OTHERS = new Set(["so_bc", "ngay_bc", "can_cu", "so_qd", "ngay_qd"]);
/** What the bloc fills beside its re-inspection. */
const OF_THE_BLOC = new Set(["kq_hk", "so_hk"]);

/** A required cell is empty; in a free table, of a started row. Asked only where it is shown. */
export const req01: Rule = {
  id: "REQ01",
  severity: "error",
  severityWhen: [
    { when: "kq_hk, so_hk or row LK of tblKetNap blank in a unit workbook", severity: "note" },
  ],
  needs: "workbook",
  inSheet: false,
  spoils: false,
  touches: ["*"],
  check: (material) => {
    const blanks = allCells(material.report).filter((cell) => isAskedAndBlank(cell, material));
    const groups = new Map<string, DeclaredCell[]>();
    for (const cell of blanks) {
      const group = `${cell.name.table ?? cell.reading.place.sheet}/${severityOf(cell)}`;
      groups.set(group, [...(groups.get(group) ?? []), cell]);
    }
    return [...groups.values()].flatMap((cells) => tell(cells, material));
  },
};

function tell(cells: readonly DeclaredCell[], { calculation }: Material): Finding[] {
  const [first] = cells;
  if (first === undefined) return [];
  const severity = severityOf(first);
  const isTold = isCarriedForward(first);
  if (!isTold && (first.name.table === undefined || cells.length <= FEW)) {
    return cells.map((cell) =>
      cellFinding("REQ01", severity, cell, { truong: cell.label }, sentenceOf(cell)),
    );
  }
  const labels = [...new Set(cells.map(({ label }) => `"${label}"`))];
  const more = labels.length > FEW ? ", …" : "";
  const facts = { n: cells.length, truong: labels.slice(0, FEW).join(", ") + more };
  const ofTerm = calculation.field("tinh_q") === 1 ? "REQ01.termBegins" : "REQ01.carriedForward";
  const ofCells = cells.some(isCount) ? "REQ01.many" : "REQ01.manyWords";
  const says = isTold ? ofTerm : ofCells;
  return [
    {
      ...cellFinding("REQ01", severity, first, facts, says),
      places: cells.map(({ reading }) => reading.place),
      names: cells.map(({ name }) => name),
    },
  ];
}

/** What to type depends on the cell. */
function sentenceOf({ declaration, reading }: DeclaredCell): VariantId | undefined {
  if (hasFormula(reading.cell)) return "REQ01.noResult";
  // A re-inspection counts with its result, whatever its paper.
  if (declaration.key === "so_hk") return "REQ01.paperOfBloc";
  if (OF_THE_BLOC.has(declaration.key)) return "REQ01.ofBloc";
  switch (declaration.type) {
    case "int":
      return isCount({ declaration }) ? undefined : "REQ01.words";
    case "date":
      return "REQ01.date";
    case "list":
      return "REQ01.choice";
    default:
      return "REQ01.words";
  }
}

/** Where there is nothing, 0 is typed. */
const isCount = ({ declaration: { type, key } }: Pick<DeclaredCell, "declaration">): boolean =>
  type === "int" && !PLAIN_INTEGERS.has(key);

/** The row of the term so far: a command or the bloc fills it as a whole. */
function isCarriedForward({ name }: DeclaredCell): boolean {
  return name.table === "tblKetNap" && name.rowCode === "LK";
}

function severityOf(cell: DeclaredCell): Severity {
  return isCarriedForward(cell) || OF_THE_BLOC.has(cell.declaration.key) ? "note" : "error";
}

function isAskedAndBlank(cell: DeclaredCell, material: Material): boolean {
  const { declaration, reading, name } = cell;
  const { required, key } = declaration;
  if (required === undefined || LEFT_TO_OTHERS.has(key)) return false;
  if (reading.value !== null || !isBlank(reading.raw)) return false;
  if (OF_THE_BLOC.has(key) && isNotedByBloc(cell, material)) return false;
  const sheet = sheetOf(name.table, key);
  if (sheet === undefined || !isShown(sheet, cell, material)) return false;
  const row = material.report.tables.get(name.table ?? "")?.rows[name.rowIndex ?? -1];
  if (row !== undefined && row.code === null && !isStarted(row, sheet)) return false;
  return required === true || holds(required.when, cell, material);
}

/** What the unit has left empty, and the bloc's register of re-inspections has. */
function isNotedByBloc({ name, declaration }: DeclaredCell, { calculation }: Material): boolean {
  const { table, rowIndex } = name;
  if (table === undefined || rowIndex === undefined) return false;
  return !isBlank(calculation.cell(table, rowIndex, declaration.key));
}

function sheetOf(table: string | undefined, key: string): SheetDeclaration | undefined {
  return UNIT_SHEETS.find((sheet) =>
    table === undefined
      ? Object.values(sheet.fields).some((field) => field.key === key)
      : sheet.table?.name === table,
  );
}

/**
 * What the kind of unit hides asks for nothing: a sheet that it has no use for, rows of a fixed
 * table. Sheets that come and go with their rows or with the season ask for what was begun.
 */
function isShown(
  { visibility, shown, isOfKind, table }: SheetDeclaration,
  { name }: DeclaredCell,
  { calculation }: Material,
): boolean {
  if (visibility !== "visible") return false;
  if (isOfKind === true && shown !== undefined && calculation.evaluate(shown) !== true)
    return false;
  const hidden = table?.rowsHidden?.[name.rowCode ?? ""];
  return hidden === undefined || calculation.evaluate(hidden) !== true;
}

function isStarted(row: RowReading, { table }: SheetDeclaration): boolean {
  return Object.values(table?.columns ?? {})
    .filter(isInput)
    .some(({ key }) => (row.cells.get(key)?.value ?? null) !== null);
}

function holds(
  condition: Expression,
  { name }: DeclaredCell,
  { report, calculation }: Material,
): boolean {
  const { table, rowIndex } = name;
  if (columnsRead(condition).some((key) => decidesNothing(key, name, report))) return false;
  const row =
    table === undefined || rowIndex === undefined ? undefined : { table, index: rowIndex };
  const value = calculation.evaluate(condition, row);
  return value === true || (typeof value === "number" && value !== 0);
}

/** A number that RNG01 tells of, an error value that STR06 tells of. */
function decidesNothing(
  key: string,
  { table, rowIndex }: DeclaredCell["name"],
  report: Report,
): boolean {
  const row = report.tables.get(table ?? "")?.rows[rowIndex ?? -1];
  const value = row?.cells.get(key)?.value ?? null;
  return isError(value) || (typeof value === "number" && countIn(row, key) === null);
}
