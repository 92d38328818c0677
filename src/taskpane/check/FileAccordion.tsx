import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useWords } from "../words/WordsContext";
import type { Workbench } from "../workbench";
import { verdictOf } from "./CheckStatus";
import { stateOf, type FileCheck } from "./fileChecks";
import { FileReport } from "./FileReport";
import { VerdictLine } from "./VerdictLine";

const useStyles = makeStyles({
  header: { overflowWrap: "anywhere", paddingBlock: tokens.spacingVerticalXS },
  item: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
});

interface Props {
  readonly checks: readonly FileCheck[];
  readonly workbench: Workbench;
}

/** Several files: a line each, opened at will. */
export default function FileAccordion({ checks, workbench }: Props) {
  const { check: words } = useWords();
  const styles = useStyles();
  return (
    <section aria-label={words.files}>
      <Accordion multiple collapsible>
        {checks.map((check) => (
          <AccordionItem
            key={check.key}
            value={check.key}
            disabled={check.outcome === null}
            className={styles.item}
          >
            <AccordionHeader as="h2">
              <div className={styles.header}>
                <strong>{check.name}</strong>
                <FileLine check={check} />
              </div>
            </AccordionHeader>
            <AccordionPanel>
              <FileReport check={check} workbench={workbench} level={3} />
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
    </section>
  );
}

function FileLine({ check }: { readonly check: FileCheck }) {
  const { check: words } = useWords();
  const text = verdictOf(check, words);
  if (check.outcome === null) return <div>{text}</div>;
  return <VerdictLine small state={stateOf(check.outcome)} text={text} />;
}
