import type { Connection } from "./connection";
import { failureOf, HostError } from "./failure";

/** One thing to do in the workbook, and how long the request grows by it. */
export interface Write {
  readonly bytes: number;
  readonly queue: (context: Excel.RequestContext) => void;
}

/** A call with its object and a few short arguments, as office.js writes it. */
const CALL_BYTES = 700;

export const write = (queue: Write["queue"], bytes = 0): Write => ({
  bytes: CALL_BYTES + bytes,
  queue,
});

/** Length of values in a request: there JSON stands in JSON, so every quote is two characters. */
export function bytesOf(values: unknown): number {
  const json = JSON.stringify(values);
  return new TextEncoder().encode(json).length + (json.match(/["\\]/g)?.length ?? 0);
}

/** Excel on the web refuses requests over 5 MB. */
const MOST_BYTES = 4_500_000;

/**
 * Carries the writes out in their order, in as few round trips as they fit into.
 * @param first what each of them begins with
 */
export async function sendWrites(
  connection: Connection,
  writes: readonly Write[],
  first?: Write["queue"],
): Promise<void> {
  try {
    for (const part of parts(writes)) await sendPart(connection, part, first);
  } catch (error) {
    const { code, detail } = failureOf(error);
    // All was there when the writes were made out.
    throw first !== undefined && code === "notFound"
      ? new HostError("changedMeanwhile", detail)
      : error;
  }
}

function parts(writes: readonly Write[]): readonly (readonly Write[])[] {
  const found: Write[][] = [];
  let bytes = Infinity;
  for (const one of writes) {
    if (bytes + one.bytes > MOST_BYTES) {
      found.push([]);
      bytes = 0;
    }
    found.at(-1)?.push(one);
    bytes += one.bytes;
  }
  return found;
}

/** A request that is too large is refused as a whole: its halves may be taken. */
async function sendPart(
  connection: Connection,
  part: readonly Write[],
  first?: Write["queue"],
): Promise<void> {
  try {
    await connection.request((context) => {
      first?.(context);
      context.application.suspendScreenUpdatingUntilNextSync();
      for (const { queue } of part) queue(context);
      return () => undefined;
    });
  } catch (error) {
    if (failureOf(error).code !== "tooLarge" || part.length < 2) throw error;
    const middle = Math.ceil(part.length / 2);
    await sendPart(connection, part.slice(0, middle), first);
    await sendPart(connection, part.slice(middle), first);
  }
}

/** The range of an address; kept by Excel for this request only. */
export function rangeAt(
  context: Excel.RequestContext,
  sheet: string,
  address: string,
): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getRange(address).untrack();
}
