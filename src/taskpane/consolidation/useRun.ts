import { useCallback, useRef, useState } from "react";
import type { ReceivedList } from "../../app/receivedList";
import type { Period } from "../../catalogue/period";
import { faultsAmong } from "../../consolidation/fileReason";
import type { ExcelHost, HostFailure } from "../../hosts/port";
import { noteTrouble } from "../diagnostics/diary";
import { today } from "../today";
import { keepQuarter, keptQuarter } from "./kept";
import { secondsLeft, timeOfRun } from "./runTimes";
import type { ShownQuarter } from "./shown";
import { asItIsNow } from "./useOpenBloc";
import type { BlocTrouble } from "./words/words";
import type { BlocSource, ConsolidationBench, GivenFile } from "./workers/bench";

export type Run =
  | { readonly state: "idle" }
  | {
      readonly state: "running";
      readonly done: number;
      readonly total: number;
      /** Seconds, once they can be told. */
      readonly left: number | null;
    }
  | { readonly state: "stopped"; readonly done: number; readonly total: number }
  | { readonly state: "failed"; readonly why: BlocTrouble }
  /** The workbook that is open could not be read as it is now. */
  | { readonly state: "unread"; readonly failure: HostFailure }
  | {
      readonly state: "done";
      readonly shown: ShownQuarter;
      /** From before a reload: without its files. */
      readonly kept: boolean;
    };

export interface RunState {
  readonly run: Run;
  readonly consolidate: (
    bloc: BlocSource,
    period: Period,
    files: readonly GivenFile[],
    received: ReceivedList,
  ) => Promise<void>;
  readonly cancel: () => void;
  /** A run that was cancelled is no longer spoken of. */
  readonly forgetStopped: () => void;
}

/** One consolidation at a time, and how far it is; a result of before a reload to begin with. */
export function useRun(bench: ConsolidationBench, host: ExcelHost | null): RunState {
  const [run, setRun] = useState<Run>(() => {
    const shown = keptQuarter();
    return shown === null ? { state: "idle" } : { state: "done", shown, kept: true };
  });
  // Only the newest run may still change what is shown.
  const newest = useRef(0);

  const consolidate = useCallback<RunState["consolidate"]>(
    async (bloc, period, files, received) => {
      const mine = (newest.current += 1);
      const total = files.length;
      const begun = performance.now();
      let told = 0;
      setRun({ state: "running", done: 0, total, left: null });
      const source = await asItIsNow(bloc, host);
      if (newest.current !== mine) return;
      if (!source.ok) {
        noteTrouble(source.failure);
        setRun({ state: "unread", failure: source.failure });
        return;
      }
      const order = {
        bloc: source.value,
        period,
        files,
        received,
        today: today(),
        time: timeOfRun(),
      };
      const outcome = await bench.consolidate(order, (done) => {
        const now = performance.now();
        if (newest.current !== mine || (done < total && now - told < BETWEEN_TELLINGS)) return;
        told = now;
        setRun({ state: "running", done, total, left: secondsLeft(now - begun, done, total) });
      });
      if (newest.current !== mine) return;
      if (!outcome.ok) {
        noteTrouble(outcome.fault);
        setRun({ state: "failed", why: outcome.fault.code });
      } else if (!outcome.value.ok) {
        setRun({ state: "failed", why: outcome.value.reason });
      } else {
        noteFaults(outcome.value.shown);
        keepQuarter(outcome.value.shown);
        setRun({ state: "done", shown: outcome.value.shown, kept: false });
      }
    },
    [bench, host],
  );

  return {
    run,
    consolidate,
    cancel: () => {
      newest.current += 1;
      bench.cancel();
      setRun((now) => (now.state === "running" ? { ...now, state: "stopped" } : now));
    },
    forgetStopped: () => setRun((now) => (now.state === "stopped" ? { state: "idle" } : now)),
  };
}

/** Files that the program failed on are one among many here; the diagnostics report tells of it. */
function noteFaults({ files }: ShownQuarter): void {
  for (const { fault } of faultsAmong(files)) {
    noteTrouble({ code: "programFault", detail: `take: ${fault}` });
  }
}

/** Milliseconds: more often nobody can read it, and drawing it would hold up the work. */
const BETWEEN_TELLINGS = 60;
