import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { Section } from "../page/views";
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
  readonly opening: Section | null;
}

/** One file: its report. Several: a line each, opened at will. */
export default function FileResults({ checks, workbench, opening }: Props) {
  const { check: words } = useWords();
  const styles = useStyles();
  const [only, ...others] = checks;
  if (only !== undefined && others.length === 0)
    return <FileReport check={only} workbench={workbench} level={2} opening={opening} />;
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
