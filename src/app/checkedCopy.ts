import type { Period } from "../catalogue/period";
import type { WorkbookPlan } from "../spreadsheet/plan";
import { cellAt, type RawValue, type Snapshot } from "../spreadsheet/snapshot";
import { structureHash } from "../workbook/structureHash";
import { dataOfReport } from "../workbook/dataOfReport";
import { adviceFor } from "../workbook/draw/advice";
import type { OpenFields } from "../workbook/draw/drawFields";
import { drawUnitWorkbook } from "../workbook/draw/drawUnitWorkbook";
import { defaultSettings, thresholdRows } from "../workbook/emptyUnitData";
import type { FieldDeclaration } from "../workbook/sheetDeclaration";
import { CATALOGUE_VERSION, TEMPLATE_VERSION, UNIT_TEMPLATE_ID } from "../workbook/templateVersion";
import { typedPeriod } from "../workbook/typedPeriod";
import { contents } from "../workbook/unit/contents";
import { findings } from "../workbook/unit/findings";
import { indicatorResults } from "../workbook/unit/indicatorResults";
import { information } from "../workbook/unit/information";
import { settings } from "../workbook/unit/settings";
import type { DataRow, WorkbookData } from "../workbook/workbookData";
import type { CheckedWorkbook } from "./checkWorkbook";
import { errorCounts, findingRows } from "./findingsSheet";
import { leftBehind, type LeftBehind } from "./leftBehind";
import { reportFileName } from "./reportFileName";
import { UNIT_FORMULAS } from "./unitFormulas";
import { resultSentences } from "./resultSentences";

const { table: results } = indicatorResults;

export interface CheckedCopy {
  readonly fileName: string;
  readonly plan: WorkbookPlan;
  /** What the file held that the new workbook does not. */
  readonly leftBehind: readonly LeftBehind[];
}

/**
 * A new workbook drawn from the declarations with the data of a checked one in it, as typed, and
 * what the check found on its last sheet. The file that was checked stays as it is.
 */
export function checkedCopy(snapshot: Snapshot, checked: CheckedWorkbook): CheckedCopy {
  const data = copiedData(checked);
  const plan = drawUnitWorkbook(data, UNIT_FORMULAS, openFields(snapshot, checked));
  return {
    fileName: reportFileName(checked) ?? "BC_da_soat.xlsx",
    plan,
    leftBehind: leftBehind(snapshot, checked, plan),
  };
}

/** Profile cells are open where advice stands beside them: nobody but the unit fills them there. */
export function openFields(
  snapshot: Snapshot,
  { report }: Pick<CheckedWorkbook, "report">,
): OpenFields {
  const open = Object.values(information.fields).filter((field: FieldDeclaration) => {
    const place = report.fields.get(field.key)?.place;
    const sheet = snapshot.sheets.find(({ name }) => name === place?.sheet);
    if (field.filledBy !== "bloc" || place === undefined || sheet === undefined) return false;
    return cellAt(sheet, place.row, place.column + 1)?.value === adviceFor(field);
  });
  return {
    openBlocCells: open.some(({ onlyPrinted }: FieldDeclaration) => onlyPrinted !== true),
    keptOpen: new Set(open.map(({ key }) => key)),
  };
}

function copiedData(checked: CheckedWorkbook): WorkbookData {
  const own = dataOfReport(checked.report);
  const period = typedPeriod(checked.report);
  const fields = new Map<string, RawValue>(own.fields);
  for (const [key, value] of defaultSettings(period)) {
    // No cap is a setting too.
    if (key !== settings.fields.excellentCap.key && !fields.has(key)) fields.set(key, value);
  }
  return {
    fields: new Map<string, RawValue>([
      ["meta_phien_ban_danh_muc", CATALOGUE_VERSION],
      ...fields,
      ["meta_mau_id", UNIT_TEMPLATE_ID],
      ["meta_phien_ban_mau", TEMPLATE_VERSION],
      ["meta_hash_cau_truc", structureHash()],
    ]),
    tables: new Map<string, readonly DataRow[]>([
      ...own.tables,
      [settings.table.name, completeThresholds(own.tables.get(settings.table.name) ?? [], period)],
      [contents.table.name, withCounts(own.tables.get(contents.table.name) ?? [], checked)],
      [findings.table.name, findingRows(checked)],
      [results.name, withSentences(own.tables.get(results.name) ?? [], checked)],
    ]),
  };
}

/** Thresholds that the workbook has lost are those of its quarter. */
function completeThresholds(own: readonly DataRow[], period: Period): DataRow[] {
  return thresholdRows(period).map((row) => {
    const found = own.find((one) => one.get("ma") === row.get("ma"));
    return found !== undefined && (found.has("nguong_phan_van") || found.has("nguong_so"))
      ? found
      : row;
  });
}

function withCounts(own: readonly DataRow[], checked: CheckedWorkbook): DataRow[] {
  const { sheetCode, errorCount } = contents.table.columns;
  return [...errorCounts(checked)].map(([code, count]) => {
    const row = own.find((one) => one.get(sheetCode.key) === code) ?? [];
    return new Map<string, RawValue>([...row, [sheetCode.key, code], [errorCount.key, count]]);
  });
}

/** What the report says of each indicator, beside its figures. */
function withSentences(own: readonly DataRow[], checked: CheckedWorkbook): DataRow[] {
  const { code, sentence } = results.columns;
  return [...resultSentences(checked)].map(([id, said]) => {
    const row = own.find((one) => one.get(code.key) === id) ?? [];
    return new Map<string, RawValue>([...row, [code.key, id], [sentence.key, said]]);
  });
}
