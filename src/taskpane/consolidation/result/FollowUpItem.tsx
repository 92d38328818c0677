import { makeStyles, tokens } from "@fluentui/react-components";
import { formatSerial } from "../../../spreadsheet/serialDate";
import { toneOfState } from "../../check/tones";
import { VerdictBadge } from "../../check/VerdictBadge";
import { CopyButton } from "../../controls/CopyButton";
import type { ConsolidationBench } from "../workers/bench";
import type { Seen } from "./seen";
import type { ShownBlocFollowUp, ShownUnit } from "../shown";
import { useUnitReport, type UnitReportParts } from "./useUnitReport";
import { useConsolidationWords } from "../words/useConsolidationWords";

const useStyles = makeStyles({
  date: { fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold },
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly followUp: ShownBlocFollowUp;
  /** Null where the roster does not have it. */
  readonly sender: ShownUnit | null;
  /** Null where the files are not at hand. */
  readonly bench: ConsolidationBench | null;
  /** What to send to the unit; null when nothing of it is open. */
  readonly reminder: string | null;
}

/** One limitation on the line of time. */
export function FollowUpItem({ sender, bench, ...said }: Props) {
  const { unit, unitName, conclusion, issuedOn, limitation } = said.followUp;
  if (sender === null || limitation === null) {
    return (
      <Lines {...said} name={unitName === "" ? unit : `${unitName} (${unit})`} report={null} />
    );
  }
  return (
    <Sent
      {...said}
      sender={sender}
      bench={bench}
      seen={{ kind: "limitation", conclusion, issuedOn, limitation }}
    />
  );
}

type Said = Pick<Props, "followUp" | "reminder">;

interface SentProps extends Said {
  readonly sender: ShownUnit;
  readonly bench: ConsolidationBench | null;
  readonly seen: Seen;
}

function Sent({ sender, bench, seen, ...said }: SentProps) {
  return <Lines {...said} {...useUnitReport(sender, bench, seen)} />;
}

function Lines({ followUp, reminder, name, report }: Said & UnitReportParts) {
  const { followUps: words, copy } = useConsolidationWords();
  const styles = useStyles();
  const {
    unit,
    conclusion,
    issuedOn,
    limitation,
    label,
    status,
    days,
    late,
    deadline,
    task,
    body,
    heirName,
  } = followUp;
  const facts = [
    words.limitation(conclusion, limitation),
    ...(body === null ? [] : [words.bodyName(body)]),
    // Numbers begin anew each year.
    ...(issuedOn === null ? [] : [words.issued(formatSerial(issuedOn))]),
    ...(heirName === null ? [] : [words.heir(heirName)]),
    ...(late > 0 ? [words.late(late)] : []),
  ];
  return (
    <>
      <div className={styles.row}>
        <span className={styles.date}>
          {deadline === null ? words.noDeadline : formatSerial(deadline)}
        </span>
        <VerdictBadge tone={toneOfState(status)}>{words.status(label, status, days)}</VerdictBadge>
      </div>
      <div>{name}</div>
      <div className={styles.quiet}>{facts.join(" · ")}</div>
      <div className={styles.row}>
        <span className={styles.quiet}>{words.taskOf[task ?? "none"]}</span>
        {task === "unit" && reminder !== null && (
          <CopyButton
            label={copy.reminder}
            describedAs={`${copy.reminder}: ${unit} ${conclusion}`}
            text={reminder}
            words={copy}
          />
        )}
      </div>
      {report}
    </>
  );
}
