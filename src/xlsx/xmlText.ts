import { Refusal } from "./readFailure";

const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

/** The text of an XML part: UTF-8 or, with a byte order mark, UTF-16. Wrong bytes are damage. */
export function decodeXml(data: Uint8Array, part: string): string {
  const [first, second] = data;
  const encoding =
    first === 0xff && second === 0xfe
      ? "utf-16le"
      : first === 0xfe && second === 0xff
        ? "utf-16be"
        : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(data);
  } catch {
    throw new Refusal("damaged", part);
  }
}

/** Character references resolved, line ends as XML wants them; null when a reference is none. */
export function unescapeXml(raw: string): string | null {
  const text = raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw;
  if (!text.includes("&")) return text;
  let wrong = false;
  const resolved = text.replace(/&(?:#(\d{1,7})|#x([\dA-Fa-f]{1,6})|([a-z]{2,4}));|&/g, (...match) => {
    const [, decimal, hexadecimal, name] = match as (string | undefined)[];
    if (name !== undefined && NAMED[name] !== undefined) return NAMED[name];
    const code = decimal !== undefined ? Number(decimal) : parseInt(hexadecimal ?? "", 16);
    if (code > 0 && code <= 0x10ffff) return String.fromCodePoint(code);
    wrong = true;
    return "";
  });
  return wrong ? null : resolved;
}

/** SpreadsheetML writes characters that XML forbids as _x000D_, and such a text itself as _x005F_x000D_. */
export function unescapeSpreadsheetText(text: string): string {
  return text.includes("_x")
    ? text.replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
}
