import { LIMITS } from "./limits";
import { Refusal } from "./readFailure";
import { APOSTROPHE, CLOSING, EQUALS, isNamePart, isSpace, QUOTE, SLASH } from "./xmlCharacters";
import { unescapeXml } from "./xmlText";

/**
 * Walks through one XML part, element by element, and refuses what is not well formed. Names are
 * local names: a workbook may use any prefix. No document type, no entities but XML's own five.
 */
export class XmlScanner {
  /** Local name of the element that was opened last. */
  name = "";

  readonly #text: string;
  readonly #part: string;
  #at = 0;
  /** Full names of the open elements. */
  readonly #open: string[] = [];
  /** The element opened last was written as <a/>: its end has been seen. */
  #selfClosed = false;
  /** Of the element opened last: name and value positions, four numbers an attribute. */
  readonly #attributes: number[] = [];

  constructor(text: string, part: string) {
    this.#text = text;
    this.#part = part;
    if (!this.#next()) this.damaged();
  }

  damaged(): never {
    throw new Refusal("damaged", this.#part);
  }

  /** Visits the children of the element opened last, up to its end; what `visit` leaves is passed over. */
  eachChild(visit: (name: string) => void): void {
    const depth = this.#open.length;
    for (;;) {
      const opened = this.#next();
      if (this.#open.length < depth) return;
      if (!opened) this.damaged();
      visit(this.name);
      while (this.#open.length > depth) this.#next();
    }
  }

  /** Like `eachChild` of a document's root, and then to the end of the part. */
  eachChildOfRoot(visit: (name: string) => void): void {
    this.eachChild(visit);
    if (this.#next()) this.damaged();
  }

  /** Value of an attribute of the element opened last, whatever its prefix. */
  attribute(name: string): string | undefined {
    const text = this.#text;
    const positions = this.#attributes;
    for (let index = 0; index < positions.length; index += 4) {
      const from = positions[index] ?? 0;
      const local = (positions[index + 1] ?? 0) - name.length;
      if (local < from || !text.startsWith(name, local)) continue;
      if (local > from && text[local - 1] !== ":") continue;
      const raw = text.slice(positions[index + 2], positions[index + 3]);
      return unescapeXml(raw.replace(/[\r\n\t]/g, " ")) ?? this.damaged();
    }
    return undefined;
  }

  /** An attribute of XML Schema's type boolean. */
  flag(name: string): boolean {
    const value = this.attribute(name);
    return value === "1" || value === "true";
  }

  /** Character data of the element opened last; elements inside it are passed over. */
  text(): string {
    let raw = "";
    const depth = this.#open.length;
    while (!this.#selfClosed) {
      const tag = this.#text.indexOf("<", this.#at);
      if (tag < 0) this.damaged();
      const piece = unescapeXml(this.#text.slice(this.#at, tag));
      raw += piece ?? this.damaged();
      this.#at = tag;
      if (this.#text.charCodeAt(tag + 1) === SLASH) break;
      if (this.#text.startsWith("<![CDATA[", tag)) {
        const end = this.#find("]]>");
        raw += this.#text.slice(tag + 9, end);
        this.#at = end + 3;
      } else if (!this.#passMarkup()) {
        this.#next();
        while (this.#open.length > depth) this.#next();
      }
    }
    return raw;
  }

  /** To the next start (true) or end (false) of an element; false as well at the end of the part. */
  #next(): boolean {
    if (this.#selfClosed) {
      this.#selfClosed = false;
      this.#open.pop();
      return false;
    }
    const text = this.#text;
    for (;;) {
      const tag = text.indexOf("<", this.#at);
      if (tag < 0) {
        if (this.#open.length > 0) this.damaged();
        return false;
      }
      this.#at = tag;
      if (text.charCodeAt(tag + 1) === SLASH) {
        this.#close(tag + 2);
        return false;
      }
      if (text.startsWith("<![CDATA[", tag)) {
        this.#at = this.#find("]]>") + 3;
      } else if (!this.#passMarkup()) {
        this.#openElement(tag + 1);
        return true;
      }
    }
  }

  /** Passes over a comment or processing instruction. */
  #passMarkup(): boolean {
    const text = this.#text;
    if (text.startsWith("<!--", this.#at)) this.#at = this.#find("-->") + 3;
    else if (text.startsWith("<?", this.#at)) this.#at = this.#find("?>") + 2;
    else return false;
    return true;
  }

  #find(mark: string): number {
    const found = this.#text.indexOf(mark, this.#at);
    return found < 0 ? this.damaged() : found;
  }

  #close(from: number): void {
    const name = this.#open.pop() ?? this.damaged();
    if (!this.#text.startsWith(name, from)) this.damaged();
    const end = this.#pastSpace(from + name.length);
    if (this.#text.charCodeAt(end) !== CLOSING) this.damaged();
    this.#at = end + 1;
  }

  #openElement(from: number): void {
    const text = this.#text;
    const nameEnd = this.#pastName(from);
    const fullName = text.slice(from, nameEnd);
    if (this.#open.push(fullName) > LIMITS.xmlDepth) this.damaged();
    this.name = fullName.slice(fullName.indexOf(":") + 1);
    this.#attributes.length = 0;
    let at = nameEnd;
    for (;;) {
      const next = this.#pastSpace(at);
      const code = text.charCodeAt(next);
      if (code === CLOSING) {
        this.#at = next + 1;
        return;
      }
      if (code === SLASH && text.charCodeAt(next + 1) === CLOSING) {
        this.#at = next + 2;
        this.#selfClosed = true;
        return;
      }
      if (next === at) this.damaged();
      at = this.#scanAttribute(next);
    }
  }

  #scanAttribute(from: number): number {
    const text = this.#text;
    const nameEnd = this.#pastName(from);
    const equals = this.#pastSpace(nameEnd);
    if (text.charCodeAt(equals) !== EQUALS) this.damaged();
    const opening = this.#pastSpace(equals + 1);
    const quote = text.charCodeAt(opening);
    if (quote !== QUOTE && quote !== APOSTROPHE) this.damaged();
    const end = text.indexOf(quote === QUOTE ? '"' : "'", opening + 1);
    if (end < 0) this.damaged();
    this.#attributes.push(from, nameEnd, opening + 1, end);
    return end + 1;
  }

  /** End of a name: at a space, "=", "/", ">" or anything else that no name holds. */
  #pastName(from: number): number {
    let at = from;
    while (isNamePart(this.#text.charCodeAt(at))) at += 1;
    return at === from ? this.damaged() : at;
  }

  #pastSpace(from: number): number {
    let at = from;
    while (isSpace(this.#text.charCodeAt(at))) at += 1;
    return at;
  }
}
