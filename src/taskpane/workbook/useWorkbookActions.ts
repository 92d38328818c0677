import { useState } from "react";
import type { ExcelHost, UnfinishedWrite } from "../../hosts/port";
import { NO_CHANGES, type Undo } from "../../spreadsheet/changes";
import { noteTrouble } from "../diagnostics/diary";
import type { OpenOutcome, Workbench } from "../workbench";
import type { ActionName } from "./actions";
import { useUnfinished } from "./useUnfinished";
import type { Failure, Seen } from "./workbookCheck";

export type ActionNote =
  | { readonly kind: "done"; readonly action: ActionName }
  | { readonly kind: "failed"; readonly action: ActionName; readonly failure: Failure }
  | { readonly kind: "noFindingsSheet" };

export interface WorkbookActions {
  readonly busy: ActionName | null;
  /** What the last action came to. */
  readonly note: ActionNote | null;
  readonly canUndo: boolean;
  readonly unfinished: UnfinishedWrite | null;
  readonly perform: (action: ActionName) => Promise<void>;
  /** Checks anew, because the user asks; marks that stand are renewed with it. */
  readonly checkAgain: () => Promise<void>;
}

type Result = { readonly ok: true } | { readonly ok: false; readonly failure: Failure };

/** Everything that is written into the open workbook, each at the user's word. */
export function useWorkbookActions(
  host: ExcelHost,
  workbench: Workbench,
  seen: Seen | null,
  run: () => Promise<OpenOutcome | null>,
  inFront: boolean,
): WorkbookActions {
  const [busy, setBusy] = useState<ActionName | null>(null);
  const [note, setNote] = useState<ActionNote | null>(null);
  const [marked, setMarked] = useState(false);
  const [undo, setUndo] = useState<Undo | null>(null);
  const { unfinished, lookAgain } = useUnfinished(host, seen, inFront);

  const mark = async (from: OpenOutcome | undefined): Promise<Result> => {
    const marks = from?.kind === "unitReport" ? from.marks : NO_CHANGES;
    const outcomeOfMarking = await host.carryOut(marks);
    if (outcomeOfMarking.ok) setMarked(true);
    return outcomeOfMarking;
  };

  /** Null where there is nothing to write into. */
  const write = async (): Promise<Result | null> => {
    const found = seen && (await workbench.findingsWritten(seen.order));
    if (found?.ok === false) return { ok: false, failure: found.fault };
    const changes = found?.value ?? null;
    if (changes === null) return null;
    const written = await host.carryOut(changes);
    if (written.ok) setUndo({ changes: written.value, written: changes });
    return written;
  };

  const tasks: Readonly<Record<ActionName, () => Promise<Result | null>>> = {
    mark: () => mark(seen?.outcome),
    unmark: async () => {
      const removed = await host.carryOut({ ...NO_CHANGES, marks: [] });
      if (removed.ok) setMarked(false);
      return removed;
    },
    write,
    undo: async () => {
      if (undo === null) return { ok: true };
      const undone = await host.takeBack(undo);
      if (undone.ok) setUndo(null);
      return undone;
    },
    finish: () => host.finishWrite(),
    undoUnfinished: () => host.undoWrite(),
  };

  const perform = async (action: ActionName): Promise<void> => {
    setBusy(action);
    setNote(null);
    const result = await tasks[action]();
    setBusy(null);
    if (result === null) {
      setNote({ kind: "noFindingsSheet" });
      return;
    }
    if (result.ok) setNote({ kind: "done", action });
    else {
      noteTrouble(result.failure);
      setNote({ kind: "failed", action, failure: result.failure });
    }
    if (!result.ok || isOfUnfinished(action)) await lookAgain();
    // What was written is part of the workbook now: the next write starts from it.
    if (result.ok && action !== "mark" && action !== "unmark") await run();
  };

  const checkAgain = async (): Promise<void> => {
    setNote(null);
    const newest = await run();
    if (newest !== null && marked) await mark(newest);
  };

  return { busy, note, canUndo: undo !== null, unfinished, perform, checkAgain };
}

function isOfUnfinished(action: ActionName): boolean {
  return action === "finish" || action === "undoUnfinished";
}
