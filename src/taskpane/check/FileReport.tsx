import { Suspense, useId } from "react";
import type { Level } from "../page/Heading";
import type { Section } from "../page/views";
import type { Workbench } from "../workbench";
import type { FileCheck } from "./fileChecks";
import Report from "./Report";
import { lazyPart } from "../page/lazyPart";

// Below the findings: fetched while they are being read.
const CopyOffer = lazyPart(() => import(/* webpackChunkName: "copyOffer" */ "../copy/CopyOffer"));
const NotTaken = lazyPart(() => import(/* webpackChunkName: "notTaken" */ "./NotTaken"));

interface Props {
  readonly check: FileCheck;
  readonly workbench: Workbench;
  /** Level of the headings of its sections. */
  readonly level: Level;
  readonly opening?: Section | null;
}

/** Everything about one file: why it was not taken, or what was found in it. */
export function FileReport({ check, workbench, level, opening = null }: Props) {
  const id = useId();
  const { name, file, outcome } = check;
  if (outcome === null) return null;
  if (!outcome.ok) {
    return (
      <Suspense>
        <NotTaken name={name} reason={outcome.reason} />
      </Suspense>
    );
  }
  return (
    <Report
      checked={outcome.checked}
      id={id}
      level={level}
      name={level === 2 ? name : null}
      opening={opening}
    >
      {file !== null && <CopyOffer file={file} workbench={workbench} level={level} />}
    </Report>
  );
}
