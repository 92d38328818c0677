/**
 * What the host itself lays down in a workbook while it works there. All of it is hidden, is never
 * part of a snapshot, and is gone when the work is done.
 */

/** Workbook-level name that stands as long as marks do: ="laying" or ="laid". */
export const MARKS_NAME = "_sct_to_mau";

/** Sheet-level name of a sheet whose protection was taken off: how to put it on again. */
export const PROTECTION_NAME = "_sct_bao_ve";

/** Very hidden sheet that remembers what a write has to be undone to. */
export const JOURNAL_SHEET = "_SCT_GHI";

/** How the name on that sheet begins that says whose it is. */
export const OWNER_NAME = "_sct_chu_";

export function isOwnName(name: string): boolean {
  return name === MARKS_NAME || name === PROTECTION_NAME || name.startsWith(OWNER_NAME);
}

/** A text as the formula of a defined name, without quotes in it. */
export const asNameFormula = (text: string): string => `="${text}"`;

export function textOfNameFormula(formula: string): string {
  return /^="([^"]*)"$/.exec(formula)?.[1] ?? "";
}
