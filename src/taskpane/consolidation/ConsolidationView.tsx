import { makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useRef, useState } from "react";
import type { ExcelHost } from "../../hosts/port";
import { useDropHere } from "../controls/useDropHere";
import { useFocusOnward } from "../controls/useFocusOnward";
import { useSearchShortcut } from "../controls/useShortcut";
import type { View } from "../page/views";
import type { ConsolidationBench } from "./workers/bench";
import { BlocStep } from "./choosing/BlocStep";
import { ChosenLine } from "./choosing/ChosenLine";
import { FilesStep } from "./choosing/FilesStep";
import { filesOfDrop } from "./choosing/givenFiles";
import { PeriodStep } from "./choosing/PeriodStep";
import { QuarterResult } from "./result/QuarterResult";
import { UnfinishedRenewal } from "./result/RenewalActions";
import { RunStatus } from "./RunStatus";
import { useConsolidation } from "./useConsolidation";
import { useConsolidationWords } from "./words/useConsolidationWords";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL, minWidth: 0 },
  steps: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  outcome: { minWidth: 0, outlineStyle: "none" },
  text: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly bench: ConsolidationBench;
  /** Null in a browser, where the result is a download. */
  readonly host: ExcelHost | null;
  /** What the address asks for. */
  readonly opening: View;
  readonly inFront?: boolean;
}

/** "Tổng hợp": from the bloc's workbook and a folder of reports to the bloc's answer. */
export default function ConsolidationView({ bench, host, opening, inFront = true }: Props) {
  const words = useConsolidationWords();
  const styles = useStyles();
  const view = useRef<HTMLDivElement>(null);
  const state = useConsolidation(bench, host);
  const { run, give } = state;
  // What was chosen is one line above a result, unless something of it is to be changed.
  const [opened, setOpened] = useState(opening === "intake" && run.state === "done");
  useEffect(() => {
    if (run.state === "running") setOpened(false);
  }, [run.state]);
  const steps = useRef<HTMLDivElement>(null);
  const outcome = useRef<HTMLDivElement>(null);
  useFocusOnward(
    opened || run.state === "idle" ? steps : outcome,
    `${run.state} ${String(opened)} ${String(state.files.length > 0)}`,
  );
  // Reports that were dropped beside a result from before a reload cannot go on without it.
  const needsBloc =
    state.files.length > 0 && state.bloc === null && !state.openingBloc && !state.readingOpen;
  const folded = !opened && (run.state === "running" || (run.state === "done" && !needsBloc));
  const intoOpen = state.bloc?.source.kind === "open";
  const held = useDropHere(
    view,
    useCallback(
      (dropped: DataTransfer | null) => {
        setOpened(false);
        void filesOfDrop(dropped).then(give);
      },
      [give],
    ),
  );
  useSearchShortcut(view);

  return (
    <div className={styles.view} ref={view}>
      {/* Beside a new result it stands where that is written. */}
      {host !== null && intoOpen && (run.state !== "done" || run.kept) && (
        <UnfinishedRenewal bench={bench} host={host} inFront={inFront} run={run.state} />
      )}
      {folded ? (
        <ChosenLine state={state} held={held} onChange={() => setOpened(true)} />
      ) : (
        <>
          <div>
            <p className={styles.text}>{words.intro}</p>
            <p className={styles.quiet}>{words.stays}</p>
          </div>
          <div className={styles.steps} ref={steps}>
            <BlocStep state={state} />
            <PeriodStep
              period={state.period}
              known={state.bloc !== null}
              onPeriod={state.setPeriod}
            />
            <FilesStep state={state} held={held} />
          </div>
        </>
      )}
      {/* A place of its own each time: the same one would be seen to jump up. */}
      <div key={run.state} className={styles.outcome} ref={outcome} tabIndex={-1}>
        <RunStatus state={state} />
        {run.state === "done" && (
          <QuarterResult
            shown={run.shown}
            kept={run.kept}
            bench={bench}
            host={host}
            intoOpen={intoOpen}
            chasing={opening === "chase"}
            onPeriod={state.bloc !== null && state.files.length > 0 ? state.startFor : null}
          />
        )}
      </div>
    </div>
  );
}
