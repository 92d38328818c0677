import { useCallback, useEffect, useState } from "react";
import type { ExcelHost, UnfinishedWrite } from "../../hosts/port";
import { afterPaint } from "../page/afterPaint";

interface UnfinishedState {
  /** What a write that was cut off left behind. */
  readonly unfinished: UnfinishedWrite | null;
  readonly lookAgain: () => Promise<void>;
}

/**
 * Excel may have been closed in the middle of an earlier write.
 * @param due whether it is time to look: it is rare, and what is drawn first goes before.
 * @param inFront whether the view is: another one may have finished it or taken it back meanwhile.
 */
export function useUnfinished(host: ExcelHost, due: boolean, inFront: boolean): UnfinishedState {
  const [unfinished, setUnfinished] = useState<UnfinishedWrite | null>(null);
  const lookAgain = useCallback(async (): Promise<void> => {
    const found = await host.unfinished();
    setUnfinished(found.ok ? found.value : null);
  }, [host]);
  useEffect(() => (due ? afterPaint(() => void lookAgain()) : undefined), [due, lookAgain]);
  useEffect(() => {
    if (inFront && unfinished !== null) void lookAgain();
  }, [inFront]);
  return { unfinished, lookAgain };
}
