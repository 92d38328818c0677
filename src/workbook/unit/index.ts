import type { SheetDeclaration, TableDeclaration } from "../sheetDeclaration";
import { admissions } from "./admissions";
import { conclusions } from "./conclusions";
import { contents } from "./contents";
import { documents } from "./documents";
import { exemplaryConduct } from "./exemplaryConduct";
import { explanations } from "./explanations";
import { findings } from "./findings";
import { gradings } from "./gradings";
import { guide } from "./guide";
import { indicatorResults } from "./indicatorResults";
import { information } from "./information";
import { inspections } from "./inspections";
import { membership } from "./membership";
import { meta } from "./meta";
import { otherDuties } from "./otherDuties";
import { publicFeedback } from "./publicFeedback";
import { registration } from "./registration";
import { remedies } from "./remedies";
import { satisfaction } from "./satisfaction";
import { settings } from "./settings";

/** The sheets of the unit workbook, in the order of their tabs. A new sheet is one file and one line. */
export const UNIT_SHEETS: readonly SheetDeclaration[] = [
  contents,
  information,
  membership,
  admissions,
  registration,
  documents,
  satisfaction,
  exemplaryConduct,
  gradings,
  inspections,
  conclusions,
  remedies,
  publicFeedback,
  otherDuties,
  explanations,
  indicatorResults,
  findings,
  guide,
  settings,
  meta,
];

export const UNIT_TABLES: readonly TableDeclaration[] = UNIT_SHEETS.flatMap((sheet) =>
  sheet.table === undefined ? [] : [sheet.table],
);

export function unitSheet(id: string): SheetDeclaration | undefined {
  return UNIT_SHEETS.find((sheet) => sheet.id === id);
}

export function unitTable(name: string): TableDeclaration | undefined {
  return UNIT_TABLES.find((table) => table.name === name);
}
