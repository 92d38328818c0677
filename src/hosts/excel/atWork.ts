/*
 * Whether the pane that owns a journal is still at work. The browser holds a lock for it as long as it
 * writes, and lets go when the pane is gone, however it went. Panes on other machines, and where there
 * are no locks, cannot be seen: their journals are taken for left behind, as before.
 */

/** Does the work under a lock of this name. */
export async function atWork<Value>(owner: string, work: () => Promise<Value>): Promise<Value> {
  const locks = locksHere();
  if (locks === null) return work();
  let begun = false as boolean;
  try {
    return await locks.request(owner, () => {
      begun = true;
      return work();
    });
  } catch (error) {
    // Some frames are refused locks: the work needs none.
    if (begun) throw error;
    return work();
  }
}

/** Whether a pane of this browser is at work under this name. */
export async function isAtWork(owner: string): Promise<boolean> {
  const seen = await locksHere()
    ?.query()
    .catch(() => null);
  return seen?.held?.some(({ name }) => name === owner) === true;
}

/** Engines of some users have none. */
function locksHere(): LockManager | null {
  const { navigator } = globalThis as { readonly navigator?: { readonly locks?: LockManager } };
  return navigator?.locks ?? null;
}
