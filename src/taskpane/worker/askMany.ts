import type { Done, Tasks } from "../workbench";
import type { Prepared, WorkerPool } from "./workerPool";

export interface Many<Item, Name extends keyof Tasks> {
  readonly task: Name;
  /** Reads what the task needs, when the turn of this item has come. */
  readonly order: (item: Item) => Promise<Omit<Prepared, "task">>;
  /** Hears of each item as it is done with; what failed or took too long is a fault. */
  readonly onResult: (item: Item, result: Done<Awaited<ReturnType<Tasks[Name]>>>) => void;
  /** Ends at once what is under way; nothing is heard of what was not done with. */
  readonly signal?: AbortSignal;
}

/**
 * Has one task done for many items, as many at the same time as the pool has workers. Memory is
 * taken for those only: the others are opened later, and what came back is the caller's to keep.
 */
export async function askMany<Item, Name extends keyof Tasks>(
  pool: WorkerPool,
  items: readonly Item[],
  { task, order, onResult, signal }: Many<Item, Name>,
): Promise<void> {
  await Promise.all(
    items.map(async (item) => {
      const prepare = async () => ({ task, ...(await order(item)) });
      const done = await pool.ask(task, prepare, signal);
      // A worker answers each question with what the task of its name gives.
      if (signal?.aborted !== true) onResult(item, done as Done<Awaited<ReturnType<Tasks[Name]>>>);
    }),
  );
}
