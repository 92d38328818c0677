import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy } from "react";
import type { FollowUp } from "../../followUps/evaluateFollowUps";
import { formatSerial } from "../../spreadsheet/serialDate";
import { useWords } from "../words/WordsContext";
import { Heading, type Level } from "../page/Heading";
import { Later } from "../page/Later";
import { Limitation } from "./Limitation";
import { toneOfState } from "./tones";
import { VerdictBadge } from "./VerdictBadge";

// For those who ask.
const TimelineOffer = lazy(() => import(/* webpackChunkName: "timelineOffer" */ "./TimelineOffer"));

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  list: { margin: 0, padding: 0, listStyle: "none" },
  item: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    alignItems: "center",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  facts: { color: tokens.colorNeutralForeground2 },
  text: { margin: 0 },
});

interface Props {
  readonly followUps: readonly FollowUp[];
  /** Serial date; null while the period is unknown. */
  readonly reference: number | null;
  readonly id: string;
  readonly level: Level;
}

/** "Khắc phục sau kiểm tra": what is longest overdue first, then by deadline. */
export function FollowUpList({ followUps, reference, id, level }: Props) {
  const { report: words } = useWords();
  const styles = useStyles();
  return (
    <section className={styles.section} aria-labelledby={`${id}-followUps`}>
      <Heading level={level} section id={`${id}-followUps`}>
        {words.followUps}
      </Heading>
      {followUps.length === 0 && <p className={styles.text}>{words.noFollowUps}</p>}
      <ul className={styles.list}>
        {byUrgency(followUps).map((followUp) => {
          const { conclusion, limitation, deadline, late, status } = followUp;
          const facts = [
            ...(deadline === null ? [] : [words.deadline(formatSerial(deadline))]),
            ...(late > 0 ? [words.reportedLate(late)] : []),
          ];
          return (
            <li key={`${conclusion}/${limitation}`} className={styles.item}>
              <div>
                <div>
                  <Limitation followUp={followUp} />
                </div>
                <div className={styles.facts}>{facts.join(" · ")}</div>
              </div>
              <VerdictBadge tone={toneOfState(status)}>
                {words.followUpStatus(followUp)}
              </VerdictBadge>
            </li>
          );
        })}
      </ul>
      {reference !== null && followUps.length > 1 && (
        <Later>
          <TimelineOffer followUps={followUps} reference={reference} />
        </Later>
      )}
    </section>
  );
}

function byUrgency(followUps: readonly FollowUp[]): FollowUp[] {
  const overdue = ({ status, days }: FollowUp): number => (status === "QUA_HAN" ? days : -1);
  const closed = ({ status }: FollowUp): number => (status === "DA_KHAC_PHUC" ? 1 : 0);
  const due = ({ deadline }: FollowUp): number => deadline ?? Infinity;
  return [...followUps].sort(
    (a, b) =>
      overdue(b) - overdue(a) ||
      closed(a) - closed(b) ||
      (due(a) < due(b) ? -1 : Number(due(a) > due(b))),
  );
}
