import { useCallback, useEffect, useRef, useState } from "react";
import { LIMITS } from "../../xlsx/limits";
import { noteCheck, noteTrouble } from "../diagnostics/diary";
import { today } from "../today";
import { poolSize } from "../worker/workerPool";
import type { CheckOutcome, Workbench } from "../workbench";
import type { FileCheck } from "./fileChecks";
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
      const queue = files.entries();
      // A file is opened when its turn has come: those that wait take no memory.
      const lane = async (): Promise<void> => {
        for (const [key, file] of queue) {
          const outcome = await checkFile(file, workbench);
          if (run.current !== mine) return;
          setChecks((shown) =>
            shown.map((check) => (check.key === key ? { ...check, outcome } : check)),
          );
        }
      };
      const lanes = poolSize(navigator.hardwareConcurrency);
      for (let index = 0; index < lanes; index += 1) void lane();
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

async function checkFile(file: File, workbench: Workbench): Promise<CheckOutcome> {
  if (file.size > LIMITS.fileBytes) return { ok: false, reason: "tooLarge" };
  const bytes = await file.arrayBuffer().catch(() => null);
  if (bytes === null) return { ok: false, reason: "missing" };
  const order = { fileName: file.name, bytes: new Uint8Array(bytes), today: today() };
  const done = await workbench.check(order);
  if (!done.ok) {
    noteTrouble(done.fault);
    return { ok: false, reason: done.fault.code };
  }
  if (done.value.ok) noteCheck(done.value.checked.findings);
  else noteTrouble({ code: done.value.reason, detail: "check" });
  return done.value;
}
