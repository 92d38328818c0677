import type { Tasks } from "../workbench";

/** What the page asks of the worker, and what comes back. One question at a time. */
export interface Question {
  readonly task: keyof Tasks;
  readonly order: unknown;
}

/** Has the worker fetch what a task needs, to be quick when it is asked. There is no answer. */
export interface Preparation {
  readonly prepare: keyof Tasks;
}

export type Answer =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly detail: string };
