import { nodeBuffer } from "./nodeModules";
import { Refusal } from "./readFailure";

const NAMED: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

const oneToOne = new TextDecoder("latin1");
const strictUtf8 = new TextDecoder("utf-8", { fatal: true });

/** Node tells without decoding. */
const isUtf8: ((data: Uint8Array) => boolean) | undefined = nodeBuffer?.isUtf8;

/**
 * The bytes of an XML part in UTF-8 without byte order mark. Parts are read in the encoding that
 * their first bytes or their declaration tell; bytes that are wrong in it are damage.
 */
export function inUtf8(data: Uint8Array, part: string): Uint8Array {
  const encoding = encodingOf(data);
  try {
    if (encoding !== "utf-8") {
      return new TextEncoder().encode(new TextDecoder(encoding, { fatal: true }).decode(data));
    }
    if (isUtf8 === undefined) strictUtf8.decode(data);
    else if (!isUtf8(data)) throw new Refusal("damagedPart", part);
    return data[0] === 0xef ? data.subarray(3) : data;
  } catch {
    throw new Refusal("damagedPart", part);
  }
}

const DECLARED = /^<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/;

function encodingOf(data: Uint8Array): string {
  const [first, second, third] = data;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0x3c && second === 0) return "utf-16le";
  if (first === 0 && second === 0x3c) return "utf-16be";
  // Without a mark it can be no UTF-16, whatever it says; ASCII is part of UTF-8.
  const declared = DECLARED.exec(oneToOne.decode(data.subarray(0, 100)))?.[1] ?? "utf-8";
  return /^(?:utf-?(?:8|16)|us-ascii|ascii)/i.test(declared) ? "utf-8" : declared;
}

const LONGEST_REFERENCE = 10;

/** Character references resolved, line ends as XML wants them; null when a reference is none. */
export function unescapeXml(raw: string): string | null {
  const text = raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw;
  let unescaped = "";
  let from = 0;
  for (let at = text.indexOf("&"); at >= 0; at = text.indexOf("&", from)) {
    const end = text.indexOf(";", at);
    if (end < 0 || end - at > LONGEST_REFERENCE) return null;
    const character = referredTo(text.slice(at + 1, end));
    if (character === null) return null;
    unescaped += text.slice(from, at) + character;
    from = end + 1;
  }
  return from === 0 ? text : unescaped + text.slice(from);
}

function referredTo(reference: string): string | null {
  const named = NAMED.get(reference);
  if (named !== undefined) return named;
  const digits = /^#x?(?=.)/.exec(reference)?.[0].length;
  if (digits === undefined) return null;
  const code = wholeNumber(reference, digits, digits === 1 ? 10 : 16);
  return isXmlCharacter(code) ? String.fromCodePoint(code) : null;
}

function isXmlCharacter(code: number): boolean {
  if (!(code >= 0x20)) return code === 9 || code === 10 || code === 13;
  return code < 0xd800 || (code > 0xdfff && code <= 0x10ffff);
}

/** Digits of a text from a place on; NaN when one is none. */
function wholeNumber(text: string, from: number, base: 10 | 16, to = text.length): number {
  let value = 0;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    const letter = code | 32;
    if (code >= 48 && code <= 57) value = value * base + code - 48;
    else if (base === 16 && letter >= 97 && letter <= 102) value = value * base + letter - 87;
    else return NaN;
  }
  return value;
}

/** Characters of an escape like _x000D_. */
const ESCAPE = 7;

/** SpreadsheetML writes characters that XML forbids as _x000D_, and such a text itself as _x005F_x000D_. */
export function unescapeSpreadsheetText(text: string): string {
  let unescaped = "";
  let from = 0;
  for (let at = text.indexOf("_x"); at >= 0; at = text.indexOf("_x", at + 1)) {
    if (at < from || text[at + ESCAPE - 1] !== "_") continue;
    const code = wholeNumber(text, at + 2, 16, at + ESCAPE - 1);
    if (Number.isNaN(code)) continue;
    unescaped += text.slice(from, at) + String.fromCharCode(code);
    from = at + ESCAPE;
  }
  return from === 0 ? text : unescaped + text.slice(from);
}

/** The most characters a cell holds. */
const LONGEST_TEXT = 32_767;

/**
 * A text as SpreadsheetML stores it: what reads as an escape is escaped, what no XML can hold is
 * replaced, what no cell can hold is cut off. (The library that writes escapes control characters.)
 */
export function escapeSpreadsheetText(text: string): string {
  return text
    .slice(0, LONGEST_TEXT)
    .replace(/_(?=x[\dA-Fa-f]{4}_)/g, "_x005F_")
    .replace(/[\uFFFE\uFFFF]/g, "\uFFFD");
}
