/** One way to read a workbook, and how to make it read. */
export interface Contestant {
  readonly name: string;
  /** @param order in the list of files */
  readonly read: (bytes: Uint8Array<ArrayBuffer>, order: number) => unknown;
}

/** Files of one kind, which differ from each other: no contestant may live on what it has seen. */
export interface ContestFiles {
  readonly title: string;
  readonly files: readonly Uint8Array<ArrayBuffer>[];
}

export interface Time {
  readonly name: string;
  /** Median of the time a file took. */
  readonly milliseconds: number;
  /** What a file took when nothing else ran: the first percent of the times. */
  readonly atBest: number;
}

const WARM_UP = 12;
const ROUNDS = 20;

/** Contestants take turns, file by file, so that a busy moment of the machine falls on all alike. */
export async function contest(
  contestants: readonly Contestant[],
  { files }: ContestFiles,
): Promise<readonly Time[]> {
  const times = contestants.map((): number[] => []);
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    for (const [order, file] of files.entries()) {
      for (const [index, { read }] of contestants.entries()) {
        const start = performance.now();
        await read(file, order);
        if (round >= 0) times[index]!.push(performance.now() - start);
      }
    }
  }
  return contestants.map(({ name }, index) => ({
    name,
    milliseconds: median(times[index]!),
    atBest: quantile(times[index]!, 0.01),
  }));
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

function quantile(values: readonly number[], part: number): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length * part)]!;
}

export function line(name: string, ...cells: readonly string[]): string {
  return name.padEnd(46) + cells.map((cell) => cell.padStart(12)).join("");
}

/** A table whose first time is the floor and whose second is our own reader's. */
export function contestTable(where: string, title: string, times: readonly Time[]) {
  const [floor, own] = times;
  return [
    line(`${where}, ${title}`, "ms a file", "× floor", "× ours", "at best ms", "× floor", "× ours"),
    ...times.map(({ name, milliseconds, atBest }) =>
      line(
        name,
        milliseconds.toFixed(2),
        (milliseconds / floor!.milliseconds).toFixed(1),
        (milliseconds / own!.milliseconds).toFixed(1),
        atBest.toFixed(2),
        (atBest / floor!.atBest).toFixed(1),
        (atBest / own!.atBest).toFixed(1),
      ),
    ),
  ];
}
