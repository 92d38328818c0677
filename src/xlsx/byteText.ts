import { type Budget, LIMITS } from "./limits";
import { Refusal } from "./readFailure";

/** An encoding that is declared. Without a mark it can be no UTF-16; ASCII is part of UTF-8. */
const DECLARED = /^<\?xml[^>]*?\sencoding\s*=\s*["'](?!utf|us-|ascii)([\w.:-]+)["']/i;

/** The encoding that the first bytes show: a byte order mark, or the first "<". */
export function encodingShown([first = 0, second = 0]: Uint8Array): string | undefined {
  const start = first * 256 + second;
  if (start === 0xfffe || start === 0x3c00) return "utf-16le";
  return start === 0xfeff || start === 0x003c ? "utf-16be" : undefined;
}

function encodingOf(data: Uint8Array): string {
  return (
    encodingShown(data) ?? DECLARED.exec(looseDecoder.decode(data.subarray(0, 100)))?.[1] ?? "utf-8"
  );
}

/** For what is looked at before anybody knows its encoding. */
export const looseDecoder = new TextDecoder();
export const encoder = new TextEncoder();
const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** How many bytes are made a text at once: only where somebody asks, and hardly more than that. */
const PIECE = 8192;

/** The bytes of one part of a file, what they say, and how much of the file's budget is left. */
export class ByteText {
  /** In UTF-8, without byte order mark. */
  readonly bytes: Uint8Array;
  readonly #part: string;
  readonly #budget: Budget;
  /** The piece that was asked for last: where it begins and ends, and what it says. */
  #from = 0;
  #to = 0;
  #text = "";
  /** A place in it and the same in the text. */
  #byte = 0;
  #unit = 0;

  /** @param data in the encoding that its first bytes or its declaration tell */
  constructor(data: Uint8Array, part: string, budget: Budget) {
    this.#part = part;
    this.#budget = budget;
    const encoding = encodingOf(data);
    if (encoding === "utf-8") this.bytes = data[0] === 0xef ? data.subarray(3) : data;
    else this.bytes = encoder.encode(this.decode(data, encoding));
  }

  refuse(code: "damagedPart" | "tooLarge" | "tooManyCells" | "unsafe"): never {
    throw new Refusal(code, this.#part);
  }

  damaged(): never {
    this.refuse("damagedPart");
  }

  /** Takes from what the file may still take up. */
  spend(kind: keyof Budget, count = 1): void {
    if ((this.#budget[kind] -= count) < 0)
      this.refuse(/cells/i.test(kind) ? "tooManyCells" : "tooLarge");
  }

  /** What some bytes say, from the beginning of a character to another. */
  slice(from: number, to: number): string {
    if (from < this.#from || to > this.#to) this.#read(from, to);
    const text = this.#text;
    const start = this.#from;
    if (text.length === this.#to - start) return text.slice(from - start, to - start);
    return text.slice(this.#unitAt(from), this.#unitAt(to));
  }

  #read(from: number, atLeast: number): void {
    const { bytes } = this;
    if (atLeast - from > LIMITS.textBytes) this.refuse("tooLarge");
    let to = Math.max(from + PIECE, atLeast);
    while (isInside(bytes[to])) to += 1;
    to = Math.min(to, bytes.length);
    this.#text = this.decode(bytes.subarray(from, to));
    this.#from = this.#byte = from;
    this.#to = to;
    this.#unit = 0;
  }

  /** Where a place is in the text; places asked for are mostly near to each other. */
  #unitAt(place: number): number {
    const { bytes } = this;
    let byte = this.#byte;
    let unit = this.#unit;
    while (byte < place) unit += unitsOf(bytes[byte++] ?? 0);
    while (byte > place) unit -= unitsOf(bytes[--byte] ?? 0);
    this.#byte = byte;
    return (this.#unit = unit);
  }

  /** What bytes say; refuses what is not well encoded. A mark would be taken off the beginning of a piece. */
  decode(data: Uint8Array, encoding?: string): string {
    try {
      return (encoding === undefined ? utf8 : new TextDecoder(encoding, { fatal: true })).decode(
        data,
      );
    } catch {
      return this.damaged();
    }
  }

  /** Whether the bytes from a place on, or to another, are those of an ASCII text. */
  reads(text: string, from: number, to = from + text.length): boolean {
    if (to - from !== text.length) return false;
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

/** Whether a byte belongs to a character that began before it. */
function isInside(byte = 0): boolean {
  return (byte & 0xc0) === 0x80;
}

/** The first byte of a character stands for it, or for the two halves of a pair; the others do not. */
function unitsOf(byte: number): number {
  return isInside(byte) ? 0 : byte < 0xf0 ? 1 : 2;
}
