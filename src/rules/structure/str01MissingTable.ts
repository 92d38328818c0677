import { cellAt, textOf } from "../../spreadsheet/snapshot";
import { comparisonKey } from "../../text/normalise";
import { TEMPLATE_VERSION } from "../../workbook/templateVersion";
import { UNIT_SHEETS } from "../../workbook/unit";
import type { SheetDeclaration } from "../../workbook/sheetDeclaration";
import type { Finding, Material, NamedCell, Rule } from "../rule";

/** A table or form of the template is nowhere in the workbook; a renamed tab is only a note. */
export const str01: Rule = {
  id: "STR01",
  severity: "error",
  severityWhen: [{ when: "only the tab is renamed", severity: "note" }],
  needs: "workbook",
  inSheet: false,
  spoils: true,
  touches: ["*"],
  check: (material) => [
    ...UNIT_SHEETS.flatMap((sheet) => checkSheet(sheet, material)),
    ...lostTables(material),
    ...UNIT_SHEETS.flatMap((sheet) => twins(sheet, material)),
  ],
};

/** Some programs drop tables on saving; their hidden key rows still tell what they were. */
function lostTables({ report }: Material): Finding[] {
  const lost = [...report.tables.values()].filter(({ foundBy }) => foundBy !== "name");
  return lost.length === 0
    ? []
    : [
        {
          rule: "STR01",
          says: "STR01.lostTables",
          severity: "note",
          places: [],
          names: [],
          facts: { mat_bang: lost.length },
        },
      ];
}

function checkSheet(sheet: SheetDeclaration, material: Material): Finding[] {
  const actual = sheetNameOf(sheet, material);
  if (actual === undefined) return [];
  const facts = { bang: sheet.title || sheet.tab, sheet: sheet.tab, pb: TEMPLATE_VERSION };
  if (actual === null) {
    const names: NamedCell[] = [
      ...(sheet.table === undefined ? [] : [{ table: sheet.table.name }]),
      ...Object.values(sheet.fields)
        .filter(({ key }) => material.report.missingFields.includes(key))
        .map(({ key }) => ({ key })),
    ];
    return [{ rule: "STR01", severity: "error", places: [], names, facts }];
  }
  return comparisonKey(actual) === comparisonKey(sheet.tab)
    ? []
    : [
        {
          rule: "STR01",
          says: "STR01.renamed",
          severity: "note",
          places: [{ sheet: actual, row: 0, column: 0 }],
          names: [],
          facts: { ...facts, ten_moi: actual },
        },
      ];
}

/** A copy of a sheet to type in: only the one that the table or the names are on is read. */
function twins(sheet: SheetDeclaration, material: Material): Finding[] {
  const read = sheetNameOf(sheet, material);
  if (typeof read !== "string" || sheet.title === "") return [];
  const title = comparisonKey(sheet.title);
  return material.snapshot.sheets
    .filter(
      (other) => other.name !== read && comparisonKey(textOf(cellAt(other, 1, 1)?.value)) === title,
    )
    .map(({ name }) => ({
      rule: "STR01",
      says: "STR01.twin",
      severity: "note",
      places: [{ sheet: name, row: 0, column: 0 }],
      names: [],
      facts: { sheet: read, ten_moi: name },
    }));
}

/** Tab on which the sheet's contents stand; null when they are gone, undefined when it has none. */
function sheetNameOf(sheet: SheetDeclaration, { report }: Material): string | null | undefined {
  if (sheet.table !== undefined) return report.tables.get(sheet.table.name)?.sheet ?? null;
  const keys = Object.values(sheet.fields).map(({ key }) => key);
  if (keys.length === 0) return undefined;
  const found = keys.flatMap((key) => report.fields.get(key)?.place.sheet ?? []);
  return found[0] ?? null;
}
