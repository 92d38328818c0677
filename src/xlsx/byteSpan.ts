import { nodeBuffer } from "./nodeModules";

const ZERO = 48;
const NINE = 57;
const DOT = 46;
const MINUS = 45;

/** Any number of so many digits is among the integers that a double holds exactly. */
const EXACT_DIGITS = 15;
const POWERS_OF_TEN = Array.from({ length: EXACT_DIGITS + 1 }, (_, power) => 10 ** power);

/** Bytes decoded at once, to cut many short texts from. */
const WINDOW = 1024;

const oneToOne = new TextDecoder("latin1");
const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });

const LETTERS = Array.from({ length: 128 }, (_, byte) => String.fromCharCode(byte));

/** Some bytes out of many that are UTF-8 as a whole, and what they say. */
export class ByteSpan {
  readonly bytes: Uint8Array;
  from = 0;
  to = 0;

  /** Text of the bytes from `#windowFrom` to `#windowTo`, a character each. */
  #window = "";
  #windowFrom = 0;
  #windowTo = 0;

  /** The bytes as Node's own kind, which has quicker ways to cut texts out of them. */
  readonly #buffer: Buffer | undefined;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.#buffer = nodeBuffer?.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  }

  /** The span as a whole number from 0 on; -1 when it is none. */
  count(): number {
    const { bytes, from, to } = this;
    if (to === from || to - from > 9) return -1;
    let value = 0;
    for (let at = from; at < to; at += 1) {
      const digit = (bytes[at] ?? 0) - ZERO;
      if (digit < 0 || digit > 9) return -1;
      value = value * 10 + digit;
    }
    return value;
  }

  /**
   * The number that the span stands for; NaN when it is not as simple as most are: a sign, digits, a
   * point, digits. An exact integer divided by an exact power of ten is rounded once, so the result
   * is the double that JavaScript reads out of the same text.
   */
  simpleNumber(): number {
    const { bytes, to } = this;
    let at = this.from;
    const negative = bytes[at] === MINUS;
    if (negative) at += 1;
    const digitsFrom = at;
    let value = 0;
    let decimals = -1;
    for (; at < to; at += 1) {
      const byte = bytes[at] ?? 0;
      if (byte >= ZERO && byte <= NINE) {
        value = value * 10 + (byte - ZERO);
        if (decimals >= 0) decimals += 1;
      } else if (byte === DOT && decimals < 0 && at > digitsFrom) decimals = 0;
      else return NaN;
    }
    const length = to - digitsFrom;
    if (length === 0 || length > EXACT_DIGITS || decimals === 0) return NaN;
    if (decimals > 0) value /= POWERS_OF_TEN[decimals] ?? 1;
    // There is no negative zero in a cell.
    return negative && value > 0 ? -value : value;
  }

  /**
   * Text of a span that holds nothing but ASCII. A decoder takes its time for each call, whatever
   * the length, so short texts are cut from a window decoded in one go.
   */
  ascii(from = this.from, to = this.to): string {
    if (to - from === 1) return LETTERS[this.bytes[from] ?? 0] ?? "";
    if (this.#buffer !== undefined) return this.#buffer.toString("latin1", from, to);
    if (from < this.#windowFrom || to > this.#windowTo) {
      if (to - from > WINDOW) return oneToOne.decode(this.bytes.subarray(from, to));
      this.#windowFrom = from;
      this.#windowTo = Math.min(from + WINDOW, this.bytes.length);
      this.#window = oneToOne.decode(this.bytes.subarray(from, this.#windowTo));
    }
    return this.#window.slice(from - this.#windowFrom, to - this.#windowFrom);
  }

  utf8(from = this.from, to = this.to): string {
    if (this.#buffer !== undefined) return this.#buffer.toString("utf8", from, to);
    return utf8.decode(this.bytes.subarray(from, to));
  }

  /** The span as the one of some words that it is; "" when it is none of them. */
  oneOf<Word extends string>(words: readonly Word[]): Word | "" {
    const length = this.to - this.from;
    for (const word of words) {
      if (word.length === length && this.reads(word, this.from)) return word;
    }
    return "";
  }

  /** Whether the bytes from a place on are those of an ASCII text. */
  reads(text: string, from: number): boolean {
    for (let index = 0; index < text.length; index += 1) {
      if (this.bytes[from + index] !== text.charCodeAt(index)) return false;
    }
    return true;
  }
}
