import { useEffect, useState } from "react";
import type { ExcelHost, HostFailure, Outcome } from "../../hosts/port";
import { noteTrouble } from "../diagnostics/diary";
import type { BlocFacts, BlocSource, ConsolidationBench } from "./workers/bench";

export interface OpenBloc {
  /** Whether it is still being read. */
  readonly reading: boolean;
  /** Why it could not be read: it may be the bloc's workbook all the same. */
  readonly failure: HostFailure | null;
  readonly again: () => void;
}

/**
 * The workbook that is open may be the bloc's own; whatever else it is, a file can be chosen.
 *
 * @param take is told once, and only of a bloc workbook; the same function each time.
 */
export function useOpenBloc(
  bench: ConsolidationBench,
  host: ExcelHost | null,
  take: (source: BlocSource, facts: BlocFacts) => void,
): OpenBloc {
  const [reading, setReading] = useState(host !== null);
  const [failure, setFailure] = useState<HostFailure | null>(null);
  const [attempt, setAttempt] = useState(1);
  useEffect(() => {
    if (host === null) return;
    const leaving = new AbortController();
    const hasLeft = (): boolean => leaving.signal.aborted;
    const look = async (): Promise<void> => {
      const read = await host.read();
      if (hasLeft()) return;
      if (!read.ok) {
        noteTrouble(read.failure);
        setFailure(read.failure);
        return;
      }
      const source: BlocSource = { kind: "open", snapshot: read.value };
      const opened = await bench.openBloc(source);
      if (!hasLeft() && opened.ok && opened.value.ok) take(source, opened.value.bloc);
    };
    void look().then(() => {
      if (!hasLeft()) setReading(false);
    });
    return () => leaving.abort();
  }, [bench, host, take, attempt]);
  const again = (): void => {
    setFailure(null);
    setReading(true);
    setAttempt(attempt + 1);
  };
  return { reading, failure, again };
}

/** People may have typed into the open workbook since. */
export async function asItIsNow(
  source: BlocSource,
  host: ExcelHost | null,
): Promise<Outcome<BlocSource>> {
  if (source.kind === "file" || host === null) return { ok: true, value: source };
  const read = await host.read();
  return read.ok ? { ok: true, value: { kind: "open", snapshot: read.value } } : read;
}
