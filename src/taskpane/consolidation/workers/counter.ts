import type { OnProgress } from "./bench";

/** Milliseconds between two counts: nobody reads faster, and the page draws each of them. */
const PAUSE = 100;

/** Counts what is done and tells how much it is: at once, and then after a pause. */
export function counter(tell: OnProgress): () => void {
  let done = 0;
  let told = 0;
  let pausing = false;
  const sayNow = (): void => {
    pausing = told < done;
    if (!pausing) return;
    told = done;
    tell(done);
    setTimeout(sayNow, PAUSE);
  };
  return () => {
    done += 1;
    if (!pausing) sayNow();
  };
}
