import type { Section } from "../page/views";
import type { Workbench } from "../workbench";
import { FileAccordion } from "./FileAccordion";
import type { FileCheck } from "./fileChecks";
import { FileReport } from "./FileReport";

interface Props {
  readonly checks: readonly FileCheck[];
  readonly workbench: Workbench;
  readonly opening: Section | null;
}

/** One file: its report. Several: a line each. */
export default function FileResults({ checks, workbench, opening }: Props) {
  const [only, ...others] = checks;
  if (only !== undefined && others.length === 0)
    return <FileReport check={only} workbench={workbench} level={2} opening={opening} />;
  return <FileAccordion checks={checks} workbench={workbench} />;
}
