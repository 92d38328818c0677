import { useRemembered } from "../controls/useRemembered";

const STATES = ["new", "seen"] as const;
type State = (typeof STATES)[number];

/** Whether the first steps have been seen, and how to say that they have. */
export function useFirstSteps(): readonly [State, (state: State) => void] {
  return useRemembered("firstSteps", STATES, "new");
}
