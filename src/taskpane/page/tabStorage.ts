/**
 * Keeps something for this tab alone until it is closed; null forgets it. What makes more than `most`
 * characters is not kept, nor what was there before.
 */
export function keepInTab(name: string, kept: unknown, most = Infinity): void {
  try {
    const text = kept === null ? null : JSON.stringify(kept);
    if (text === null || text.length > most) window.sessionStorage.removeItem(name);
    else window.sessionStorage.setItem(name, text);
  } catch {
    // Storage is closed or full: it lasts as long as the page.
    return;
  }
}

/** What a reload of the page finds as it was kept; null as a rule. */
export function keptInTab(name: string): unknown {
  try {
    const text = window.sessionStorage.getItem(name);
    return text === null ? null : (JSON.parse(text) as unknown);
  } catch {
    return null;
  }
}
