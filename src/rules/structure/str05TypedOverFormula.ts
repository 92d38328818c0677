import { comparisonKey } from "../../text/normalise";
import { hasFormula, isError, textOf, type RawValue } from "../../spreadsheet/snapshot";
import { grouped } from "../../workbook/grouped";
import { formulaOfRow } from "../../workbook/sheetDeclaration";
import { allCells, cellFinding, shownValue, type DeclaredCell } from "../cells";
import type { Finding, Material, Rule } from "../rule";

/** A figure typed over a formula: an error when it differs from what the formula would give. */
export const str05: Rule = {
  id: "STR05",
  severity: "error",
  severityWhen: [{ when: "constant equals the formula's value", severity: "note" }],
  needs: "workbook",
  inSheet: false,
  spoils: true,
  touches: ["*"],
  check: (material) => {
    const found = allCells(material.report).flatMap((cell) => checkCell(cell, material));
    const notes = found.filter(({ severity }) => severity === "note");
    return [
      ...found.filter(({ severity }) => severity === "error"),
      ...[...grouped(notes, ({ places }) => places[0]?.sheet).values()].flatMap(tell),
    ];
  },
};

/** More of a sheet than this are told in one line: the file was saved as values. */
const FEW = 3;

function tell(notes: readonly Finding[]): readonly Finding[] {
  const [first] = notes;
  if (first === undefined || notes.length <= FEW) return notes;
  return [
    {
      ...first,
      says: "STR05.sameMany",
      facts: { n: notes.length },
      places: notes.flatMap(({ places }) => places),
      names: notes.flatMap(({ names }) => names),
    },
  ];
}

function checkCell(cell: DeclaredCell, { calculation }: Material): Finding[] {
  const { declaration, reading, name } = cell;
  const { formula } = declaration;
  const { table, rowCode, rowIndex, key = "" } = name;
  if (formula === undefined || hasFormula(reading.cell) || reading.raw === null) return [];
  // Links and months are left to themselves; an error value is STR06's matter.
  if (key === "trang" || key === "thang" || isError(reading.raw)) return [];
  if (table === undefined || rowIndex === undefined) return [];
  const code = rowCode ?? null;
  if (formula !== "derived" && formulaOfRow(formula, code) === null) return [];
  const computed =
    code === null
      ? calculation.cell(table, rowIndex, key)
      : calculation.fixedCell(table, code, key);
  const facts = { v: shownValue(reading.raw) };
  return agree(reading.raw, computed)
    ? [cellFinding("STR05", "note", cell, facts, "STR05.same")]
    : [cellFinding("STR05", "error", cell, facts)];
}

function agree(typed: RawValue, computed: RawValue): boolean {
  if (typeof typed === "number" && typeof computed === "number") {
    return Math.abs(typed - computed) <= 1e-9 * Math.max(1, Math.abs(computed));
  }
  return comparisonKey(textOf(typed)) === comparisonKey(textOf(computed));
}
