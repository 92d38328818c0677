import { Button, makeStyles, MessageBarTitle, tokens } from "@fluentui/react-components";
import { Told } from "../controls/Told";
import { CopyDiagnostics } from "../diagnostics/CopyDiagnostics";
import { useWords, useWordsOf } from "../words/WordsContext";
import type { FailureCode } from "../words/words";
import { FAILURES } from "./failureWords";

const useStyles = makeStyles({
  ways: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "start",
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalS,
  },
});

interface Props {
  readonly code: FailureCode;
  readonly onRetry: () => void;
}

/** What happened, what to do, and the ways out. */
export default function FailureNote({ code, onRetry }: Props) {
  const failures = useWordsOf(FAILURES);
  const { open: words } = useWords();
  const styles = useStyles();
  const { what, next } = failures[code];
  return (
    <Told intent="error">
      <MessageBarTitle>{what}</MessageBarTitle> {next}{" "}
      <div className={styles.ways}>
        <Button size="small" onClick={onRetry}>
          {words.retry}
        </Button>{" "}
        <CopyDiagnostics small />
      </div>
    </Told>
  );
}
