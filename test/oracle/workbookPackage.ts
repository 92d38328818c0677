import { posix } from "node:path";

import { strFromU8, unzipSync } from "fflate";

/** What another program knows of an .xlsx file: parts, names, tables, cells. No more than we need. */
export type CellValue = number | string | boolean | null | { error: string };

export interface SheetPart {
  name: string;
  path: string;
}

export interface TablePlace {
  sheet: string;
  keys: Map<string, string>;
  firstRow: number;
  lastRow: number;
}

export interface CellPlace {
  sheet: string;
  ref: string;
}

export interface WorkbookPackage {
  entries: Record<string, Uint8Array>;
  sheets: SheetPart[];
  /** Form fields: workbook-level defined names of one cell. */
  names: Map<string, CellPlace>;
  tables: Map<string, TablePlace>;
  cells: (sheet: string) => ReadonlyMap<string, CellValue>;
}

const ENTITIES: Record<string, string> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };

export function unescapeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(#x[\da-f]+|#\d+|\w+);/giu, (all: string, name: string) => {
    if (!name.startsWith("#")) return ENTITIES[name] ?? all;
    const hex = /^#x(.+)$/iu.exec(name)?.[1];
    return String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(name.slice(1)));
  });
}

const attributePatterns = new Map<string, RegExp>();

export function attribute(tag: string, name: string): string | undefined {
  const pattern = attributePatterns.get(name) ?? new RegExp(`\\s${name}="([^"]*)"`, "u");
  attributePatterns.set(name, pattern);
  const value = pattern.exec(tag)?.[1];
  return value === undefined ? undefined : unescapeXml(value);
}

const tags = (xml: string, name: string): string[] =>
  xml.match(new RegExp(`<${name}(?=[\\s/>])[^>]*>`, "gu")) ?? [];

/** The plain text of a shared or inline string, without phonetic guides. */
function textOf(xml: string): string {
  const plain = xml.replace(/<rPh[\s\S]*?<\/rPh>/gu, "");
  return [...plain.matchAll(/<t(?:\s[^>]*)?>([\s\S]*?)<\/t>/gu)]
    .map((found) => unescapeXml(found[1] ?? ""))
    .join("");
}

export const splitRef = (ref: string): { column: string; row: number } => {
  const [, column, row] = /^([A-Z]+)(\d+)$/u.exec(ref) ?? [];
  if (!column || !row) throw new Error(`Not a cell: ${ref}`);
  return { column, row: Number(row) };
};

export const columnNumber = (letters: string): number =>
  Array.from(letters).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);

/** Parts named by the relationships of a part, by id. */
function relations(entries: Record<string, Uint8Array>, part: string): Map<string, string> {
  const { dir, base } = posix.parse(part);
  const found = entries[posix.join(dir, "_rels", `${base}.rels`)];
  return new Map(
    tags(found ? strFromU8(found) : "", "Relationship").map((tag) => {
      const target = attribute(tag, "Target") ?? "";
      const path = target.startsWith("/") ? target.slice(1) : posix.join(dir, target);
      return [attribute(tag, "Id") ?? "", path] as const;
    }),
  );
}

export const CELL = /<c(?=[\s/>])([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/gu;

export function valueOf(attributes: string, content: string, strings: string[]): CellValue {
  const type = attribute(attributes, "t");
  if (type === "inlineStr") return textOf(content);
  const raw = /<v(?:\s[^>]*)?>([\s\S]*?)<\/v>/u.exec(content)?.[1];
  if (raw === undefined) return null;
  if (type === "s") return strings[Number(raw)] ?? "";
  if (type === "str") return unescapeXml(raw);
  if (type === "e") return { error: unescapeXml(raw) };
  if (type === "b") return raw === "1";
  return Number(raw);
}

function readCells(xml: string, strings: string[]): Map<string, CellValue> {
  const cells = new Map<string, CellValue>();
  for (const [, attributes = "", content = ""] of xml.matchAll(CELL)) {
    const value = valueOf(attributes, content, strings);
    if (value !== null) cells.set(attribute(attributes, "r") ?? "", value);
  }
  return cells;
}

function readNames(workbook: string, sheets: SheetPart[]): Map<string, CellPlace> {
  const names = new Map<string, CellPlace>();
  for (const [tag, text = ""] of workbook.matchAll(
    /<definedName\s[^>]*>([^<]*)<\/definedName>/gu,
  )) {
    const place = /^(?:'((?:[^']|'')+)'|([^'!]+))!\$([A-Z]+)\$(\d+)$/u.exec(unescapeXml(text));
    const sheet = place ? (place[1]?.replaceAll("''", "'") ?? place[2]) : undefined;
    const part = sheets.find(({ name }) => name === sheet);
    if (!place || !part || attribute(tag, "localSheetId") !== undefined) continue;
    const ref = `${place[3] ?? ""}${place[4] ?? ""}`;
    names.set(attribute(tag, "name") ?? "", { sheet: part.path, ref });
  }
  return names;
}

/** The keys stand in the hidden row just above the header row. */
function keysAbove(cells: Map<string, CellValue>, header: number): Map<string, string> {
  const keys = new Map<string, string>();
  for (const [ref, value] of cells) {
    const { column, row } = splitRef(ref);
    if (row === header - 1 && column !== "A" && typeof value === "string") keys.set(value, column);
  }
  return keys;
}

/** Without table parts: the cell left of the first key names the table. */
function tablesByKeyRow(sheet: string, cells: Map<string, CellValue>): [string, TablePlace][] {
  const rows = [...cells.keys()].map((ref) => splitRef(ref).row);
  const lastRow = rows.reduce((most, row) => Math.max(most, row), 0);
  return [...cells].flatMap(([ref, value]): [string, TablePlace][] => {
    const { column, row } = splitRef(ref);
    if (column !== "A" || typeof value !== "string" || !/^tbl[A-Z]/u.test(value)) return [];
    return [[value, { sheet, keys: keysAbove(cells, row + 1), firstRow: row + 2, lastRow }]];
  });
}

export function openWorkbook(bytes: Uint8Array): WorkbookPackage {
  const entries = unzipSync(bytes);
  const text = (path: string): string => {
    const found = entries[path];
    if (!found) throw new Error(`No part ${path}`);
    return strFromU8(found);
  };
  const [main] = [...relations(entries, "").values()].filter((path) => /workbook/u.test(path));
  const workbook = text(main ?? "xl/workbook.xml");
  const parts = relations(entries, main ?? "xl/workbook.xml");
  const sheets = tags(workbook, "sheet").map((tag) => ({
    name: attribute(tag, "name") ?? "",
    path: parts.get(attribute(tag, "r:id") ?? "") ?? "",
  }));
  const shared = [...parts.values()].find((path) => path.endsWith("sharedStrings.xml"));
  const strings =
    shared && entries[shared] ? text(shared).match(/<si\s*\/>|<si>[\s\S]*?<\/si>/gu) : null;
  const plain = (strings ?? []).map(textOf);
  const read = new Map<string, Map<string, CellValue>>();
  const cells = (sheet: string) => {
    const known = read.get(sheet) ?? readCells(text(sheet), plain);
    read.set(sheet, known);
    return known;
  };

  const tables = new Map<string, TablePlace>();
  for (const { path } of sheets) {
    const ofSheet = cells(path);
    for (const [name, place] of tablesByKeyRow(path, ofSheet)) tables.set(name, place);
    for (const part of relations(entries, path).values()) {
      const [tag] = part.includes("/tables/") ? tags(text(part), "table") : [];
      const [from, to] = (tag ? (attribute(tag, "ref") ?? "") : "").split(":");
      if (!tag || !from || !to) continue;
      const header = splitRef(from).row;
      const place = { firstRow: header + 1, lastRow: splitRef(to).row };
      const keys = keysAbove(ofSheet, header);
      tables.set(attribute(tag, "name") ?? "", { sheet: path, keys, ...place });
    }
  }
  return { entries, sheets, names: readNames(workbook, sheets), tables, cells };
}
