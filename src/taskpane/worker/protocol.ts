import type { CheckOrder, CheckOutcome, TemplateOrder } from "../workbench";

/** What the page asks of the worker, and what comes back. One question at a time. */
export type Question =
  | { readonly kind: "check"; readonly order: CheckOrder }
  | { readonly kind: "template"; readonly order: TemplateOrder };

export type Answer =
  | { readonly kind: "check"; readonly outcome: CheckOutcome }
  | { readonly kind: "template"; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: "fault" };
