import type { SessionTasks } from "./bench";

/** What the page asks of the consolidation's worker. One question at a time. */
export interface SessionQuestion {
  readonly task: keyof SessionTasks;
  readonly order: unknown;
}

export type SessionAnswer =
  | { readonly kind: "progress"; readonly done: number }
  | { readonly kind: "value"; readonly value: unknown }
  | { readonly kind: "fault"; readonly detail: string };
