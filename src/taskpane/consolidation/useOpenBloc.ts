import { useEffect, useState } from "react";
import type { ExcelHost, Outcome } from "../../hosts/port";
import type { BlocFacts, BlocSource, ConsolidationBench } from "./workers/bench";

/**
 * The workbook that is open may be the bloc's own; whatever else it is, a file can be chosen.
 *
 * @param take is told once, and only of a bloc workbook; the same function each time.
 * @returns whether it is still being read.
 */
export function useOpenBloc(
  bench: ConsolidationBench,
  host: ExcelHost | null,
  take: (source: BlocSource, facts: BlocFacts) => void,
): boolean {
  const [reading, setReading] = useState(host !== null);
  useEffect(() => {
    if (host === null) return;
    const leaving = new AbortController();
    const hasLeft = (): boolean => leaving.signal.aborted;
    const look = async (): Promise<void> => {
      const read = await host.read();
      if (!read.ok || hasLeft()) return;
      const source: BlocSource = { kind: "open", snapshot: read.value };
      const opened = await bench.openBloc(source);
      if (!hasLeft() && opened.ok && opened.value.ok) take(source, opened.value.bloc);
    };
    void look().then(() => {
      if (!hasLeft()) setReading(false);
    });
    return () => leaving.abort();
  }, [bench, host, take]);
  return reading;
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
