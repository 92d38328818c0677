import { makeStyles, tokens } from "@fluentui/react-components";
import { VerdictBadge } from "../../check/VerdictBadge";
import { CopyButton } from "../../controls/CopyButton";
import type { ConsolidationBench } from "../workers/bench";
import { useItemStyles } from "../../controls/itemStyles";
import type { ShownFile, ShownUnit } from "../shown";
import type { FileStatus } from "../../../consolidation/consolidateQuarter";
import { toneOfFile } from "./toneOfFile";
import { useUnitReport } from "./useUnitReport";
import { useConsolidationWords } from "../words/useConsolidationWords";

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  text: { margin: 0 },
});

interface Props {
  readonly unit: ShownUnit;
  /** That counts; null where none of those at hand does. */
  readonly counted: ShownFile | null;
  /** What became of the file that came in its stead; null when none did. */
  readonly refused: FileStatus | null;
  /** What to send to the unit about its follow-ups; null when nothing is open. */
  readonly reminder: string | null;
  readonly bench: ConsolidationBench | null;
}

/** One unit of the roster: whether it has handed in, what was found, what to remind it of. */
export function UnitItem({ unit, counted, refused, reminder, bench }: Props) {
  const { unit: words, copy } = useConsolidationWords();
  const styles = { ...useItemStyles(), ...useStyles() };
  const { name, report } = useUnitReport(unit, bench, null);
  const { received, file, findings, failedTargets, overdue, late } = unit;
  const why = counted?.why ?? null;
  const facts = [
    ...(received && file !== null ? [words.findings(findings.error, findings.warning)] : []),
    ...(late !== null ? [words.late(late)] : []),
    ...(failedTargets > 0 ? [words.failed(failedTargets)] : []),
    ...(overdue > 0 ? [words.overdue(overdue)] : []),
  ];
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <div className={styles.name}>{name}</div>
        <Received unit={unit} refused={refused} />
      </div>
      {(facts.length > 0 || reminder !== null) && (
        <div className={styles.row}>
          <span className={styles.quiet}>{facts.join(" · ")}</span>
          {reminder !== null && (
            <CopyButton
              label={copy.reminder}
              describedAs={`${copy.reminder}: ${unit.code}`}
              text={reminder}
              words={copy}
            />
          )}
        </div>
      )}
      {why !== null && <p className={styles.text}>{words.reason(why, null)}</p>}
      {report}
    </li>
  );
}

function Received({
  unit: { received, file, findings },
  refused,
}: Pick<Props, "unit" | "refused">) {
  const { unit: words } = useConsolidationWords();
  if (!received) {
    const became = refused === null ? words.missing : words.status[refused];
    return <VerdictBadge tone={toneOfFile(refused)}>{became}</VerdictBadge>;
  }
  const faulty = findings.error > 0;
  const taken = faulty ? words.withErrors : words.received;
  return (
    <VerdictBadge tone={faulty ? "faulty" : "onTrack"}>
      {file === null ? words.earlier : taken}
    </VerdictBadge>
  );
}
