import { makeStyles, tokens } from "@fluentui/react-components";
import { Suspense } from "react";
import type { FollowUp } from "../../followUps/evaluateFollowUps";
import { useWords } from "../words/WordsContext";
import { Heading, type Level } from "../page/Heading";
import { listedBy } from "../page/sections";
import { lazyPart } from "../page/lazyPart";
import { FollowUpItems } from "./FollowUpItems";

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
}

/** "Khắc phục sau kiểm tra": how each limitation stands, and when. */
export function FollowUpList({ followUps, reference, id, level }: Props) {
  const { report: words } = useWords();
  const styles = useStyles();
  return (
    <section className={styles.section} {...listedBy(`${id}-followUps`, level)}>
      <Heading level={level} section id={`${id}-followUps`}>
        {words.followUps}
      </Heading>
      {followUps.length === 0 ? (
        <p className={styles.text}>{words.noFollowUps}</p>
      ) : (
        <>
          <FollowUpItems followUps={followUps} />
          {reference !== null && followUps.length > 1 && (
            <Suspense>
              <TimelineOffer followUps={followUps} reference={reference} />
            </Suspense>
          )}
        </>
      )}
    </section>
  );
}
