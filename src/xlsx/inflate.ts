import { crc32 } from "./crc32";
import { nodeZlib } from "./nodeModules";

/**
 * Inflates raw deflate data that is said to make `size` bytes. No more than that is ever made; null
 * when there is more, or less, or when the data is damaged. Ways differ in whether they mind what
 * stands behind the data: the checksum tells that it is whole.
 */
export type Inflate = (packed: Uint8Array, size: number) => Uint8Array | null;

/** The same, and null as well when the data has another checksum. */
export type CheckedInflate = (
  packed: Uint8Array,
  size: number,
  crc: number,
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

export function withChecksum(way: Inflate): CheckedInflate {
  return (packed, size, crc) => {
    const data = way(packed, size);
    return data !== null && crc32(data) === crc ? data : null;
  };
}

/** Bytes handed on at once: deflate makes at most a thousand times as many of them. */
const SLICE = 16_384;

/** In browsers: stopped at the first byte too many. As gzip, whose checksum the browser compares itself. */
export const inflateWithStream: CheckedInflate = async (deflated, size, crc) => {
  const { length } = deflated;
  // Ten bytes before the data, three of which say something; checksum and size behind (RFC 1952).
  const packed = new Uint8Array(length + 18);
  packed.set([31, 139, 8]);
  packed.set(deflated, 10);
  packed.set(new Uint8Array(Uint32Array.of(crc, size).buffer), length + 10);
  const { readable, writable } = new DecompressionStream("gzip");
  const writer = writable.getWriter();
  const reader = readable.getReader();
  let data = new Uint8Array();
  let filled = 0;
  // The stream takes a slice when its reader wants more; what goes wrong is seen in reading.
  const seenInReading = () => undefined;
  for (let from = 0; from < packed.length; from += SLICE) {
    writer.write(packed.subarray(from, from + SLICE)).catch(seenInReading);
  }
  writer.close().catch(seenInReading);
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return filled === size ? data : null;
      // Most parts come in one piece and need no copy.
      if (filled === 0) data = value.length === size ? value : new Uint8Array(size);
      if (data !== value) data.set(value, filled);
      filled += value.length;
    }
  } catch {
    // Damaged, or more than there is room for.
    reader.cancel().catch(seenInReading);
    return null;
  }
};

function nativeInflate(): CheckedInflate | null {
  if (nodeZlib !== undefined) return withChecksum(inflateWithZlib(nodeZlib));
  try {
    new DecompressionStream("gzip");
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

/** Inflated bytes up to which starting a stream takes longer than doing without. */
const SMALL = 4096;

/**
 * What to inflate with in JavaScript: all parts where the machine has no way of its own, small ones
 * where it has. For few files it is not worth loading.
 */
export function provideInflate(portable: Inflate): void {
  const [native, own] = [chosen, withChecksum(portable)];
  chosen =
    native === null
      ? own
      : (packed, size, crc) => (size <= SMALL ? own : native)(packed, size, crc);
}

export const inflate: CheckedInflate = (packed, size, crc) => {
  if (chosen === null) throw new Error("no inflate");
  return chosen(packed, size, crc);
};
