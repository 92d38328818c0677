import type { ByteSpan } from "./byteSpan";

/** The elements that are read, of all kinds of parts. */
const NAMES = [
  ...["Relationships", "Relationship"],
  ...["workbook", "workbookPr", "sheets", "sheet", "definedNames", "definedName"],
  ...["sst", "si", "t", "r", "rPr", "rFont"],
  ...["styleSheet", "numFmts", "numFmt", "fonts", "font", "name", "cellXfs", "xf"],
  ...["worksheet", "sheetPr", "cols", "col", "sheetData", "row", "c", "v", "f", "is"],
  ...["sheetProtection", "autoFilter", "filterColumn", "mergeCells", "mergeCell"],
  ...["table", "tableColumns", "tableColumn"],
] as const;

/** Local name of an element; "" for one that nobody reads. */
export type ElementName = (typeof NAMES)[number] | "";

/** By their length and bytes. */
const NAME_KEYS: ReadonlyMap<number, ElementName> = new Map(
  NAMES.map((name) => [
    [...new TextEncoder().encode(name)].reduce(
      (key, byte) => (Math.imul(key, 31) + byte) | 0,
      name.length,
    ),
    name,
  ]),
);

/** Names of one letter, which those of cells and what they hold are. */
const LETTERS = Array.from({ length: 256 }, (_, byte): ElementName => {
  return NAMES.find((name) => name === String.fromCharCode(byte)) ?? "";
});

/** Numbers of an attribute: where its name, the local part of it, and its value begin and end. */
const PER_ATTRIBUTE = 5;

/**
 * Knows the elements of one part by their names, whatever their prefix, as long as it stands for the
 * namespace of the root: elements of others are none that are read. Namespaces are those that the
 * root declares.
 */
export class ElementNames {
  readonly #span: ByteSpan;
  readonly #bytes: Uint8Array;
  /** The root's prefix with its colon: where it stands. */
  #prefixFrom = -1;
  #prefixLength = 0;
  /** Other prefixes that mean the same namespace, with their colon; "" for none. */
  readonly #alike: string[] = [];

  constructor(span: ByteSpan) {
    this.#span = span;
    this.#bytes = span.bytes;
  }

  /** @param local where the local part of the name begins, after a prefix */
  nameOf(from: number, local: number, to: number): ElementName {
    if (this.#prefixFrom < 0) {
      this.#prefixFrom = from;
      this.#prefixLength = local - from;
    } else if (local - from !== this.#prefixLength || local > from) {
      if (!this.#isOfRoot(from, local)) return "";
    }
    const bytes = this.#bytes;
    if (to - local === 1) return LETTERS[bytes[local] ?? 0] ?? "";
    let key = to - local;
    for (let at = local; at < to; at += 1) key = (Math.imul(key, 31) + (bytes[at] ?? 0)) | 0;
    const name = NAME_KEYS.get(key);
    return name?.length === to - local && this.#span.reads(name, local) ? name : "";
  }

  #isOfRoot(from: number, local: number): boolean {
    const length = this.#prefixLength;
    let same = local - from === length;
    for (let index = 0; same && index < length; index += 1) {
      same = this.#bytes[from + index] === this.#bytes[this.#prefixFrom + index];
    }
    return same || this.#alike.includes(this.#span.utf8(from, local));
  }

  /** Takes note of the namespaces that the root, opened just now, declares. */
  learnNamespaces(attributes: Int32Array): void {
    const span = this.#span;
    const declared: { readonly prefix: string; readonly namespace: string }[] = [];
    for (let index = 0; index < attributes.length; index += PER_ATTRIBUTE) {
      const [from = 0, , nameTo = 0, value = 0, valueTo = 0] = attributes.subarray(index);
      if (!span.reads("xmlns", from)) continue;
      const namespace = span.utf8(value, valueTo);
      if (nameTo === from + 5) declared.push({ prefix: "", namespace });
      else declared.push({ prefix: `${span.utf8(from + 6, nameTo)}:`, namespace });
    }
    if (declared.length < 2) return;
    const root = span.utf8(this.#prefixFrom, this.#prefixFrom + this.#prefixLength);
    const own = declared.find(({ prefix }) => prefix === root)?.namespace;
    for (const { prefix, namespace } of declared) {
      if (prefix !== root && namespace === own) this.#alike.push(prefix);
    }
  }
}
