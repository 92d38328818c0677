import { ByteSpan } from "./byteSpan";
import { LIMITS } from "./limits";
import { Refusal } from "./readFailure";
import { type ElementName, ElementNames } from "./xmlNames";

const BANG = 33;
const QUOTE = 34;
const APOSTROPHE = 39;
const SLASH = 47;
const COLON = 58;
const OPENING = 60;
const EQUALS = 61;
const CLOSING = 62;
const QUESTION = 63;

/** 1 for the bytes of a name: ASCII letters, digits, "-.:_" and everything beyond ASCII. */
const NAME_BYTES = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte > 127 || /[\w.:-]/.test(String.fromCharCode(byte)) ? 1 : 0,
);

const DEEPEST = LIMITS.xmlDepth;
const MOST_ATTRIBUTES = LIMITS.attributes;

/** Numbers kept of an attribute: where its name, the local part of it, and its value begin and end. */
const PER_ATTRIBUTE = 5;

/** Walks from tag to tag of one XML part and refuses what is not well formed. */
export class XmlWalker extends ByteSpan {
  /** How many elements are open. */
  depth = 0;
  /** Local name of the element opened last. */
  protected name: ElementName = "";
  protected at = 0;
  /** The element opened last was written as <a/>: its end has been seen. */
  protected selfClosed = false;
  protected readonly attributes = new Int32Array(PER_ATTRIBUTE * MOST_ATTRIBUTES);
  protected attributeEnd = 0;

  readonly #part: string;
  readonly #names: ElementNames;
  /** Full names of the open elements: where they begin and end. */
  readonly #open = new Int32Array(2 * DEEPEST);

  constructor(bytes: Uint8Array, part: string) {
    super(bytes);
    this.#part = part;
    this.#names = new ElementNames(this);
    if (!this.next()) this.damaged();
    this.#names.learnNamespaces(this.attributes.subarray(0, this.attributeEnd));
  }

  damaged(): never {
    throw new Refusal("damagedPart", this.#part);
  }

  tooLarge(): never {
    throw new Refusal("tooLarge", this.#part);
  }

  /** To the next start (true) or end (false) of an element; false as well at the end of the part. */
  protected next(): boolean {
    if (this.selfClosed) {
      this.selfClosed = false;
      this.depth -= 1;
      return false;
    }
    const { bytes } = this;
    const end = bytes.length;
    for (;;) {
      let at = this.at;
      while (at < end && bytes[at] !== OPENING) {
        // Outside the root there is nothing but space.
        if (this.depth === 0 && !isSpace(bytes[at] ?? 0)) this.damaged();
        at += 1;
      }
      if (at >= end) {
        if (this.depth > 0) this.damaged();
        return false;
      }
      this.at = at;
      const following = bytes[at + 1] ?? 0;
      if (following === SLASH) {
        this.#close(at + 2);
        return false;
      }
      if (following === BANG && this.depth > 0 && this.reads("<![CDATA[", at)) {
        this.at = this.find("]]>", at + 9) + 3;
      } else if (!this.passMarkup()) {
        this.#openElement(at + 1);
        return true;
      }
    }
  }

  /** Passes over a comment or processing instruction, if one stands here. */
  protected passMarkup(): boolean {
    const following = this.bytes[this.at + 1];
    if (following === QUESTION) this.at = this.find("?>", this.at + 2) + 2;
    else if (following !== BANG) return false;
    else if (this.reads("<!--", this.at)) this.at = this.find("-->", this.at + 4) + 3;
    else if (this.reads("<!DOCTYPE", this.at)) throw new Refusal("unsafe", this.#part);
    else this.damaged();
    return true;
  }

  /** Where a mark of some bytes stands next. */
  protected find(mark: string, from: number): number {
    const first = mark.charCodeAt(0);
    for (let at = from; (at = this.bytes.indexOf(first, at)) >= 0; at += 1) {
      if (this.reads(mark, at)) return at;
    }
    return this.damaged();
  }

  #close(from: number): void {
    const { bytes } = this;
    this.depth -= 1;
    if (this.depth < 0) this.damaged();
    let at = from;
    const nameTo = this.#open[2 * this.depth + 1] ?? 0;
    for (let name = this.#open[2 * this.depth] ?? 0; name < nameTo; name += 1) {
      if (bytes[at] !== bytes[name]) this.damaged();
      at += 1;
    }
    if (bytes[at] !== CLOSING) at = this.#pastSpace(at);
    if (bytes[at] !== CLOSING) this.damaged();
    this.at = at + 1;
  }

  #openElement(from: number): void {
    const { bytes } = this;
    let at = from;
    let local = from;
    let byte = bytes[at] ?? 0;
    while (NAME_BYTES[byte] === 1) {
      at += 1;
      if (byte === COLON) local = at;
      byte = bytes[at] ?? 0;
    }
    if (at === local || this.depth >= DEEPEST) this.damaged();
    this.#open[2 * this.depth] = from;
    this.#open[2 * this.depth + 1] = at;
    this.depth += 1;
    this.name = this.#names.nameOf(from, local, at);
    this.attributeEnd = 0;
    // Each turn passes over space and an attribute.
    while (byte !== CLOSING) {
      if (byte === SLASH && bytes[at + 1] === CLOSING) {
        this.selfClosed = true;
        at += 1;
        break;
      }
      if (!isSpace(byte)) this.damaged();
      do {
        at += 1;
        byte = bytes[at] ?? 0;
      } while (isSpace(byte));
      if (NAME_BYTES[byte] === 1) {
        at = this.#scanAttribute(at);
        byte = bytes[at] ?? 0;
      } else if (byte !== CLOSING && byte !== SLASH) this.damaged();
    }
    this.at = at + 1;
  }

  /** Takes note of an attribute and returns where it ends. */
  #scanAttribute(from: number): number {
    const { bytes, attributes, attributeEnd } = this;
    let at = from;
    let local = from;
    let byte = bytes[at] ?? 0;
    while (NAME_BYTES[byte] === 1) {
      at += 1;
      if (byte === COLON) local = at;
      byte = bytes[at] ?? 0;
    }
    const nameTo = at;
    if (byte !== EQUALS) at = this.#pastSpace(at);
    if (nameTo === local || bytes[at] !== EQUALS) this.damaged();
    at += 1;
    let quote = bytes[at] ?? 0;
    if (quote !== QUOTE) {
      at = this.#pastSpace(at);
      quote = bytes[at] ?? 0;
      if (quote !== QUOTE && quote !== APOSTROPHE) this.damaged();
    }
    at += 1;
    const valueFrom = at;
    const end = bytes.length;
    while ((byte = bytes[at] ?? 0) !== quote) {
      if (byte === OPENING || at >= end) this.damaged();
      at += 1;
    }
    if (attributeEnd >= PER_ATTRIBUTE * MOST_ATTRIBUTES) this.damaged();
    attributes[attributeEnd] = from;
    attributes[attributeEnd + 1] = local;
    attributes[attributeEnd + 2] = nameTo;
    attributes[attributeEnd + 3] = valueFrom;
    attributes[attributeEnd + 4] = at;
    this.attributeEnd = attributeEnd + PER_ATTRIBUTE;
    return at + 1;
  }

  #pastSpace(from: number): number {
    let at = from;
    while (isSpace(this.bytes[at] ?? 0)) at += 1;
    return at;
  }
}

function isSpace(byte: number): boolean {
  return byte === 32 || byte === 10 || byte === 13 || byte === 9;
}
