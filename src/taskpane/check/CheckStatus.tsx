import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useWords } from "../words/WordsContext";
import type { Words } from "../words/words";
import {
  fileCounts,
  hasErrors,
  severityCounts,
  type FileCheck,
  type FileState,
} from "./fileChecks";
import { FileProgress } from "./FileProgress";
import { VerdictLine } from "./VerdictLine";

const useStyles = makeStyles({
  progress: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalM },
  // Out of the way while it has nothing to say; it must be there to be heard later.
  silent: { position: "absolute" },
});

interface Props {
  readonly checks: readonly FileCheck[];
  readonly stopped: boolean;
  readonly onStop: () => void;
}

/** The first line: how far the check is, then what it came to. Read aloud whenever it changes. */
export function CheckStatus({ checks, stopped, onStop }: Props) {
  const { check: words } = useWords();
  const styles = useStyles();
  const done = checks.filter(({ outcome }) => outcome !== null).length;
  const running = done < checks.length;
  return (
    <div className={checks.length === 0 && !stopped ? styles.silent : undefined}>
      <div role="status">
        {running && words.progress(done, checks.length)}
        {stopped && words.stopped}
        {!running && checks.length > 0 && (
          <VerdictLine state={worstState(checks)} text={verdictText(checks, words)} />
        )}
      </div>
      {running && (
        <div className={styles.progress}>
          <FileProgress
            label={words.progress(done, checks.length)}
            done={done}
            total={checks.length}
          />
          <Button size="small" onClick={onStop}>
            {words.stop}
          </Button>
        </div>
      )}
    </div>
  );
}

function worstState(checks: readonly FileCheck[]): FileState {
  const counts = fileCounts(checks);
  if (counts.unreadable > 0) return "unreadable";
  return counts.notReady > 0 ? "notReady" : "ready";
}

function verdictText(checks: readonly FileCheck[], words: Words["check"]): string {
  const [only, ...others] = checks;
  return only !== undefined && others.length === 0
    ? verdictOf(only, words)
    : words.severalFiles(fileCounts(checks));
}

/** "Chưa nộp được: 3 lỗi, 2 cảnh báo, 1 lưu ý" of one file. */
export function verdictOf({ outcome }: FileCheck, words: Words["check"]): string {
  if (outcome === null) return words.waiting;
  if (!outcome.ok) return words.notReceived;
  const { findings } = outcome.checked;
  return words.verdict(hasErrors(findings) ? "notReady" : "ready", severityCounts(findings));
}
