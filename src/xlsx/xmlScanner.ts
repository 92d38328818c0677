import { type Area, parseArea } from "../spreadsheet/address";
import { AMPERSAND, COLON, OPENING, RETURN, SLASH, UNDERSCORE } from "./asciiBytes";
import { encoder } from "./byteText";
import { LIMITS } from "./limits";
import { resolveReferences } from "./xmlReferences";
import { unescapeSpreadsheetText } from "./xmlText";
import { PER_ATTRIBUTE, XmlWalker } from "./xmlWalker";

const LONGEST_NUMBER = LIMITS.numberLength;

/** Its bits taken away, digits are what they say, and all other bytes more. */
const ZERO = 48;
const POINT = 46 ^ ZERO;
/** Whole numbers up to here are exact. */
const LARGEST = 9e15;
/** Powers of ten behind a point; those that a number holds exactly. */
const POWERS = Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));
/** The one before "A". */
const LETTER_0 = 64;

/** "<", and what no XML holds. */
const END = 1;
/** What may stand for something else: the beginnings of references, line ends. */
const CODED = 2;
/** "_", with which SpreadsheetML escapes. */
const ESCAPE = 4;
/** What a byte of character data means. */
const TEXT_BYTES = new Uint8Array(256).fill(END, 0, 32).fill(0, 9, 11);
TEXT_BYTES[RETURN] = TEXT_BYTES[AMPERSAND] = CODED;
TEXT_BYTES[OPENING] = END;
TEXT_BYTES[UNDERSCORE] = ESCAPE;

/** Bytes that are looked for again and again. */
export type Mark = Uint8Array;

/** @param text ASCII */
export function markOf(text: string): Mark {
  return encoder.encode(text);
}

/**
 * Reads the bytes of one XML part, element by element, and refuses what is not well formed. No
 * document type, no entities but XML's own five. What `each` leaves unread is passed over.
 */
export class XmlScanner extends XmlWalker {
  /** Where the value of the attribute, or the plain text, found last begins and ends. */
  from = 0;
  to = 0;
  /** What was among the character data passed last that may stand for something else. */
  #coded = 0;

  /** Opens the children of the element opened last, one after the other. */
  each(take: (name: string) => void): void {
    const inside = this.depth;
    while (this.child(inside)) take(this.name);
  }

  /** Visits those children of one name, each of which counts as something that is kept. */
  items(element: string, take: () => void): void {
    this.each((name) => {
      if (name !== element) return;
      this.spend("items");
      take();
    });
  }

  /** Opens the next child of the element that was opened last when `depth` was `parent`. */
  child(parent: number): boolean {
    for (;;) {
      if (this.next()) {
        if (this.depth === parent + 1) return true;
      } else if (this.depth < parent) {
        if (this.depth === 0 && this.next()) this.damaged();
        return false;
      }
    }
  }

  /**
   * Looks for an attribute of the element opened last, by its local name. One that stands there twice
   * would be read differently by different programs.
   * @param prefixed links to other parts are named with a prefix, whichever
   */
  find(name: string, prefixed = false): boolean {
    const { attributes, attributeEnd } = this;
    let found = false;
    for (let index = 0; index < attributeEnd; index += PER_ATTRIBUTE) {
      const local = attributes[index] ?? 0;
      if (!this.reads(name, local, attributes[index + 1])) continue;
      if ((this.bytes[local - 1] === COLON) !== prefixed) continue;
      if (found) this.damaged();
      found = true;
      this.from = attributes[index + 2] ?? 0;
      this.to = attributes[index + 3] ?? 0;
    }
    return found;
  }

  attribute(name: string, prefixed = false): string | undefined {
    if (!this.find(name, prefixed)) return undefined;
    const text = this.span();
    // eslint-disable-next-line no-control-regex
    return /[\0-\x1f&]/.test(text)
      ? resolveReferences(this, this.from, this.to, "attribute")
      : text;
  }

  /** An attribute that has to be there, and is a text of SpreadsheetML. */
  label(name: string): string {
    return unescapeSpreadsheetText(this.attribute(name) ?? this.damaged());
  }

  /** The rectangle that the attribute ref tells. */
  area(): Omit<Area, "sheet"> {
    return parseArea(this.attribute("ref") ?? "") ?? this.damaged();
  }

  /** An attribute of XML Schema's type boolean. */
  flag(name: string): boolean {
    const text = this.attribute(name);
    return text === "1" || text === "true";
  }

  /** What the span says, as it is written. */
  span(): string {
    return this.slice(this.from, this.to);
  }

  /** The span as a whole number from 0 on; -1 when it is none. */
  count(): number {
    const { at, to } = this;
    this.at = this.from;
    const value = this.digits();
    const isWhole = this.at === to && value >= 0;
    this.at = at;
    return isWhole ? value : -1;
  }

  /** Passes over digits; NaN when there are none. */
  digits(): number {
    const { bytes, at: from } = this;
    let at = from;
    let value = 0;
    for (let digit; (digit = (bytes[at] ?? 0) ^ ZERO) < 10; at += 1) value = value * 10 + digit;
    this.at = at;
    return at > from ? value : NaN;
  }

  /**
   * Passes over digits with a point among them or none; NaN, and nothing passed, where none stand.
   * Signs and exponents are not taken.
   */
  decimal(): number {
    const { bytes, at: from } = this;
    let at = from;
    let value = 0;
    let pointAt = 0;
    for (; ; at += 1) {
      const digit = (bytes[at] ?? 0) ^ ZERO;
      if (digit < 10) value = value * 10 + digit;
      else if (digit === POINT && pointAt === 0) pointAt = at + 1;
      else break;
    }
    const length = at - from;
    if (length < (pointAt > 0 ? 2 : 1) || length > LONGEST_NUMBER) return NaN;
    this.at = at;
    const power = pointAt > 0 ? POWERS[at - pointAt] : 1;
    // Dividing one exact number by another rounds once, as reading the text does.
    if (power !== undefined && value <= LARGEST) return value / power;
    return Number(this.slice(from, at));
  }

  /** Passes over character data and the mark behind it, and tells what it says; nothing without the mark. */
  plainText(end: Mark): string | undefined {
    this.#passText();
    if (!this.skip(end)) return undefined;
    const text = this.#said();
    return this.#coded > 0 ? unescapeSpreadsheetText(text) : text;
  }

  /** What the character data passed last says. */
  #said(): string {
    return this.#coded & CODED ? resolveReferences(this, this.from, this.to, "text") : this.span();
  }

  #passText(): void {
    const { bytes, at: from } = this;
    let at = from;
    let coded = 0;
    for (let kind; (kind = TEXT_BYTES[bytes[at] ?? 0] ?? 0) !== END; at += 1) coded |= kind;
    this.from = from;
    this.to = this.at = at;
    this.#coded = coded;
  }

  /** Passes over a mark; false, and nothing passed, when something else stands here. */
  skip(mark: Mark): boolean {
    const { bytes, at } = this;
    const { length } = mark;
    for (let index = 0; index < length; index += 1) {
      if (bytes[at + index] !== mark[index]) return false;
    }
    this.at = at + length;
    return true;
  }

  /** Passes over the letters of a column, three at most; 0 when there are none. */
  letters(): number {
    const { bytes, at: from } = this;
    let at = from;
    let column = 0;
    let letter;
    while ((letter = (bytes[at] ?? 0) - LETTER_0) > 0 && letter <= 26 && at < from + 3) {
      column = column * 26 + letter;
      at += 1;
    }
    this.at = at;
    return column;
  }

  /** Character data of the element opened last; elements inside it are passed over. */
  text(): string {
    const { bytes, depth } = this;
    let text = "";
    while (!this.isEmpty) {
      this.#passText();
      const { at } = this;
      if (bytes[at] !== OPENING) this.damaged();
      text += this.#said();
      if (bytes[at + 1] === SLASH) break;
      this.at = at + 1;
      if (!this.passMarkup()) {
        this.at = at;
        this.next();
        while (this.depth > depth) this.next();
      } else if (this.reads("![CDATA[", at + 1)) {
        text += resolveReferences(this, at + 9, this.at - 3, "cdata");
      }
    }
    return unescapeSpreadsheetText(text);
  }
}
