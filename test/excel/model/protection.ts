import { cellCount, cellsOf, intersection, type Rectangle } from "./area";
import { refuse } from "./excelError";
import type { Worksheet } from "./worksheet";

/** What a protected sheet still allows; the words are those of Office.js. */
export const PROTECTION_DEFAULTS = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
};

export type ProtectionRight = keyof typeof PROTECTION_DEFAULTS;

export interface Protection {
  readonly rights: Readonly<Record<ProtectionRight, boolean>>;
  readonly selectionMode: "Normal" | "Unlocked" | "None";
  readonly password: string | null;
}

export interface ProtectionOptions extends Partial<Record<ProtectionRight, boolean>> {
  readonly selectionMode?: Protection["selectionMode"];
}

const PROTECTED = "The cell or chart you're trying to change is on a protected sheet.";

/** Refused on a sheet that is protected already. */
export function protectSheet(
  sheet: Worksheet,
  { selectionMode = "Normal", ...rights }: ProtectionOptions = {},
  password: string | null = null,
): void {
  if (sheet.protection !== null) refuse("InvalidOperation");
  sheet.protection = { rights: { ...PROTECTION_DEFAULTS, ...rights }, selectionMode, password };
  sheet.workbook.changed({ type: "protectionChanged", sheet, protected: true });
}

/** Refused on a sheet that is not protected, and with a wrong password. */
export function unprotectSheet(sheet: Worksheet, password: string | null = null): void {
  if (sheet.protection === null) refuse("InvalidOperation");
  if (sheet.protection.password !== null && sheet.protection.password !== password)
    refuse("AccessDenied", "The password you supplied is not correct.");
  sheet.protection = null;
  sheet.workbook.changed({ type: "protectionChanged", sheet, protected: false });
}

/** Refuses a change that protection, or a workbook open for reading, forbids. */
export function demandRight(sheet: Worksheet, right: ProtectionRight | null): void {
  demandWritable(sheet);
  if (sheet.protection === null) return;
  if (right === null || !sheet.protection.rights[right]) refuse("AccessDenied", PROTECTED);
}

/** Refuses to change contents of locked cells. */
export function demandUnlocked(sheet: Worksheet, area: Rectangle): void {
  demandWritable(sheet);
  if (sheet.protection !== null && hasLocked(sheet, area)) refuse("AccessDenied", PROTECTED);
}

/** Cell by cell in what can be gone through; beyond that by the styles that were set. */
function hasLocked(sheet: Worksheet, area: Rectangle): boolean {
  if (cellCount(area) <= 1_000_000)
    return [...cellsOf(area)].some(([row, column]) => sheet.styleAt(row, column).locked);
  const styles = [sheet.style, ...[...sheet.columns.values()].map(({ style }) => style)];
  const cells = [...sheet.cells.within(area)].map(([, , { style }]) => style);
  return [...styles, ...cells].some((style) => style?.locked === true);
}

export function demandWritable(sheet: Worksheet): void {
  if (sheet.workbook.readOnly) refuse("AccessDenied");
}

/** Whether `area` touches a merged block without covering it. */
export function cutsMerged(sheet: Worksheet, area: Rectangle): boolean {
  return sheet.merged.some((block) => {
    const common = intersection(block, area);
    return common !== null && (common.bottom < block.bottom || common.right < block.right);
  });
}
