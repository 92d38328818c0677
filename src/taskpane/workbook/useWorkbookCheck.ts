import { useCallback, useEffect, useMemo, useReducer, useRef } from "react";
import type { WorkbookKind } from "../../app/workbookKind";
import type { Changed, ExcelHost, StopWatching } from "../../hosts/port";
import { noteCheck, noteTrouble } from "../diagnostics/diary";
import { timeNow, today } from "../today";
import type { Bytes } from "../bytes";
import type { ExcelViewProps } from "../page/viewProps";
import type { OpenOrder, OpenOutcome, Workbench } from "../workbench";
import { singleFlight } from "./singleFlight";
import {
  nextCheck,
  NOTHING_YET,
  type CheckEvent,
  type Failure,
  type WorkbookCheck,
} from "./workbookCheck";

export interface WorkbookChecks {
  readonly check: WorkbookCheck;
  /** Reads and checks anew; null when that failed. */
  readonly run: () => Promise<OpenOutcome | null>;
}

/** What of the page's properties it needs. */
type Surroundings = Pick<ExcelViewProps, "host" | "workbench" | "shown" | "written" | "previous">;

/**
 * Checks the open workbook at once, and again whenever it changes; while another view is in front,
 * when this one comes back.
 */
export function useWorkbookCheck({
  host,
  workbench,
  shown,
  written,
  previous,
}: Surroundings): WorkbookChecks {
  const beside = useRef(previous);
  const kind = useRef<WorkbookKind | null>(null);
  const inFront = useRef(shown);
  const missed = useRef(false);
  const wasRead = useRef<() => void>(() => undefined);
  const [check, dispatch] = useReducer(nextCheck, NOTHING_YET);

  const run = useMemo(
    () =>
      singleFlight(async () => {
        const outcome = await checkOnce(host, workbench, beside.current, dispatch, () =>
          wasRead.current(),
        );
        if (outcome !== null) kind.current = outcome.kind;
        return outcome;
      }),
    [host, workbench],
  );

  /** Now, or once this view is in front again. */
  const follow = useCallback((): void => {
    if (inFront.current) void run();
    else missed.current = true;
  }, [run]);

  useEffect(() => {
    let left = false;
    let stop: StopWatching | null = null;
    const react = (what: Changed): void => {
      if (what === "cells" && staysWhatItIs(kind.current)) return;
      dispatch({ type: "changed" });
      follow();
    };
    const listen = (): void => {
      wasRead.current = () => undefined;
      if (left) return;
      void host.watch(react).then((watch) => {
        if (watch.ok && left) void watch.value();
        else if (watch.ok) stop = watch.value;
        if (!left) dispatch({ type: "watching", watching: watch.ok });
      });
    };
    // Excel is asked for nothing before the first reading; what is typed while that is checked counts.
    wasRead.current = listen;
    void run().then(() => wasRead.current());
    return () => {
      left = true;
      void stop?.();
    };
  }, [host, run, follow]);

  useEffect(() => {
    inFront.current = shown;
    if (!shown || !missed.current) return;
    missed.current = false;
    void run();
  }, [shown, run]);

  // What another view has written Excel does not tell. It may have made a report of the workbook,
  // which all views want to know.
  useEffect(() => {
    if (written === 0) return;
    if (kind.current === "unitReport") follow();
    else void run();
  }, [written, run, follow]);

  useEffect(() => {
    beside.current = previous;
    if (previous !== null) follow();
  }, [previous, follow]);

  return { check, run };
}

/**
 * No typing makes a report of it. It may be large: the bloc's workbook is read in eight round trips,
 * which nobody shall wait for after each cell.
 */
function staysWhatItIs(kind: WorkbookKind | null): boolean {
  return kind === "blocWorkbook" || kind === "foreign";
}

async function checkOnce(
  host: ExcelHost,
  workbench: Workbench,
  previous: Bytes | null,
  dispatch: (event: CheckEvent) => void,
  wasRead: () => void,
): Promise<OpenOutcome | null> {
  const fail = (failure: Failure): null => {
    noteTrouble(failure);
    dispatch({ type: "failed", failure });
    return null;
  };
  dispatch({ type: "reading" });
  const read = await host.read();
  if (!read.ok) return fail(read.failure);
  wasRead();
  dispatch({ type: "checking" });
  const order: OpenOrder = {
    snapshot: read.value,
    today: today(),
    ...(previous !== null && { previous }),
  };
  const done = await workbench.checkOpen(order);
  if (!done.ok) return fail(done.fault);
  const outcome = done.value;
  if (outcome.kind === "unitReport") noteCheck(outcome.checked.findings);
  dispatch({ type: "seen", seen: { order, outcome, time: timeNow() } });
  return outcome;
}
