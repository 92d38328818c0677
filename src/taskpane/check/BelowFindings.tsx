import { useEffect } from "react";
import type { Level } from "../page/Heading";
import type { CheckedFile } from "./checkedFile";
import { FollowUpList } from "./FollowUpList";
import { IndicatorList } from "./IndicatorList";

interface Props {
  readonly checked: CheckedFile;
  /** Beginning of the ids of the sections. */
  readonly id: string;
  readonly level: Level;
  /** Once the sections can be gone to. */
  readonly onShown: () => void;
}

/** What a workbook comes to: its indicators and the limitations that it follows. */
export default function BelowFindings({ checked, id, level, onShown }: Props) {
  // Once: later results must not carry the reader away.
  useEffect(() => {
    onShown();
  }, []);
  const { indicators, followUps, referenceDate } = checked;
  return (
    <>
      <IndicatorList indicators={indicators} id={id} level={level} />
      <FollowUpList followUps={followUps} reference={referenceDate} id={id} level={level} />
    </>
  );
}
