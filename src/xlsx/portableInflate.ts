import { Inflate as Inflater } from "fflate";
import type { Inflate } from "./inflate";

/** Bytes handed on at once: deflate makes at most a thousand times as many of them. */
const SLICE = 4096;

/** Inflates in JavaScript, for browsers that have no DecompressionStream of this kind. */
export const portableInflate: Inflate = (packed, size) => {
  const data = new Uint8Array(size);
  let filled = 0;
  let ended = false as boolean;
  const inflater = new Inflater((chunk, last) => {
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
