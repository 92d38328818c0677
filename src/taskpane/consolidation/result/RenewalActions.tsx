import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, useId, useRef } from "react";
import type { ExcelHost } from "../../../hosts/port";
import { Told } from "../../controls/Told";
import { useFocusOnward } from "../../controls/useFocusOnward";
import { FailureNote, Unfinished } from "../../workbook/notes";
import type { ConsolidationBench } from "../workers/bench";
import { useRenewal, type Renewal, type RenewalState } from "./useRenewal";
import { useConsolidationWords } from "../words/useConsolidationWords";

const useStyles = makeStyles({
  renewal: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  outcome: { outlineStyle: "none", ":empty": { display: "none" } },
  ways: { paddingBlock: tokens.spacingVerticalS },
});

interface Props {
  readonly bench: ConsolidationBench;
  readonly host: ExcelHost;
}

/**
 * The quarter into the bloc's workbook as it stands open: only cells that differ are written, sheets
 * and cells of the office's own stay, and one click takes it back.
 */
export function RenewalActions({ bench, host }: Props) {
  const { renewal: words } = useConsolidationWords();
  const styles = useStyles();
  const state = useRenewal(bench, host, true);
  const { renewal, unfinished, write } = state;
  const busy = renewal.state === "busy";
  const over = renewal.state === "written" || renewal.state === "finished";
  const outcome = useId();
  return (
    <div className={styles.renewal}>
      <div>
        <Button
          appearance="primary"
          aria-describedby={outcome}
          disabledFocusable={busy || over || unfinished !== null}
          onClick={() => void write()}
        >
          {busy ? words.writing : words.write}
        </Button>
      </div>
      <Outcome id={outcome} state={state} onRetry={write} />
    </div>
  );
}

interface UnfinishedProps extends Props {
  readonly inFront: boolean;
  /** How far the consolidation is: each begins with reading the workbook as it is by then. */
  readonly run: string;
}

/** What a write that was cut off left behind, asked before a quarter is consolidated from it. */
export function UnfinishedRenewal({ bench, host, inFront, run }: UnfinishedProps) {
  const styles = useStyles();
  const state = useRenewal(bench, host, inFront, run);
  if (state.unfinished === null && state.renewal.state === "idle") return null;
  return (
    <div className={styles.renewal}>
      <Outcome state={state} onRetry={state.undoWrite} />
    </div>
  );
}

interface OutcomeProps {
  /** Of the button that it describes. */
  readonly id?: string;
  readonly state: RenewalState;
  /** After a failure that left nothing half. */
  readonly onRetry: () => Promise<void>;
}

function Outcome({
  id,
  state: { renewal, unfinished, undo, finishWrite, undoWrite },
  onRetry,
}: OutcomeProps) {
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone once that is done.
  useFocusOnward(place, renewal.state);
  return (
    <div className={styles.outcome} id={id} ref={place} tabIndex={-1}>
      <Suspense>
        {unfinished !== null && (
          <Unfinished
            unfinished={unfinished}
            busy={renewal.state === "busy"}
            onFinish={() => void finishWrite()}
            onUndo={() => void undoWrite()}
          />
        )}
        {renewal.state === "failed" &&
          renewal.why !== "changedMeanwhile" &&
          unfinished === null && <FailureNote code={renewal.why} onRetry={() => void onRetry()} />}
      </Suspense>
      <RenewalNote renewal={renewal} onUndo={() => void undo()} />
    </div>
  );
}

function RenewalNote({
  renewal,
  onUndo,
}: {
  readonly renewal: Renewal;
  readonly onUndo: () => void;
}) {
  const { renewal: words } = useConsolidationWords();
  const styles = useStyles();
  switch (renewal.state) {
    case "written":
      return (
        <Told intent="success">
          {words.written(renewal.extent)}{" "}
          {renewal.undo !== null && (
            <div className={styles.ways}>
              <Button size="small" onClick={onUndo}>
                {words.undo}
              </Button>
            </div>
          )}
        </Told>
      );
    case "undone":
    case "finished":
      return <Told intent="success">{words[renewal.state]}</Told>;
    case "layout":
      return <Told intent="warning">{words.layout}</Told>;
    case "failed":
      if (renewal.why !== "changedMeanwhile") return null;
      return <Told intent="warning">{words.changed}</Told>;
    case "idle":
    case "busy":
      return null;
  }
}
