import { LIMITS } from "./limits";
import { unescapeXml } from "./xmlText";
import type { ElementName } from "./xmlNames";
import { XmlWalker } from "./xmlWalker";

const LONGEST_TEXT = LIMITS.textBytes;

const OPENING = 60;
const SLASH = 47;
const BANG = 33;

/** Numbers of an attribute: where its name, the local part of it, and its value begin and end. */
const PER_ATTRIBUTE = 5;

/** What a byte of character data means, added up over a text. */
const PLAIN = 0;
const BEYOND_ASCII = 1;
/** "&", or a line end that XML wants changed. */
const REFERENCE = 2;
/** "<", and what no XML holds. */
const END = 4;

const TEXT_BYTES = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte > 127) return BEYOND_ASCII;
  if (byte === 38 || byte === 13) return REFERENCE;
  return byte === OPENING || (byte < 32 && byte !== 9 && byte !== 10) ? END : PLAIN;
});

/**
 * Reads the bytes of one XML part, element by element, and refuses what is not well formed. A
 * workbook may use any prefix: names are local names, and "" for elements that nobody reads or that
 * are of another namespace than the root. No document type, no entities but XML's own five.
 *
 * Children are visited with a loop, and what it leaves unread is passed over:
 *
 *     const inside = scanner.depth;
 *     let name;
 *     while ((name = scanner.child(inside)) !== null) …
 */
export class XmlScanner extends XmlWalker {
  /** Local name of the root. */
  readonly root: ElementName;
  /** Whether the text that `plainText` has found is ASCII. */
  isAscii = true;

  /** @param bytes in UTF-8, without byte order mark */
  constructor(bytes: Uint8Array, part: string) {
    super(bytes, part);
    this.root = this.name;
  }

  /**
   * Opens the next child of the element that was opened last when `depth` was `parent`, and tells its
   * name; null at the end of the parent.
   */
  child(parent: number): ElementName | null {
    for (;;) {
      if (this.next()) {
        if (this.depth === parent + 1) return this.name;
      } else if (this.depth < parent) {
        if (this.depth === 0 && this.next()) this.damaged();
        return null;
      }
    }
  }

  /**
   * Looks for an attribute of the element opened last; its value is the span. One that stands there
   * twice would be read differently by different programs.
   */
  findAttribute(name: string, prefixed = false): boolean {
    const { bytes, attributes, attributeEnd } = this;
    const first = name.charCodeAt(0);
    let found = false;
    for (let index = 0; index < attributeEnd; index += PER_ATTRIBUTE) {
      const local = attributes[index + 1] ?? 0;
      if (bytes[local] !== first) continue;
      if ((attributes[index + 2] ?? 0) - local !== name.length) continue;
      if ((local !== attributes[index]) !== prefixed || !this.reads(name, local)) continue;
      if (found) this.damaged();
      this.from = attributes[index + 3] ?? 0;
      this.to = attributes[index + 4] ?? 0;
      found = true;
    }
    return found;
  }

  attribute(name: string): string | undefined {
    return this.findAttribute(name) ? this.#attributeText() : undefined;
  }

  /** Value of an attribute with a prefix, whichever: links to other parts are named so. */
  prefixedAttribute(name: string): string | undefined {
    return this.findAttribute(name, true) ? this.#attributeText() : undefined;
  }

  /** An attribute of XML Schema's type boolean. */
  flag(name: string): boolean {
    const value = this.attribute(name);
    return value === "1" || value === "true";
  }

  #attributeText(): string {
    const { bytes, from, to } = this;
    let kind = 0;
    let spaces = 0;
    for (let at = from; at < to; at += 1) {
      const byte = bytes[at] ?? 0;
      kind |= TEXT_BYTES[byte] ?? 0;
      if (byte < 32) spaces += 1;
    }
    if (spaces === 0) return this.#decode(from, to, kind);
    // Line ends and tabs count as spaces, unless they were written as references.
    const raw = this.utf8();
    return unescapeXml(raw.replace(/\r\n|[\r\n\t]/g, " ")) ?? this.damaged();
  }

  /** Whether the element opened last was written as <a/>. */
  get isEmpty(): boolean {
    return this.selfClosed;
  }

  /**
   * Whether the element opened last holds one piece of text that stands for itself, and nothing else:
   * the span. `isAscii` tells whether it goes beyond.
   */
  plainText(): boolean {
    if (this.selfClosed) return false;
    const { bytes } = this;
    const last = bytes.length - 4;
    let at = this.at;
    let kind = 0;
    let kindHere = 0;
    // Four at a time first: formulas are long.
    while (
      at < last &&
      (kindHere =
        (TEXT_BYTES[bytes[at] ?? 0] ?? 0) |
        (TEXT_BYTES[bytes[at + 1] ?? 0] ?? 0) |
        (TEXT_BYTES[bytes[at + 2] ?? 0] ?? 0) |
        (TEXT_BYTES[bytes[at + 3] ?? 0] ?? 0)) < REFERENCE
    ) {
      kind |= kindHere;
      at += 4;
    }
    while ((kindHere = TEXT_BYTES[bytes[at] ?? 0] ?? 0) < REFERENCE) {
      kind |= kindHere;
      at += 1;
    }
    if (bytes[at] !== OPENING || bytes[at + 1] !== SLASH) return false;
    if (at - this.at > LONGEST_TEXT) this.tooLarge();
    this.isAscii = kind === PLAIN;
    this.from = this.at;
    this.to = at;
    this.at = at;
    return true;
  }

  /** What the span found by `plainText` says. */
  spanText(): string {
    return this.isAscii ? this.ascii() : this.utf8();
  }

  /** Character data of the element opened last; elements inside it are passed over. */
  text(): string {
    return this.plainText() ? this.spanText() : this.#mixedText();
  }

  #mixedText(): string {
    const { bytes, depth } = this;
    let text = "";
    while (!this.selfClosed) {
      const from = this.at;
      let at = from;
      let kind = 0;
      let kindHere = 0;
      while ((kindHere = TEXT_BYTES[bytes[at] ?? 0] ?? 0) !== END) {
        kind |= kindHere;
        at += 1;
      }
      if (bytes[at] !== OPENING) this.damaged();
      if (at > from) text += this.#decode(from, at, kind);
      this.at = at;
      const following = bytes[at + 1];
      if (following === SLASH) break;
      if (following === BANG && this.reads("<![CDATA[", at)) {
        const end = this.find("]]>", at + 9);
        text += this.#unescaped(at + 9, end);
        this.at = end + 3;
      } else if (!this.passMarkup()) {
        this.next();
        while (this.depth > depth) this.next();
      }
    }
    return text;
  }

  #decode(from: number, to: number, kind: number): string {
    if (to - from > LONGEST_TEXT) this.tooLarge();
    if (kind === PLAIN) return this.ascii(from, to);
    if ((kind & END) !== 0) this.damaged();
    const raw = this.utf8(from, to);
    return (kind & REFERENCE) === 0 ? raw : (unescapeXml(raw) ?? this.damaged());
  }

  /** A span of CDATA, where "<" and "&" stand for themselves. */
  #unescaped(from: number, to: number): string {
    if (to - from > LONGEST_TEXT) this.tooLarge();
    for (let at = from; at < to; at += 1) {
      const byte = this.bytes[at] ?? 0;
      if (TEXT_BYTES[byte] === END && byte !== OPENING) this.damaged();
    }
    return this.utf8(from, to).replace(/\r\n?/g, "\n");
  }
}
