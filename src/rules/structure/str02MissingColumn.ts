import { UNIT_SHEETS } from "../../workbook/unit";
import { columnByKey, type SheetDeclaration } from "../../workbook/sheetDeclaration";
import type { Finding, Material, Rule } from "../rule";

/** A column of a table, or a single cell of a form, is gone. */
export const str02: Rule = {
  id: "STR02",
  severity: "error",
  needs: "workbook",
  inSheet: false,
  spoils: true,
  touches: ["*"],
  check: (material) =>
    UNIT_SHEETS.flatMap((sheet) => [
      ...lostColumns(sheet, material),
      ...lostFields(sheet, material),
    ]),
};

function lostColumns({ table }: SheetDeclaration, { report }: Material): Finding[] {
  const found = table === undefined ? undefined : report.tables.get(table.name);
  if (table === undefined || found === undefined) return [];
  return found.missingColumns.map((key) => ({
    rule: "STR02",
    severity: "error",
    places: [{ sheet: found.sheet, row: found.headerRow, column: found.area.left }],
    names: [{ table: table.name, key }],
    facts: { sheet: found.sheet, cot: columnByKey(table, key)?.header ?? key },
  }));
}

/** A form of which nothing is left is STR01's matter. */
function lostFields(sheet: SheetDeclaration, { report }: Material): Finding[] {
  const fields = Object.values(sheet.fields);
  const kept = fields.flatMap(({ key }) => report.fields.get(key) ?? []);
  const place = kept[0]?.place;
  if (place === undefined) return [];
  return fields
    .filter(({ key }) => report.missingFields.includes(key))
    .map(({ key, label }) => ({
      rule: "STR02",
      severity: "error",
      places: [{ sheet: place.sheet, row: 0, column: 0 }],
      names: [{ key }],
      facts: { sheet: place.sheet, cot: label },
    }));
}
