import type { ShownQuarter } from "./shown";

const KEPT_AS = "so-chi-tieu.quarter.1";

/** The last result, kept by the browser for this pane alone until it is closed. */
export function keepQuarter(shown: ShownQuarter | null): void {
  try {
    if (shown === null) window.sessionStorage.removeItem(KEPT_AS);
    else window.sessionStorage.setItem(KEPT_AS, JSON.stringify(shown));
  } catch {
    // Storage is closed or full: the result lasts as long as the page.
    return;
  }
}

/** What a reload of the pane finds; null as a rule. */
export function keptQuarter(): ShownQuarter | null {
  try {
    const text = window.sessionStorage.getItem(KEPT_AS);
    return text === null ? null : (JSON.parse(text) as ShownQuarter);
  } catch {
    return null;
  }
}
