/** Where the browser keeps the last results of a tab, see keptChecks.ts. */
export const KEPT_AS = "so-chi-tieu.checks.2";

/** Whether a reload of the page finds results: what reads them is fetched for those alone. */
export function isKept(): boolean {
  try {
    return window.sessionStorage.getItem(KEPT_AS) !== null;
  } catch {
    // Storage is closed to pages in some frames.
    return false;
  }
}
