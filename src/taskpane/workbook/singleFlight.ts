/**
 * Runs a task one at a time. Whoever asks while it runs gets the run after it, and all who ask
 * meanwhile share that one.
 */
export function singleFlight<Value>(task: () => Promise<Value>): () => Promise<Value> {
  let running: Promise<Value> | null = null;
  let next: Promise<Value> | null = null;

  const start = (): Promise<Value> => {
    next = null;
    const run = task().finally(() => {
      if (running === run) running = null;
    });
    running = run;
    return run;
  };

  return () => {
    if (running === null) return start();
    next ??= running.then(start, start);
    return next;
  };
}
