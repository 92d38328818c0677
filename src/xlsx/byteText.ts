import type { Budget } from "./limits";
import { Refusal } from "./readFailure";

const DECLARED = /^<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/;

function encodingOf(data: Uint8Array): string {
  const [first = 0, second = 0] = data;
  // A byte order mark, or the first "<".
  const start = first * 256 + second;
  if (start === 0xfffe || start === 0x3c00) return "utf-16le";
  if (start === 0xfeff || start === 0x003c) return "utf-16be";
  const declared = DECLARED.exec(String.fromCharCode(...data.subarray(0, 100)))?.[1];
  // Without a mark it can be no UTF-16, whatever it says; ASCII is part of UTF-8.
  return /^(?!utf|(?:us-)?ascii)./i.test(declared ?? "") ? (declared ?? "") : "utf-8";
}

/** The bytes of one part of a file, what they say, and how much of the file's budget is left. */
export class ByteText {
  /** In UTF-8, without byte order mark. */
  readonly bytes: Uint8Array;
  readonly #text: string;
  readonly #part: string;
  readonly #budget: Budget;
  /** A place in the bytes and the same in the text. */
  #byte = 0;
  #unit = 0;

  /** @param data in the encoding that its first bytes or its declaration tell */
  constructor(data: Uint8Array, part: string, budget: Budget) {
    this.#part = part;
    this.#budget = budget;
    try {
      const encoding = encodingOf(data);
      this.#text = new TextDecoder(encoding, { fatal: true }).decode(data);
      if (encoding !== "utf-8") this.bytes = new TextEncoder().encode(this.#text);
      else this.bytes = data[0] === 0xef ? data.subarray(3) : data;
    } catch {
      this.damaged();
    }
  }

  refuse(code: "damagedPart" | "tooLarge" | "tooManyCells" | "unsafe"): never {
    throw new Refusal(code, this.#part);
  }

  damaged(): never {
    this.refuse("damagedPart");
  }

  /** Takes from what the file may still take up. */
  spend(kind: keyof Budget, count = 1): void {
    this.#budget[kind] -= count;
    if (this.#budget[kind] < 0) this.refuse(/cells/i.test(kind) ? "tooManyCells" : "tooLarge");
  }

  /** What some bytes say, from the beginning of a character to another. */
  slice(from: number, to: number): string {
    const text = this.#text;
    if (text.length === this.bytes.length) return text.slice(from, to);
    return text.slice(this.#unitAt(from), this.#unitAt(to));
  }

  /** Where a place is in the text; places asked for are mostly near to each other. */
  #unitAt(place: number): number {
    const { bytes } = this;
    let [byte, unit] = [this.#byte, this.#unit];
    while (byte < place) unit += unitsOf(bytes[byte++] ?? 0);
    while (byte > place) unit -= unitsOf(bytes[--byte] ?? 0);
    this.#byte = byte;
    return (this.#unit = unit);
  }

  /** Whether the bytes from a place on are those of an ASCII text. */
  reads(text: string, from: number): boolean {
    for (let index = 0; index < text.length; index += 1) {
      if (this.bytes[from + index] !== text.charCodeAt(index)) return false;
    }
    return true;
  }

  /** The place behind the next one where a mark stands. */
  behind(mark: string, from: number): number {
    const first = mark.charCodeAt(0);
    for (let at = from; (at = this.bytes.indexOf(first, at)) >= 0; at += 1) {
      if (this.reads(mark, at)) return at + mark.length;
    }
    return this.damaged();
  }
}

/** The first byte of a character stands for it, or for the two halves of a pair; the others do not. */
function unitsOf(byte: number): number {
  return (byte & 0xc0) === 0x80 ? 0 : byte < 0xf0 ? 1 : 2;
}
