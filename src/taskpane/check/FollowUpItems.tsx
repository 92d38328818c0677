import { makeStyles, tokens } from "@fluentui/react-components";
import type { FollowUp } from "../../followUps/evaluateFollowUps";
import { formatSerial } from "../../spreadsheet/serialDate";
import { useWords } from "../words/WordsContext";
import { Limitation, limitationKey } from "./Limitation";
import { toneOfState } from "./tones";
import { VerdictBadge } from "./VerdictBadge";

const useStyles = makeStyles({
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
});

interface Props {
  readonly followUps: readonly FollowUp[];
}

/** Limitations, what is longest overdue first, then by deadline. */
export function FollowUpItems({ followUps }: Props) {
  const { report: words } = useWords();
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {byUrgency(followUps).map((followUp) => {
        const { deadline, late, status } = followUp;
        const facts = [
          ...(deadline === null ? [] : [words.deadline(formatSerial(deadline))]),
          ...(late > 0 ? [words.reportedLate(late)] : []),
        ];
        return (
          <li key={limitationKey(followUp)} className={styles.item}>
            <div>
              <div>
                <Limitation followUp={followUp} />
              </div>
              <div className={styles.facts}>{facts.join(" · ")}</div>
            </div>
            <VerdictBadge tone={toneOfState(status)}>{words.followUpStatus(followUp)}</VerdictBadge>
          </li>
        );
      })}
    </ul>
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
