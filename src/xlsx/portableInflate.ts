/** Codes of one kind: how many there are of each length, and what they stand for, in their order. */
interface Codes {
  readonly counts: Uint16Array;
  readonly symbols: Uint16Array;
}

function codesOf(lengths: Uint8Array): Codes {
  const counts = new Uint16Array(17);
  for (const length of lengths) counts[length] = (counts[length] ?? 0) + 1;
  const places = new Uint16Array(17);
  for (let length = 1; length < 16; length += 1) {
    places[length + 1] = (places[length] ?? 0) + (counts[length] ?? 0);
  }
  const symbols = new Uint16Array(lengths.length);
  for (const [symbol, length] of lengths.entries()) {
    const place = places[length] ?? 0;
    if (length > 0) symbols[place] = symbol;
    places[length] = place + 1;
  }
  return { counts, symbols };
}

const FIXED = [
  codesOf(new Uint8Array(288).fill(8).fill(9, 144, 256).fill(7, 256, 280)),
  codesOf(new Uint8Array(30).fill(5)),
] as const;

/** In which order the lengths of the codes for lengths stand. */
const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
const END_OF_BLOCK = 256;
/** Stands for the longest piece that can be repeated. */
const LONGEST = 285;

/** The bits of deflated data, in their order (RFC 1951). */
class Bits {
  at = 0;
  readonly #bytes: Uint8Array;
  #held = 0;
  #count = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** A number of so many bits, 16 at most. */
  take(count: number): number {
    while (this.#count < count) {
      const byte = this.#bytes[this.at];
      if (byte === undefined) throw new RangeError("cut short");
      this.#held |= byte << this.#count;
      this.#count += 8;
      this.at += 1;
    }
    const value = this.#held & ((1 << count) - 1);
    this.#held >>>= count;
    this.#count -= count;
    return value;
  }

  /** What the next code stands for. Those of a length follow on those that are shorter. */
  symbol({ counts, symbols }: Codes): number {
    let code = 0;
    let first = 0;
    let shorter = 0;
    for (let length = 1; length < 16; length += 1) {
      const count = counts[length] ?? 0;
      code += this.take(1);
      if (code < first + count) return symbols[shorter + code - first] ?? 0;
      shorter += count;
      first = 2 * (first + count);
      code *= 2;
    }
    throw new RangeError("no code");
  }

  /** A number from 0 on: `each` codes for every power of two, and the bits that they leave open. */
  scaled(symbol: number, each: number): number {
    if (symbol < each) return symbol;
    const open = Math.floor(symbol / each) - 1;
    return ((each + (symbol % each)) << open) + this.take(open);
  }

  /** Drops what is left of the byte. */
  align(): void {
    this.#held = 0;
    this.#count = 0;
  }

  codes(): readonly [Codes, Codes] {
    const lengthCodes = this.take(5) + 257;
    const all = lengthCodes + this.take(5) + 1;
    const count = this.take(4) + 4;
    const ofLengths = new Uint8Array(19);
    for (const symbol of ORDER.slice(0, count)) ofLengths[symbol] = this.take(3);
    const codes = codesOf(ofLengths);
    const lengths = new Uint8Array(all);
    let filled = 0;
    while (filled < all) {
      const symbol = this.symbol(codes);
      if (symbol < 16) lengths[filled++] = symbol;
      else {
        const before = symbol === 16 ? (lengths[filled - 1] ?? 0) : 0;
        const repeated = symbol === 18 ? this.take(7) + 11 : this.take(symbol - 14) + 3;
        lengths.fill(before, filled, (filled += repeated));
      }
    }
    return [codesOf(lengths.subarray(0, lengthCodes)), codesOf(lengths.subarray(lengthCodes))];
  }
}

/**
 * Inflates in JavaScript, for browsers that have no way of their own. Never more than `size` bytes
 * are made; null when there is more, or less, or when the data is damaged.
 */
export function portableInflate(packed: Uint8Array, size: number): Uint8Array | null {
  const data = new Uint8Array(size);
  const bits = new Bits(packed);
  let filled = 0;
  let isLast = false;
  try {
    while (!isLast) {
      isLast = bits.take(1) === 1;
      const kind = bits.take(2);
      if (kind === 0) {
        bits.align();
        const length = bits.take(16);
        if (length + bits.take(16) !== 0xffff) return null;
        const stored = packed.subarray(bits.at, (bits.at += length));
        if (filled + stored.length > size) return null;
        data.set(stored, filled);
        filled += stored.length;
        continue;
      }
      if (kind === 3) return null;
      const [lengths, distances] = kind === 1 ? FIXED : bits.codes();
      for (let symbol; (symbol = bits.symbol(lengths)) !== END_OF_BLOCK;) {
        if (symbol < END_OF_BLOCK) data[filled++] = symbol;
        else {
          const length = symbol === LONGEST ? 258 : 3 + bits.scaled(symbol - 257, 4);
          const distance = 1 + bits.scaled(bits.symbol(distances), 2);
          const end = filled + length;
          if (distance > filled || end > size) return null;
          for (; filled < end; filled += 1) data[filled] = data[filled - distance] ?? 0;
        }
        if (filled > size) return null;
      }
    }
  } catch {
    return null;
  }
  return filled === size ? data : null;
}
