import { explainChanges, type Explaining, type Reason } from "../explanations/explainChanges";
import type { CheckedWorkbook } from "./checkWorkbook";

export interface ExplainRequest {
  /** Positions in the list of findings. */
  readonly findings: readonly number[];
  readonly reason: Reason | null;
  readonly text: string;
}

/**
 * "Giải trình": one line in the workbook for the warnings that stand; errors cannot be explained.
 * @param basis fingerprint of the snapshot that was checked.
 */
export function explainWarnings(
  { findings, report }: CheckedWorkbook,
  request: ExplainRequest,
  basis: string,
): Explaining {
  const chosen = request.findings
    .flatMap((index) => findings[index] ?? [])
    .filter(({ severity }) => severity !== "error");
  return explainChanges({ ...request, findings: chosen }, report, basis);
}
