import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useWords, useWordsOf } from "../words/WordsContext";
import type { FailureCode } from "../words/words";
import { FAILURES } from "../workbook/failureWords";

const useStyles = makeStyles({
  failure: {
    display: "block",
    color: tokens.colorStatusDangerForeground1,
    fontWeight: tokens.fontWeightRegular,
  },
});

interface Props {
  readonly code: FailureCode;
  readonly onReveal: () => void;
}

/** Why a link did not lead to its cell; a hidden sheet can be brought to light. */
export default function PlaceFailure({ code, onReveal }: Props) {
  const failures = useWordsOf(FAILURES);
  const { report: words } = useWords();
  const styles = useStyles();
  const { what, next } = failures[code];
  return (
    <span role="alert" className={styles.failure}>
      {what} {next}
      {code === "hidden" && (
        <>
          {" "}
          <Link as="button" inline onClick={onReveal}>
            {words.reveal}
          </Link>
        </>
      )}
    </span>
  );
}
