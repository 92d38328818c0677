import type { IndicatorId } from "../../catalogue/indicators";
import { NEVER_COUNTED } from "../neverCounted";
import type { VerdictCode } from "../verdict";

/**
 * What the overview and the pane count, of targets and duties with a number (domain 0.5) and of these
 * alone: aspirations and what is only followed keep nobody from anything.
 */
export const COUNTED = {
  failed: ["KHONG_DAT"],
  behind: ["TAM_KHONG", "CHAM_TIEN_DO"],
  tooFew: ["CHUA_DU_SO_LIEU"],
} as const satisfies Readonly<Record<string, readonly VerdictCode[]>>;

export type Counted = keyof typeof COUNTED;

export function countsAs(
  counted: Counted,
  indicator: {
    readonly id: IndicatorId;
    readonly verdict: VerdictCode;
    readonly serious: boolean;
  },
): boolean {
  const verdicts: readonly VerdictCode[] = COUNTED[counted];
  const { id, verdict, serious } = indicator;
  return serious && !NEVER_COUNTED.includes(id) && verdicts.includes(verdict);
}
