import type { Severity } from "../../rules/rule";
import type { CheckOutcome } from "../workbench";

/** One chosen file and how far its check has come. */
export interface FileCheck {
  readonly key: number;
  readonly name: string;
  /** Null for a result from before a reload of the page. */
  readonly file: File | null;
  /** Null until it has been checked. */
  readonly outcome: CheckOutcome | null;
}

export type FileState = "ready" | "notReady" | "unreadable";

/** Whether a file may be submitted, as far as this check can tell. */
export function stateOf(outcome: CheckOutcome): FileState {
  if (!outcome.ok) return "unreadable";
  return hasErrors(outcome.checked.findings) ? "notReady" : "ready";
}

export function hasErrors(findings: readonly { readonly severity: Severity }[]): boolean {
  return findings.some(({ severity }) => severity === "error");
}

/** Of each severity, as the register of progress counts them, and how many warnings are explained. */
export type SeverityCounts = Readonly<Record<Severity | "explained", number>>;

export function severityCounts(
  findings: readonly { readonly severity: Severity; readonly explanation?: unknown }[],
): SeverityCounts {
  const count = (wanted: Severity): number =>
    findings.filter(({ severity }) => severity === wanted).length;
  const explained = findings.filter(({ explanation }) => explanation !== undefined).length;
  return { error: count("error"), warning: count("warning"), note: count("note"), explained };
}

export type FileCounts = Readonly<Record<FileState, number>>;

export function fileCounts(checks: readonly FileCheck[]): FileCounts {
  const states = checks.flatMap(({ outcome }) => (outcome === null ? [] : [stateOf(outcome)]));
  const count = (wanted: FileState): number => states.filter((state) => state === wanted).length;
  return {
    ready: count("ready"),
    notReady: count("notReady"),
    unreadable: count("unreadable"),
  };
}
