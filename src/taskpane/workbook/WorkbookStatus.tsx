import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { severityCounts, hasErrors } from "../check/fileChecks";
import { VerdictLine } from "../check/VerdictLine";
import { Waiting } from "../page/Waiting";
import { useWords } from "../words/WordsContext";
import type { Words } from "../words/words";
import type { WorkbookCheck } from "./workbookCheck";

const useStyles = makeStyles({
  area: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  // Out of the way while it has nothing to say; it must be there to be heard later.
  silent: { position: "absolute" },
  // One line whatever it says, so that nothing below it moves.
  row: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    minHeight: "40px",
  },
  text: { minWidth: 0, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly check: WorkbookCheck;
  readonly onAgain: () => void;
}

/** The verdict of the open workbook, and of when it is. */
export function WorkbookStatus({ check, onAgain }: Props) {
  const { open: words, check: checkWords } = useWords();
  const styles = useStyles();
  const { attempt, seen } = check;
  const report = seen?.outcome.kind === "unitReport" ? seen.outcome.checked : null;
  return (
    <div className={styles.area}>
      <div role="status" className={seen !== null && report === null ? styles.silent : undefined}>
        {seen === null && attempt !== null && <Waiting inLine label={words[attempt]} />}
        {report !== null && <Verdict findings={report.findings} words={checkWords} />}
      </div>
      {seen !== null && (
        <div className={styles.row}>
          <div role="status" className={styles.text}>
            {freshness(check, words)}
          </div>
          <Button size="small" onClick={onAgain}>
            {words.again}
          </Button>
        </div>
      )}
    </div>
  );
}

type Findings = Parameters<typeof severityCounts>[0];

function Verdict({ findings, words }: { findings: Findings; words: Words["check"] }) {
  const state = hasErrors(findings) ? "notReady" : "ready";
  return <VerdictLine state={state} text={words.verdict(state, severityCounts(findings))} />;
}

function freshness(
  { attempt, seen, changed, failure, watching }: WorkbookCheck,
  words: Words["open"],
): string {
  if (attempt !== null) return changed ? words.changed : words[attempt];
  if (changed) return words.changedUnchecked;
  if (failure !== null) return words.notCheckedAgain;
  const parts = [words.checkedAt(seen?.time ?? "")];
  return [...parts, ...(watching === false ? [words.unwatched] : [])].join(" · ");
}
