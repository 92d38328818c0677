import { Suspense } from "react";
import type { Section } from "../page/views";
import type { Workbench } from "../workbench";
import type { FileCheck } from "./fileChecks";
import { FileReport } from "./FileReport";
import { lazyPart } from "../page/lazyPart";

// For those who check several at once; it comes while they are being checked.
const FileAccordion = lazyPart(
  () => import(/* webpackChunkName: "fileAccordion" */ "./FileAccordion"),
);

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
  return (
    <Suspense>
      <FileAccordion checks={checks} workbench={workbench} />
    </Suspense>
  );
}
