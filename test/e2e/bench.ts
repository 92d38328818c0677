import type { Browser } from "playwright-core";
import type { BuiltPane, Site } from "./site";

/** What the suites share: one browser, one build, two servers. Filled before the first test. */
export interface Bench {
  browser: Browser;
  /** Milliseconds after which something counts as never coming. */
  patience: number;
  built: BuiltPane;
  /** Serves what was built. */
  pane: Site;
  /** Serves the stand-in Excel and the files that lie beside it. */
  standIn: Site;
  standInFolder: string;
  /** Names of the scripts that belong to entries and lazy parts, sorted. */
  scriptsOf: (...chunks: readonly string[]) => readonly string[];
}
