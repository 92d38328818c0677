import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Announced } from "../controls/Announced";
import { Told } from "../controls/Told";
import { FailureNote } from "../workbook/notes";
import type { ConsolidationState } from "./useConsolidation";
import type { Run } from "./useRun";
import { useConsolidationWords } from "./words/useConsolidationWords";

const useStyles = makeStyles({
  running: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  // Room for two lines, so that the button stays where it is when the time left is told.
  row: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalM,
    minHeight: "40px",
  },
  text: { margin: 0, minWidth: 0, fontVariantNumeric: "tabular-nums" },
  bar: { display: "block", width: "100%", height: "6px", accentColor: tokens.colorBrandBackground },
});

/** How far the consolidation is, and why there is no result where there is none. */
export function RunStatus({
  state: { run, start, cancel },
}: {
  readonly state: ConsolidationState;
}) {
  const { run: words, bloc } = useConsolidationWords();
  switch (run.state) {
    case "idle":
    case "done":
      return null;
    case "running":
      return <Running run={run} onCancel={cancel} />;
    case "stopped":
      return <Told intent="info">{words.stopped(run.done, run.total)}</Told>;
    case "unread":
      return <FailureNote code={run.failure.code} onRetry={start} />;
    case "failed":
      return (
        <Told intent="error">
          {run.why === "tooSlow" || run.why === "programFault"
            ? words.failed[run.why]
            : bloc.trouble[run.why]}
        </Told>
      );
  }
}

interface RunningProps {
  readonly run: Extract<Run, { readonly state: "running" }>;
  readonly onCancel: () => void;
}

function Running({ run: { done, total, left }, onCancel }: RunningProps) {
  const { run: words } = useConsolidationWords();
  const styles = useStyles();
  const text = done === total ? words.merging : words.progress(done, total);
  return (
    <div className={styles.running}>
      <div className={styles.row}>
        {/* Read out at the beginning and now and then: tenths of the way, not every file. */}
        <p className={styles.text} aria-hidden>
          {[text, ...(left === null ? [] : [words.left(left)])].join(", ")}
        </p>
        <Button size="small" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
      <progress className={styles.bar} value={done} max={total} aria-label={text} />
      <Announced>{words.progress(tenths(done, total), total)}</Announced>
    </div>
  );
}

function tenths(done: number, total: number): number {
  const step = Math.max(1, Math.ceil(total / 10));
  return Math.floor(done / step) * step;
}
