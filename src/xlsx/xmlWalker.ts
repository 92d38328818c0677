import {
  APOSTROPHE,
  BANG,
  CLOSING,
  COLON,
  EQUALS,
  OPENING,
  QUESTION,
  QUOTE,
  SLASH,
} from "./asciiBytes";
import { ByteText } from "./byteText";
import { type Budget, LIMITS } from "./limits";

const OF_NAME = 1;
const SPACE = 2;
/** What a byte is in a tag. Names are ASCII letters, digits, "-.:_" and everything beyond ASCII. */
const KINDS = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte > 127 || /[\w.:-]/.test(String.fromCharCode(byte))) return OF_NAME;
  return [9, 10, 13, 32].includes(byte) ? SPACE : 0;
});

/** A namespace that a tag declares: its prefix, and behind a quote what it stands for. */
const DECLARED = /\sxmlns(?::([^\s=]+))?\s*=\s*(["'])(.*?)\2/gs;

const DEEPEST = LIMITS.xmlDepth;

/** Numbers kept of an attribute: where the local part of its name and its value begin and end. */
export const PER_ATTRIBUTE = 4;
const MOST_NUMBERS = PER_ATTRIBUTE * LIMITS.attributes;

/**
 * Walks from tag to tag of one XML part and refuses what is not well formed. Elements are known by
 * their local names, whatever their prefix, as long as it stands for the namespace of the root, as
 * the root declares it; the name of any other is "".
 */
export class XmlWalker extends ByteText {
  /** How many elements are open. */
  depth = 0;
  /** Local name of the element opened last. */
  name = "";
  /** The element opened last was written as <a/>: its end has been seen. */
  isEmpty = false;
  at = 0;
  protected readonly attributes: number[] = [];
  protected attributeEnd = 0;
  /** Full names of the open elements: where they begin and end. */
  readonly #open: number[] = [];
  /** The prefix of the root, with its colon. */
  readonly #root: string = "";
  /** The tag of the root behind its name, and what the prefixes that it declares stand for. */
  readonly #tag: string;
  #spaces: Map<string, string> | undefined;

  constructor(data: Uint8Array, part: string, budget: Budget) {
    super(data, part, budget);
    if (!this.next()) this.damaged();
    const [from = 0, to = 0] = this.#open;
    this.#tag = this.slice(to, this.at);
    this.#root = this.slice(from, to - this.name.length);
  }

  /** Whether the bytes from here on begin a tag, and tags are written as they are called. */
  get isPlain(): boolean {
    return !this.isEmpty && this.#root === "";
  }

  /** To the next start (true) or end (false) of an element; false as well at the end of the part. */
  next(): boolean {
    if (this.isEmpty) {
      this.isEmpty = false;
      this.depth -= 1;
      return false;
    }
    const { bytes } = this;
    for (;;) {
      let { at } = this;
      while (bytes[at] !== OPENING) {
        if (at >= bytes.length) {
          if (this.depth > 0) this.damaged();
          return false;
        }
        // Outside the root there is nothing but space.
        if (this.depth === 0 && KINDS[bytes[at] ?? 0] !== SPACE) this.damaged();
        at += 1;
      }
      this.at = at + 1;
      if (bytes[at + 1] === SLASH) {
        this.#close(at + 2);
        return false;
      }
      if (!this.passMarkup()) {
        this.#openElement(at + 1);
        return true;
      }
    }
  }

  /** Passes over a comment, a processing instruction or CDATA, if one stands at the "<" before here. */
  passMarkup(): boolean {
    const { at } = this;
    const following = this.bytes[at];
    if (following === QUESTION) this.at = this.behind("?>", at + 1);
    else if (following !== BANG) return false;
    else if (this.reads("!--", at)) this.at = this.behind("-->", at + 3);
    else if (this.reads("![CDATA[", at) && this.depth > 0) this.at = this.behind("]]>", at);
    else this.refuse(this.reads("!DOCTYPE", at) ? "unsafe" : "damagedPart");
    return true;
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
    at = this.#pastSpace(at);
    if (bytes[at] !== CLOSING) this.damaged();
    this.at = at + 1;
  }

  /** Passes over a name and returns where the part behind its last colon begins. */
  #passName(): number {
    const { bytes } = this;
    let { at } = this;
    let local = at;
    let byte = bytes[at] ?? 0;
    while (KINDS[byte] === OF_NAME) {
      at += 1;
      if (byte === COLON) local = at;
      byte = bytes[at] ?? 0;
    }
    if (at === local) this.damaged();
    this.at = at;
    return local;
  }

  #openElement(from: number): void {
    const { bytes, depth } = this;
    const local = this.#passName();
    if (depth >= DEEPEST) this.damaged();
    this.#open[2 * depth] = from;
    this.#open[2 * depth + 1] = this.at;
    this.depth = depth + 1;
    this.name = this.#nameOf(from, local, this.at);
    this.attributeEnd = 0;
    for (;;) {
      const nameTo = this.at;
      const at = this.#pastSpace(nameTo);
      const byte = bytes[at] ?? 0;
      this.at = at;
      if (byte === CLOSING) break;
      if (byte === SLASH && bytes[at + 1] === CLOSING) {
        this.isEmpty = true;
        this.at += 1;
        break;
      }
      if (at === nameTo) this.damaged();
      this.#passAttribute();
    }
    this.at += 1;
  }

  #nameOf(from: number, local: number, to: number): string {
    // The root's own prefix is what the others are held against.
    if (this.depth > 1 && (local > from || this.#root !== "")) {
      const prefix = this.slice(from, local);
      if (prefix !== this.#root && this.#spaceOf(prefix) !== (this.#spaceOf(this.#root) ?? null))
        return "";
    }
    // Rows follow rows: nothing has to be decoded for that.
    return this.reads(this.name, local, to) ? this.name : this.slice(local, to);
  }

  /** What a prefix, with its colon, stands for; few parts have any but the root's. */
  #spaceOf(prefix: string): string | undefined {
    this.#spaces ??= new Map(
      Array.from(this.#tag.matchAll(DECLARED), ([, name = "", , space = ""]) => [name, space]),
    );
    return this.#spaces.get(prefix.slice(0, -1));
  }

  #passAttribute(): void {
    const { bytes } = this;
    const attributes = this.attributes;
    const end = this.attributeEnd;
    attributes[end] = this.#passName();
    attributes[end + 1] = this.at;
    let at = this.#pastSpace(this.at);
    if (bytes[at] !== EQUALS || end >= MOST_NUMBERS) this.damaged();
    at = this.#pastSpace(at + 1);
    const quote = bytes[at] ?? 0;
    if (quote !== QUOTE && quote !== APOSTROPHE) this.damaged();
    attributes[end + 2] = at += 1;
    let byte;
    while ((byte = bytes[at]) !== quote) {
      if (byte === OPENING || byte === undefined) this.damaged();
      at += 1;
    }
    attributes[end + 3] = at;
    this.attributeEnd = end + PER_ATTRIBUTE;
    this.at = at + 1;
  }

  #pastSpace(from: number): number {
    let at = from;
    while (KINDS[this.bytes[at] ?? 0] === SPACE) at += 1;
    return at;
  }
}
