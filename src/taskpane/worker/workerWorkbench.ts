import type { Done, Tasks, Workbench } from "../workbench";
import { type PoolOptions, workerPool } from "./workerPool";

/** An order that takes longer is given up; an honest one takes far less than a second. */
const PATIENCE = 60_000;

/** A workbench in web workers, as many at the same time as `size` says. */
export function workerWorkbench(
  start: () => Worker,
  { patience = PATIENCE, size = 1 }: Partial<PoolOptions> = {},
): Workbench & { readonly prepare: (task: keyof Tasks) => void } {
  const pool = workerPool(start, { size, patience });
  // A worker answers each question with what the task of its name gives.
  const task =
    <Name extends keyof Tasks>(name: Name) =>
    (order: Parameters<Tasks[Name]>[0]) =>
      pool.ask({ task: name, order }) as Promise<Done<Awaited<ReturnType<Tasks[Name]>>>>;

  return {
    check: task("check"),
    checkOpen: task("checkOpen"),
    findingsWritten: task("findingsWritten"),
    drawTemplate: task("drawTemplate"),
    templateSheets: task("templateSheets"),
    checkedCopy: task("checkedCopy"),
    mend: task("mend"),
    prepare: (name) => pool.prepare({ prepare: name }),
  };
}
