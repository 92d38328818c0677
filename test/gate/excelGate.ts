import { checkCells } from "./cellGate";
import type { FormulaScope } from "./formulaGate";
import type { GateFault, Report } from "./gateFault";
import { checkNames } from "./nameGate";
import { checkSheet, checkTabs } from "./sheetGate";
import { checkTables } from "./tableGate";
import { checkValidations } from "./validationGate";
import { openWorkbook } from "./workbookParts";
import { childrenOf } from "./xmlTree";

export type { GateCheck, GateFault } from "./gateFault";

/**
 * The gate for every workbook we write: what Excel refuses or silently repairs although every
 * library writes it, and what the file contract asks beyond that. It reads the raw package and
 * shares no code with the writer. An empty answer lets the file pass.
 */
export function excelGate(bytes: Uint8Array): GateFault[] {
  const faults: GateFault[] = [];
  const report: Report = (check, where, detail) => faults.push({ check, where, detail });
  const parts = openWorkbook(bytes, report);
  if (parts === null) return faults;
  const names = childrenOf(parts.workbook, "definedName", "definedNames");
  const scope: FormulaScope = {
    sheets: new Set(parts.sheets.map(({ name }) => name.toLowerCase())),
    names: new Set(names.map(({ attributes }) => (attributes["name"] ?? "").toLowerCase())),
  };
  checkTabs(parts, report);
  checkNames(parts, report);
  for (const sheet of parts.sheets) {
    checkSheet(sheet, parts, scope, report);
    const cells = checkCells(sheet, parts, scope, report);
    checkTables(sheet, cells, report);
    checkValidations(sheet, scope, report);
  }
  return faults;
}
