import type { Trouble } from "../../app/diagnostics";
import type { OpenOrder, OpenOutcome } from "../workbench";
import type { FailureCode } from "../words/words";

/** Something that was not done, and why. */
export interface Failure extends Trouble {
  readonly code: FailureCode;
}

/** How far the check of the open workbook is, and what the last one came to. */
export interface WorkbookCheck {
  readonly attempt: "reading" | "checking" | null;
  /** What is shown: the newest outcome, kept while a newer one is on its way. */
  readonly seen: Seen | null;
  /** The workbook has changed since it was read for `seen`. */
  readonly changed: boolean;
  /** Why the newest attempt came to nothing. */
  readonly failure: Failure | null;
  /** Whether Excel tells of changes; null until it has answered. */
  readonly watching: boolean | null;
}

export interface Seen {
  /** What was checked. */
  readonly order: OpenOrder;
  readonly outcome: OpenOutcome;
  /** The user's own time of day. */
  readonly time: string;
}

export const NOTHING_YET: WorkbookCheck = {
  attempt: "reading",
  seen: null,
  changed: false,
  failure: null,
  watching: null,
};

export type CheckEvent =
  | { readonly type: "reading" | "checking" | "changed" }
  | { readonly type: "seen"; readonly seen: Seen }
  | { readonly type: "failed"; readonly failure: Failure }
  | { readonly type: "watching"; readonly watching: boolean };

export function nextCheck(state: WorkbookCheck, event: CheckEvent): WorkbookCheck {
  switch (event.type) {
    case "reading":
    case "checking":
      return { ...state, attempt: event.type };
    case "changed":
      return { ...state, changed: state.seen !== null };
    case "seen":
      return { ...state, attempt: null, seen: event.seen, changed: false, failure: null };
    case "failed":
      return { ...state, attempt: null, failure: event.failure };
    case "watching":
      return { ...state, watching: event.watching };
  }
}
