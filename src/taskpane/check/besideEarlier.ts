import { formatPeriod, previousPeriod } from "../../catalogue/period";
import type { CheckOutcome } from "../workbench";

/** A file and what its check came to. */
export interface Checked {
  readonly key: number;
  readonly file: File;
  readonly outcome: CheckOutcome;
}

/** Of files checked together, those whose unit's report of the quarter before is among them. */
export function besideEarlier(
  checked: readonly Checked[],
): readonly { readonly key: number; readonly file: File; readonly previous: File }[] {
  return checked.flatMap((one) => {
    const { outcome, key, file } = one;
    if (!outcome.ok || outcome.checked.period === null) return [];
    const { unit, period } = outcome.checked;
    const before = formatPeriod(previousPeriod(period));
    const earlier = checked.filter(
      ({ outcome: other }) =>
        other.ok &&
        other.checked.unit === unit &&
        other.checked.period !== null &&
        formatPeriod(other.checked.period) === before,
    );
    // Of several submissions nobody said which counts.
    const [previous] = earlier;
    return previous === undefined || earlier.length > 1
      ? []
      : [{ key, file, previous: previous.file }];
  });
}
