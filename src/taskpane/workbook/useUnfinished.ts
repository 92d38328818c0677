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
 * @param seen what was read last, or what it was read for; null before: it is rare, and what is drawn
 * first goes before. After each reading it is looked for, since another pane may have been closed in
 * the middle of its write.
 * @param inFront whether the view is: another one may have finished it or taken it back meanwhile.
 */
export function useUnfinished(
  host: ExcelHost,
  seen: object | string | null,
  inFront: boolean,
): UnfinishedState {
  const [unfinished, setUnfinished] = useState<UnfinishedWrite | null>(null);
  const lookAgain = useCallback(async (): Promise<void> => {
    const found = await host.unfinished();
    setUnfinished(found.ok ? found.value : null);
  }, [host]);
  useEffect(
    () => (seen === null ? undefined : afterPaint(() => void lookAgain())),
    [seen, lookAgain],
  );
  useEffect(() => {
    if (inFront && unfinished !== null) void lookAgain();
  }, [inFront]);
  return { unfinished, lookAgain };
}
