import { keepInTab, keptInTab } from "../page/tabStorage";
import type { ShownQuarter } from "./shown";

const KEPT_AS = "so-chi-tieu.quarter.2";

/** The last result, kept by the browser for this pane alone until it is closed. */
export function keepQuarter(shown: ShownQuarter | null): void {
  keepInTab(KEPT_AS, shown);
}

/** What a reload of the pane finds; null as a rule. */
export function keptQuarter(): ShownQuarter | null {
  return keptInTab(KEPT_AS) as ShownQuarter | null;
}
