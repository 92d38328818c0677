import { useEffect, useState } from "react";
import type { ExcelHost, HostFailure, Outcome, UnfinishedWrite } from "../../../hosts/port";
import type { WorkbookChanges } from "../../../spreadsheet/changes";
import { noteTrouble } from "../../diagnostics/diary";
import type { FailureCode } from "../../words/words";
import { useUnfinished } from "../../workbook/useUnfinished";
import type { ConsolidationBench } from "../workers/bench";

/** How far writing the quarter into the open workbook is. */
export type Renewal =
  | { readonly state: "idle" | "busy" | "layout" | "undone" | "finished" }
  | {
      readonly state: "written";
      /** Null once somebody went on working: it would no longer bring back what was. */
      readonly undo: WorkbookChanges | null;
      readonly extent: Extent;
    }
  | { readonly state: "failed"; readonly why: FailureCode };

/** Cells written, and the tabs they stand on. */
export interface Extent {
  readonly cells: number;
  readonly sheets: number;
}

export interface RenewalState {
  readonly renewal: Renewal;
  /** What a write that was cut off left behind. */
  readonly unfinished: UnfinishedWrite | null;
  readonly write: () => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly finishWrite: () => Promise<void>;
  readonly undoWrite: () => Promise<void>;
}

/**
 * The quarter written into the bloc's workbook as it stands open, and taken back.
 * @param inFront whether its view is.
 * @param seen what the workbook was read for last.
 */
export function useRenewal(
  bench: ConsolidationBench,
  host: ExcelHost,
  inFront: boolean,
  seen: object | string = host,
): RenewalState {
  const [renewal, setRenewal] = useState<Renewal>({ state: "idle" });
  const { unfinished, lookAgain } = useUnfinished(host, seen, inFront);

  const canUndo = renewal.state === "written" && renewal.undo !== null;
  useEffect(() => {
    if (!canUndo) return undefined;
    const watch = host.watch(() =>
      setRenewal((now) => (now.state === "written" ? { ...now, undo: null } : now)),
    );
    return () => void watch.then((watching) => (watching.ok ? watching.value() : undefined));
  }, [host, canUndo]);

  const fail = async (failure: HostFailure | { code: FailureCode; detail: string }) => {
    noteTrouble(failure);
    setRenewal({ state: "failed", why: failure.code });
    await lookAgain();
  };
  const perform = async <Value>(
    work: () => Promise<Outcome<Value>>,
    then: (value: Value) => Renewal,
  ): Promise<void> => {
    setRenewal({ state: "busy" });
    const outcome = await work();
    if (!outcome.ok) return fail(outcome.failure);
    setRenewal(then(outcome.value));
    await lookAgain();
  };

  return {
    renewal,
    unfinished,
    write: async () => {
      setRenewal({ state: "busy" });
      const asked = await bench.renew(null);
      if (!asked.ok) return fail(asked.fault);
      if (!asked.value.ok) {
        if (asked.value.reason === "layout") setRenewal({ state: "layout" });
        else await fail({ code: "programFault", detail: "renew: no quarter" });
        return;
      }
      const { changes } = asked.value;
      await perform(
        () => host.carryOut(changes),
        (undo) => ({ state: "written", undo, extent: extentOf(changes) }),
      );
    },
    undo: async () => {
      if (renewal.state !== "written" || renewal.undo === null) return;
      const { undo } = renewal;
      await perform(
        () => host.carryOut(undo),
        () => ({ state: "undone" }),
      );
    },
    finishWrite: () => perform(host.finishWrite, () => ({ state: "finished" })),
    undoWrite: () => perform(host.undoWrite, () => ({ state: "undone" })),
  };
}

function extentOf({ blocks = [], fills = [] }: WorkbookChanges): Extent {
  const typed = blocks.flatMap(({ contents }) => contents.flat()).filter((one) => one !== null);
  const filled = fills.reduce(
    (sum, { area: { top, left, bottom, right } }) => sum + (bottom - top + 1) * (right - left + 1),
    0,
  );
  const sheets = new Set([...blocks, ...fills.map(({ area }) => area)].map(({ sheet }) => sheet));
  return { cells: typed.length + filled, sheets: sheets.size };
}
