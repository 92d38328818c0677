import { useEffect, useMemo, useReducer, useRef } from "react";
import type { WorkbookKind } from "../../app/workbookKind";
import type { Changed, ExcelHost, StopWatching } from "../../hosts/port";
import { noteCheck, noteTrouble } from "../diagnostics/diary";
import { timeNow, today } from "../today";
import type { Bytes } from "../bytes";
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

/**
 * Checks the open workbook at once, and again whenever it changes.
 * @param written grows when the page itself has written into it, which Excel does not tell.
 * @param previous last quarter's workbook, once it is at hand.
 */
export function useWorkbookCheck(
  host: ExcelHost,
  workbench: Workbench,
  written: number,
  previous: Bytes | null = null,
): WorkbookChecks {
  const beside = useRef(previous);
  const kind = useRef<WorkbookKind | null>(null);
  const [check, dispatch] = useReducer(nextCheck, NOTHING_YET);

  const run = useMemo(
    () =>
      singleFlight(async () => {
        const outcome = await checkOnce(host, workbench, beside.current, dispatch);
        if (outcome !== null) kind.current = outcome.kind;
        return outcome;
      }),
    [host, workbench],
  );

  useEffect(() => {
    let left = false;
    let stop: StopWatching | null = null;
    const react = (what: Changed): void => {
      if (what === "cells" && staysWhatItIs(kind.current)) return;
      dispatch({ type: "changed" });
      void run();
    };
    // The first result comes before anything else that Excel is asked for.
    void run()
      .then(() => (left ? null : host.watch(react)))
      .then((watch) => {
        if (watch === null) return;
        if (watch.ok && left) void watch.value();
        else if (watch.ok) stop = watch.value;
        if (!left) dispatch({ type: "watching", watching: watch.ok });
      });
    return () => {
      left = true;
      void stop?.();
    };
  }, [host, run]);

  useEffect(() => {
    if (written > 0) void run();
  }, [written, run]);

  useEffect(() => {
    beside.current = previous;
    if (previous !== null) void run();
  }, [previous, run]);

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
): Promise<OpenOutcome | null> {
  const fail = (failure: Failure): null => {
    noteTrouble(failure);
    dispatch({ type: "failed", failure });
    return null;
  };
  dispatch({ type: "reading" });
  const read = await host.read();
  if (!read.ok) return fail(read.failure);
  dispatch({ type: "checking" });
  const order: OpenOrder = {
    ...{ snapshot: read.value, today: today() },
    ...(previous !== null && { previous }),
  };
  const done = await workbench.checkOpen(order);
  if (!done.ok) return fail(done.fault);
  const outcome = done.value;
  if (outcome.kind === "unitReport") noteCheck(outcome.checked.findings);
  dispatch({ type: "seen", seen: { order, outcome, time: timeNow() } });
  return outcome;
}
