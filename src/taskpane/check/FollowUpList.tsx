import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { FollowUp } from "../../followUps/evaluateFollowUps";
import { useWords } from "../words/WordsContext";
import { Heading, type Level } from "../page/Heading";
import { Later } from "../page/Later";
import { lazyPart } from "../page/lazyPart";

// Below the findings: fetched while they are being read.
const FollowUpItems = lazyPart(
  () => import(/* webpackChunkName: "followUpItems" */ "./FollowUpItems"),
);
// For those who ask.
const TimelineOffer = lazyPart(
  () => import(/* webpackChunkName: "timelineOffer" */ "./TimelineOffer"),
);

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  text: { margin: 0 },
});

interface Props {
  readonly followUps: readonly FollowUp[];
  /** Serial date; null while the period is unknown. */
  readonly reference: number | null;
  readonly id: string;
  readonly level: Level;
  /** Once what stood there first is drawn: the page is long enough to be taken there. */
  readonly onShown: () => void;
}

/** "Khắc phục sau kiểm tra": how each limitation stands, and when. */
export function FollowUpList({ followUps, reference, id, level, onShown }: Props) {
  const { report: words } = useWords();
  const styles = useStyles();
  const [first] = useState(followUps);
  return (
    <section className={styles.section} aria-labelledby={`${id}-followUps`}>
      <Heading level={level} section id={`${id}-followUps`}>
        {words.followUps}
      </Heading>
      {followUps.length === 0 ? (
        <p className={styles.text}>{words.noFollowUps}</p>
      ) : (
        <Later>
          <FollowUpItems followUps={followUps} onShown={() => followUps === first && onShown()} />
          {reference !== null && followUps.length > 1 && (
            <TimelineOffer followUps={followUps} reference={reference} />
          )}
        </Later>
      )}
    </section>
  );
}
