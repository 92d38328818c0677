import { nodeZlib } from "./nodeModules";

/**
 * Inflates raw deflate data that is said to make `size` bytes. No more than that is ever made; null
 * when there is more, or less, or when the data is damaged. Ways differ in whether they mind what
 * stands behind the data: the checksum tells that it is whole.
 */
export type Inflate = (
  packed: Uint8Array,
  size: number,
) => Uint8Array | null | Promise<Uint8Array | null>;

/** In Node: in one go, with the limit built in. */
export function inflateWithZlib({ inflateRawSync }: NonNullable<typeof nodeZlib>): Inflate {
  return (packed, size) => {
    try {
      // A chunk that is filled to its end makes Node allocate another.
      const options = { maxOutputLength: Math.max(size, 1), chunkSize: size + 64 };
      const data = inflateRawSync(packed, options);
      return data.length === size ? data : null;
    } catch {
      return null;
    }
  };
}

/** Bytes handed on at once: deflate makes at most a thousand times as many of them. */
const SLICE = 16_384;

/** In browsers: stopped at the first byte too many. */
export const inflateWithStream: Inflate = async (packed, size) => {
  const { readable, writable } = new DecompressionStream("deflate-raw");
  const writer = writable.getWriter();
  const reader = readable.getReader();
  const data = new Uint8Array(size);
  let filled = 0;
  // The stream takes a slice when its reader wants more; what goes wrong is seen in reading.
  const written: Promise<void>[] = [];
  for (let from = 0; from < packed.length; from += SLICE) {
    written.push(writer.write(packed.slice(from, from + SLICE)));
  }
  void Promise.allSettled([...written, writer.close()]);
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return filled === size ? data : null;
      if (filled + value.length > size) break;
      data.set(value, filled);
      filled += value.length;
    }
    await reader.cancel();
  } catch {
    // Damaged data ends in the same way.
  }
  return null;
};

function nativeInflate(): Inflate | null {
  if (nodeZlib !== undefined) return inflateWithZlib(nodeZlib);
  try {
    new DecompressionStream("deflate-raw");
    return inflateWithStream;
  } catch {
    return null;
  }
}

let chosen = nativeInflate();

/** Whether the machine can inflate by itself; old browsers need `portableInflate` to be provided. */
export function canInflate(): boolean {
  return chosen !== null;
}

/** What to inflate with where the machine has no way of its own: loaded only there. */
export function provideInflate(portable: Inflate): void {
  chosen ??= portable;
}

export const inflate: Inflate = (packed, size) => {
  if (chosen === null) throw new Error("no inflate");
  return chosen(packed, size);
};
