import type { FollowUp } from "../../../followUps/evaluateFollowUps";

/** What leads from the bloc's result to the report of a unit. */
export type Seen =
  | { readonly kind: "indicator"; readonly id: string }
  | ({ readonly kind: "limitation" } & Pick<FollowUp, "conclusion" | "issuedOn" | "limitation">);
