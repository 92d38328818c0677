import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import type { Period } from "../../../catalogue/period";
import { otherPeriod } from "../../../consolidation/otherPeriod";
import type { ShownQuarter } from "../shown";
import { useConsolidationWords } from "../words/useConsolidationWords";

const useStyles = makeStyles({
  way: { paddingBlock: tokens.spacingVerticalS },
});

interface Props {
  readonly shown: ShownQuarter;
  /** Consolidates the same files for another quarter; null where they are not at hand. */
  readonly onPeriod: ((period: Period) => void) | null;
}

/** Most files are of another quarter: said before units are told to send theirs again. */
export function OtherPeriodNote({ shown, onPeriod }: Props) {
  const { period: periods, result: words } = useConsolidationWords();
  const styles = useStyles();
  const other = otherPeriod(shown.files);
  if (other === null) return null;
  const theirs = periods.name(other.period);
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {words.otherPeriod(other.files, theirs, periods.name(shown.period))}
        {onPeriod !== null && (
          <div className={styles.way}>
            <Button size="small" onClick={() => onPeriod(other.period)}>
              {words.ofPeriod(theirs)}
            </Button>
          </div>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}
