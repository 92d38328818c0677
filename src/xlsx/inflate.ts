import { Inflate as PortableInflate } from "fflate";
import { nodeZlib } from "./nodeModules";

/**
 * Inflates raw deflate data that is said to make `size` bytes. No more than that is ever made; null
 * when there is more, or less, or when the data is damaged.
 */
export type Inflate = (packed: Uint8Array, size: number) => Promise<Uint8Array | null>;

/** In Node: in one go, with the limit built in. */
export function inflateWithZlib({ inflateRawSync }: NonNullable<typeof nodeZlib>): Inflate {
  return (packed, size) => {
    try {
      const most = Math.max(size, 1);
      const options = { maxOutputLength: most, chunkSize: Math.max(most, 64), info: true };
      // With `info` the answer is not what the types say.
      const { buffer, engine } = inflateRawSync(packed, options) as unknown as {
        readonly buffer: Uint8Array;
        readonly engine: { readonly bytesWritten: number };
      };
      const whole = buffer.length === size && engine.bytesWritten === packed.length;
      return Promise.resolve(whole ? buffer : null);
    } catch {
      return Promise.resolve(null);
    }
  };
}

/** Bytes handed on at once: deflate makes at most a thousand times as many of them. */
const SLICE = 4096;

/** In browsers: stopped at the first byte too many. */
export const inflateWithStream: Inflate = async (packed, size) => {
  const { readable, writable } = new DecompressionStream("deflate-raw");
  const writer = writable.getWriter();
  const reader = readable.getReader();
  const write = async (): Promise<void> => {
    for (let from = 0; from < packed.length; from += STREAM_SLICE) {
      await writer.ready;
      await writer.write(packed.slice(from, from + STREAM_SLICE));
    }
    await writer.close();
  };
  // What goes wrong in writing is seen in reading.
  const writing = write().catch(() => undefined);
  try {
    const data = await readAll(reader, size);
    if (data === null) await reader.cancel();
    await writing;
    return data;
  } catch {
    return null;
  }
};

const STREAM_SLICE = 16_384;

async function readAll(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  size: number,
): Promise<Uint8Array | null> {
  const data = new Uint8Array(size);
  let filled = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return filled === size ? data : null;
    if (filled + value.length > size) return null;
    data.set(value, filled);
    filled += value.length;
  }
}

/** Where neither is there. */
export const inflatePortably: Inflate = (packed, size) => {
  const data = new Uint8Array(size);
  let filled = 0;
  let ended = false as boolean;
  const inflater = new PortableInflate((chunk, last) => {
    if (filled + chunk.length > size) throw new RangeError("more than was said");
    data.set(chunk, filled);
    filled += chunk.length;
    ended = last;
  });
  try {
    for (let from = 0; from < packed.length; from += SLICE) {
      inflater.push(packed.subarray(from, from + SLICE), from + SLICE >= packed.length);
    }
  } catch {
    return Promise.resolve(null);
  }
  return Promise.resolve(ended && filled === size ? data : null);
};

function bestInflate(): Inflate {
  if (nodeZlib !== undefined) return inflateWithZlib(nodeZlib);
  try {
    new DecompressionStream("deflate-raw");
    return inflateWithStream;
  } catch {
    return inflatePortably;
  }
}

/** The fastest way of this machine. */
export const inflate: Inflate = bestInflate();
