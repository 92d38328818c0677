import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import { useWords } from "../words/WordsContext";
import type { Workbench } from "../workbench";
import { verdictOf } from "./CheckStatus";
import { stateOf, type FileCheck } from "./fileChecks";
import { FileReport } from "./FileReport";
import { VerdictLine } from "./VerdictLine";

const useStyles = makeStyles({
  item: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  heading: { margin: 0, font: "inherit" },
  header: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    width: "100%",
    padding: `${tokens.spacingVerticalS} 0`,
    border: "none",
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    overflowWrap: "anywhere",
    cursor: "pointer",
    ":disabled": { cursor: "default" },
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  text: { flex: 1, minWidth: 0 },
  open: { transform: "rotate(180deg)" },
});

interface Props {
  readonly checks: readonly FileCheck[];
  readonly workbench: Workbench;
}

/** Several files: a line each, opened at will. */
export default function FileAccordion({ checks, workbench }: Props) {
  const { check: words } = useWords();
  return (
    <section aria-label={words.files}>
      {checks.map((check) => (
        <FileItem key={check.key} check={check} workbench={workbench} />
      ))}
    </section>
  );
}

function FileItem({ check, workbench }: { check: FileCheck; workbench: Workbench }) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div className={styles.item}>
      <h2 className={styles.heading}>
        <button
          type="button"
          className={styles.header}
          aria-expanded={open}
          aria-controls={id}
          disabled={check.outcome === null}
          onClick={() => setOpen(!open)}
        >
          <span className={styles.text}>
            <strong>{check.name}</strong>
            <FileLine check={check} />
          </span>
          <ChevronDownRegular aria-hidden className={mergeClasses(open && styles.open)} />
        </button>
      </h2>
      <div id={id}>{open && <FileReport check={check} workbench={workbench} level={3} />}</div>
    </div>
  );
}

function FileLine({ check }: { readonly check: FileCheck }) {
  const { check: words } = useWords();
  const text = verdictOf(check, words);
  if (check.outcome === null) return <div>{text}</div>;
  return <VerdictLine small state={stateOf(check.outcome)} text={text} />;
}
