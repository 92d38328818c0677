import { makeStyles, tokens } from "@fluentui/react-components";
import type { Severity } from "../../rules/rule";
import { ShowMore } from "../controls/ShowMore";
import { below, Heading, type Level } from "../page/Heading";
import { listedBy } from "../page/sections";
import { useWords, useWordsOf } from "../words/WordsContext";
import type { ShownFinding } from "./checkedFile";
import { severityCounts } from "./fileChecks";
import { FindingCard } from "./FindingCard";
import { findingGroups } from "./findingGroups";

const SEVERITIES: readonly Severity[] = ["error", "warning", "note"];
/** Cards of one severity shown at first, and more at each press of the button. */
const STEP = 20;

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  list: { margin: 0, padding: 0, listStyle: "none" },
  text: { margin: 0 },
});

interface Props {
  readonly findings: readonly ShownFinding[];
  readonly id: string;
  readonly level: Level;
}

/** "Kết quả soát": the most serious first, each severity a group of its own. */
export function FindingList({ findings, id, level }: Props) {
  const { report: words } = useWords();
  const styles = useStyles();
  return (
    <section className={styles.section} {...listedBy(`${id}-findings`, level)}>
      <Heading level={level} section id={`${id}-findings`}>
        {words.findings}
      </Heading>
      {findings.length === 0 && <p className={styles.text}>{words.noFindings}</p>}
      {SEVERITIES.map((severity) => (
        <OfSeverity
          key={severity}
          severity={severity}
          findings={findings.filter((finding) => finding.severity === severity)}
          level={below(level)}
        />
      ))}
    </section>
  );
}

const EXPLAINED = { vi: "đã giải trình", en: "explained" };

interface OfSeverityProps {
  readonly severity: Severity;
  readonly findings: readonly ShownFinding[];
  readonly level: Level;
}

function OfSeverity({ severity, findings, level }: OfSeverityProps) {
  const { report: words } = useWords();
  const styles = useStyles();
  const explainedWord = useWordsOf(EXPLAINED);
  if (findings.length === 0) return null;
  const { explained } = severityCounts(findings);
  const groups = findingGroups(findings);
  return (
    <div>
      <Heading level={level}>
        {words.severity[severity]} ({findings.length}
        {explained > 0 && `, ${explainedWord} ${explained}`})
      </Heading>
      <ShowMore items={groups} step={STEP}>
        {(some) => (
          <ul className={styles.list}>
            {some.map((group) => (
              <FindingCard key={group.key} group={group} />
            ))}
          </ul>
        )}
      </ShowMore>
    </div>
  );
}
