import { keepInTab, keptInTab } from "../page/tabStorage";
import type { CheckOutcome } from "../workbench";
import type { FileCheck } from "./fileChecks";
import { KEPT_AS } from "./keptAs";

/** The results of a run, without the files. */
export interface KeptChecks {
  /** "16:42 02/10/2021" */
  readonly at: string;
  readonly files: readonly { readonly name: string; readonly outcome: CheckOutcome }[];
}

/** Characters; a file takes some 13,000. What is more is not kept: part of a run would mislead. */
const MOST = 2_000_000;

/** Keeps the results for this tab alone until it is closed; null forgets them. */
export function keepChecks(kept: KeptChecks | null): void {
  keepInTab(KEPT_AS, kept, MOST);
}

/** What a reload of the page finds. */
export function keptChecks(): KeptChecks | null {
  return keptInTab(KEPT_AS) as KeptChecks | null;
}

/** The results of a run that is done with; null while a file waits. */
export function resultsOf(checks: readonly FileCheck[], at: string): KeptChecks | null {
  const files = checks.flatMap(({ name, outcome }) => (outcome === null ? [] : { name, outcome }));
  return files.length < checks.length ? null : { at, files };
}

export function withoutFiles({ files }: KeptChecks): readonly FileCheck[] {
  return files.map(({ name, outcome }, key) => ({ key, name, file: null, outcome }));
}
