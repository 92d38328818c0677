import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Undo, WorkbookChanges } from "../../spreadsheet/changes";
import { noteTrouble } from "../diagnostics/diary";
import type { ViewProps } from "../page/viewProps";
import { today } from "../today";
import { singleFlight } from "../workbook/singleFlight";
import type { Bytes } from "../bytes";
import type { Done, NoResult, Workbench } from "../workbench";
import type { Failure } from "../workbook/workbookCheck";
import { bytesOf } from "../controls/bytesOf";
import type { Looked, MendedSource, MendingOrder, MendingTask, MendingTasks } from "./protocol";
import { useChangesIn } from "./useChangesIn";
import { useLeaveGuard } from "./useLeaveGuard";
import type { MendingWords } from "./words/words";

/** The question without what every question carries. */
export type Ask = <Task extends MendingTask>(
  task: Task,
  order: MendingTasks[Task]["order"],
) => Promise<MendingTasks[Task]["answer"] | null>;

/** What is said of a step, in whatever language the page speaks by then. */
export type Note = (words: MendingWords, reasons: Readonly<Record<NoResult, string>>) => string;

export interface Mending {
  /** Null while nothing was looked at. */
  readonly looked: Looked | null;
  /** Which of the files opened here was looked at: what was done with one is not said of the next. */
  readonly file: number;
  readonly busy: boolean;
  /** Something was written into Excel's workbook since it was looked at. */
  readonly stale: boolean;
  readonly failure: Failure | null;
  readonly canUndo: boolean;
  /** Steps on a file that stand in the page alone. */
  readonly unsaved: boolean;
  /** They have been downloaded. */
  readonly saved: () => void;
  /** What the last step came to. */
  readonly note: Note | null;
  readonly say: (note: Note | null) => void;
  readonly ask: Ask;
  /** Writes one step, which can be taken back, and looks again; whether it was written. */
  readonly apply: (changes: WorkbookChanges) => Promise<boolean>;
  /** Last quarter's workbook, for everything that is asked from now on about this workbook. */
  readonly layBeside: (previous: Bytes) => void;
  readonly undo: () => Promise<void>;
  /** Looks at the workbook as it is now. */
  readonly again: () => Promise<void>;
  readonly open: (file: File) => Promise<void>;
}

/**
 * Mends the workbook that is open in Excel, or a file step by step in a browser. Beside Excel it
 * looks again whenever it comes to the front and whatever the user types meanwhile: "unchanged since
 * it was finalised" must not outlive the change.
 */
export function useMending(place: ViewProps): Mending {
  const { workbench, host } = place;
  const { shown, written } = place.host === null ? { shown: true, written: 0 } : place;
  const source = useRef<MendedSource | null>(null);
  const previous = useRef<Bytes | null>(null);
  const undos = useRef<readonly Undo[]>([]);
  const [looked, setLooked] = useState<Looked | null>(null);
  const files = useRef(0);
  const [file, setFile] = useState(0);
  const [busy, setBusy] = useState(false);
  const [stale, setStale] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [note, setNote] = useState<Note | null>(null);
  const say = useCallback((said: Note | null): void => setNote(() => said), []);

  const [unsaved, setUnsaved] = useState(false);
  useLeaveGuard(unsaved);

  const fail = useCallback((trouble: Failure): null => {
    noteTrouble(trouble);
    setFailure(trouble);
    return null;
  }, []);

  const ask: Ask = useCallback(
    async (task, order) => {
      if (source.current === null) return null;
      setBusy(true);
      setFailure(null);
      const done = await question(workbench, task, {
        ...(previous.current !== null && { previous: previous.current }),
        ...order,
        source: source.current,
      });
      setBusy(false);
      return done.ok ? done.value : fail(done.fault);
    },
    [workbench, fail],
  );

  const again = useMemo(
    () =>
      singleFlight(async (): Promise<void> => {
        setFailure(null);
        if (host !== null) {
          setBusy(true);
          const read = await host.read();
          setBusy(false);
          if (!read.ok) {
            fail(read.failure);
            return;
          }
          source.current = { kind: "open", snapshot: read.value };
        }
        const asked = files.current;
        const seen = await ask("look", {});
        if (seen === null) return;
        setLooked(seen);
        setStale(false);
        setFile(asked);
      }),
    [host, ask, fail],
  );

  const changes = useChangesIn(host);
  // What was said of the last step need not hold any more.
  useEffect(() => say(null), [say, changes]);
  useEffect(() => {
    if (host !== null && shown) void again();
  }, [host, shown, changes, written, again]);

  const open = async (chosen: File): Promise<void> => {
    say(null);
    const bytes = await bytesOf(chosen);
    files.current += 1;
    source.current = bytes && { kind: "file", fileName: chosen.name, bytes, steps: [] };
    setUnsaved(false);
    undos.current = [];
    previous.current = null;
    if (bytes === null) setLooked({ ok: false, kind: "unreadable", reason: "missing" });
    else await again();
  };

  /** In Excel the host writes; a file's steps are kept beside it. Null when it was not written. */
  const carryOut = async (changes: WorkbookChanges): Promise<WorkbookChanges | null> => {
    const current = source.current;
    if (host === null) {
      if (current?.kind !== "file") return null;
      source.current = { ...current, steps: [...current.steps, changes] };
      setUnsaved(true);
      return changes;
    }
    setBusy(true);
    const outcome = await host.carryOut(changes);
    setBusy(false);
    if (outcome.ok) setStale(true);
    return outcome.ok ? outcome.value : fail(outcome.failure);
  };

  const apply = async (changes: WorkbookChanges): Promise<boolean> => {
    const inverse = await carryOut(changes);
    if (inverse === null) return false;
    undos.current = [...undos.current, { changes: inverse, written: changes }];
    await afterwards();
    return true;
  };

  const afterwards = async (): Promise<void> => {
    // Excel's pane looks again because of what was written, a page by itself.
    if (place.host === null) await again();
    else place.onWritten();
  };

  /** How many cells of the step keep what was typed into them since; null when it was not taken back. */
  const takeBack = async (step: Undo): Promise<number | null> => {
    const current = source.current;
    if (host === null) {
      if (current?.kind !== "file") return null;
      source.current = { ...current, steps: current.steps.slice(0, -1) };
      setUnsaved(current.steps.length > 1);
      return 0;
    }
    setBusy(true);
    const outcome = await host.takeBack(step);
    setBusy(false);
    if (outcome.ok) setStale(true);
    return outcome.ok ? outcome.value : fail(outcome.failure);
  };

  const undo = async (): Promise<void> => {
    const last = undos.current.at(-1);
    if (last === undefined) return;
    const kept = await takeBack(last);
    if (kept === null) return;
    undos.current = undos.current.slice(0, -1);
    say((words) => words.undone(kept));
    await afterwards();
  };

  const layBeside = (bytes: Bytes): void => {
    previous.current = bytes;
    if (place.host !== null) place.onPrevious(bytes);
  };

  const saved = (): void => setUnsaved(false);
  const canUndo = undos.current.length > 0;
  const steps = { canUndo, unsaved, saved, apply, undo };
  return { looked, file, busy, stale, failure, note, say, ask, layBeside, again, open, ...steps };
}

/** The answer to a question is of the kind that its task gives. */
async function question<Task extends MendingTask>(
  workbench: Workbench,
  task: Task,
  order: MendingTasks[Task]["order"] & { readonly source: MendedSource },
): Promise<Done<MendingTasks[Task]["answer"]>> {
  const whole = { ...order, task, today: today() } as unknown as MendingOrder;
  return workbench.mend(whole);
}
