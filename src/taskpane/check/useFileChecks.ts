import { useCallback, useEffect, useRef, useState } from "react";
import { LIMITS } from "../../xlsx/limits";
import { noteCheck, noteTrouble } from "../diagnostics/diary";
import { today } from "../today";
import { poolSize } from "../worker/workerPool";
import type { Bytes } from "../bytes";
import type { CheckOutcome, Workbench } from "../workbench";
import type { FileCheck } from "./fileChecks";
import type { Checked } from "./besideEarlier";
import { isKept } from "./keptAs";

export interface FileChecks {
  readonly checks: readonly FileCheck[];
  /** Results from before a reload of the page are being fetched. */
  readonly restoring: boolean;
  /** The user stopped before any file was done. */
  readonly stopped: boolean;
  /** Checks these files, a few at the same time, in place of those shown so far. */
  readonly start: (files: readonly File[]) => void;
  /** Drops the files that have not been checked yet. */
  readonly stop: () => void;
  /** Shows nothing, as before the first file. */
  readonly clear: () => void;
}

export function useFileChecks(workbench: Workbench): FileChecks {
  const [checks, setChecks] = useState<readonly FileCheck[]>([]);
  const [restoring, setRestoring] = useState(isKept);
  const [stopped, setStopped] = useState(false);
  // Only the newest run may still change what is shown.
  const run = useRef(0);

  useEffect(() => {
    if (!restoring) return;
    void import(/* webpackChunkName: "keptResults" */ "./keptChecks")
      .then(({ keptChecks, withoutFiles }) => {
        const kept = keptChecks();
        if (kept !== null && run.current === 0) setChecks(withoutFiles(kept));
      })
      // It did not arrive: the files can be checked again.
      .catch(() => undefined)
      .finally(() => setRestoring(false));
  }, [restoring]);

  const start = useCallback(
    (files: readonly File[]) => {
      if (files.length === 0) return;
      const mine = (run.current += 1);
      setStopped(false);
      setChecks(files.map((file, key) => ({ key, name: file.name, file, outcome: null })));
      const show = (key: number, outcome: CheckOutcome): void =>
        setChecks((shown) =>
          shown.map((check) => (check.key === key ? { ...check, outcome } : check)),
        );
      const done: Checked[] = [];
      const alone = severalAtOnce(files.entries(), async ([key, file]) => {
        const outcome = await checkFile(file, workbench);
        if (run.current !== mine) return false;
        done.push({ key, file, outcome });
        show(key, outcome);
        return true;
      });
      void alone
        .then(() => (done.length > 1 && run.current === mine ? besideEarlier() : null))
        .then((known) =>
          severalAtOnce((known?.besideEarlier(done) ?? []).values(), async (pair) => {
            const outcome = await checkFile(pair.file, workbench, pair.previous);
            if (run.current === mine && outcome.ok) show(pair.key, outcome);
            return run.current === mine;
          }),
        )
        // It did not arrive: every file has been checked by itself.
        .catch(() => undefined);
    },
    [workbench],
  );

  const stop = useCallback(() => {
    run.current += 1;
    setStopped(true);
    setChecks((shown) => shown.filter(({ outcome }) => outcome !== null));
  }, []);

  const clear = useCallback(() => setChecks([]), []);

  return { clear, checks, restoring, stopped: stopped && checks.length === 0, start, stop };
}

const besideEarlier = () => import(/* webpackChunkName: "besideEarlier" */ "./besideEarlier");

/** A few at the same time, until one says that it is enough. What waits takes no memory yet. */
async function severalAtOnce<Item>(
  queue: Iterator<Item>,
  work: (item: Item) => Promise<boolean>,
): Promise<void> {
  const lane = async (): Promise<void> => {
    for (let next = queue.next(); next.done !== true; next = queue.next()) {
      if (!(await work(next.value))) return;
    }
  };
  const lanes = Array.from({ length: poolSize(navigator.hardwareConcurrency) }, lane);
  await Promise.all(lanes);
}

/** @param beside the report of the quarter before, when it is at hand. */
async function checkFile(file: File, workbench: Workbench, beside?: File): Promise<CheckOutcome> {
  if (file.size > LIMITS.fileBytes) return { ok: false, reason: "tooLarge" };
  const bytes = await bytesOf(file);
  if (bytes === null) return { ok: false, reason: "missing" };
  const previous = beside === undefined ? null : await bytesOf(beside);
  const done = await workbench.check({
    fileName: file.name,
    bytes,
    today: today(),
    ...(previous !== null && { previous }),
  });
  if (!done.ok) {
    noteTrouble(done.fault);
    return { ok: false, reason: done.fault.code };
  }
  if (done.value.ok) noteCheck(done.value.checked.findings);
  else noteTrouble({ code: done.value.reason, detail: "check" });
  return done.value;
}

async function bytesOf(file: File): Promise<Bytes | null> {
  const bytes = await file.arrayBuffer().catch(() => null);
  return bytes === null ? null : new Uint8Array(bytes);
}
