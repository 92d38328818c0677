import type { SheetSnapshot, Snapshot, TableSnapshot } from "../spreadsheet/snapshot";
import { type FileLimits, limitsOf } from "./limits";
import { PackageParts, type Relationship } from "./packageParts";
import type { CellContext } from "./readCell";
import { type ReadFailure, Refusal } from "./readFailure";
import { readSheet, type SheetContent } from "./readSheet";
import { readCellStyles } from "./readStyles";
import { readTable } from "./readTable";
import { readSharedStrings } from "./readText";
import { readWorkbookPart, type SheetEntry } from "./readWorkbookPart";
import { refuseOtherFiles } from "./refuseOtherFiles";
import type { XmlScanner } from "./xmlScanner";

export type { FailureCode, ReadFailure } from "./readFailure";

export type ReadResult =
  | { readonly ok: true; readonly snapshot: Snapshot }
  | { readonly ok: false; readonly reason: ReadFailure };

/**
 * Reads an .xlsx or .xlsm file. Whatever the bytes are, the answer is a snapshot whose every value
 * is as stored, or the reason why there is none; it never throws and never guesses a value.
 * Macros, external links, drawings and everything else that a snapshot has no room for is not
 * looked at.
 */
export async function readWorkbook(
  bytes: Uint8Array,
  limits = limitsOf(bytes.length),
): Promise<ReadResult> {
  try {
    return { ok: true, snapshot: await readSnapshot(bytes, limits) };
  } catch (error) {
    const reason: ReadFailure = error instanceof Refusal ? error.failure : { code: "damaged" };
    return { ok: false, reason };
  }
}

async function readSnapshot(bytes: Uint8Array, limits: FileLimits): Promise<Snapshot> {
  refuseOtherFiles(bytes);
  if (bytes.length > limits.fileBytes) throw new Refusal("tooLarge");
  const parts = new PackageParts(bytes, { ...limits });
  const part = await findWorkbookPart(parts);
  const { sheets, names, date1904 } = readWorkbookPart(
    await parts.scan(part, "workbook", "notWorkbook"),
  );
  const links = await parts.relationships(part);
  // Some writers leave the parts of texts and styles out when they have none, but not the links.
  const shared = async <T>(
    kind: string,
    root: string,
    read: (scanner: XmlScanner) => readonly T[],
  ): Promise<readonly T[]> => {
    const link = links.find(({ type, target }) => type === kind && parts.has(target));
    return link === undefined ? [] : read(await parts.scan(link.target, root));
  };
  const context: CellContext = {
    strings: await shared("sharedStrings", "sst", readSharedStrings),
    styles: await shared("styles", "styleSheet", readCellStyles),
    date1904,
  };
  const linkOf = new Map(links.map((link) => [link.id, link]));
  const found: SheetSnapshot[] = [];
  // One after the other: each part's bytes are let go before the next is unpacked.
  for (const entry of sheets) {
    const link = linkOf.get(entry.relationship) ?? {
      // A module of macros that is kept with the others has a tab that leads nowhere.
      type: entry.relationship ? "" : "xlMacrosheet",
      target: part,
    };
    found.push(await readSheetWithTables(entry, link, parts, context));
  }
  return { sheets: found, names, date1904 };
}

async function findWorkbookPart(parts: PackageParts): Promise<string> {
  const links = await parts.relationships("");
  const main = links.find(({ type }) => type === "officeDocument");
  if (main?.target.endsWith(".bin")) throw new Refusal("binaryWorkbook");
  if (main !== undefined) return main.target;
  const isOpenDocument = parts.has("mimetype") && parts.has("content.xml");
  throw new Refusal(isOpenDocument ? "openDocument" : "notWorkbook");
}

/** Tabs that are charts, dialogues, or macros of Excel 4, which nobody reads. */
const WITHOUT_CELLS = /^(chart|dialog|xl(Intl)?Macro)sheet$/;

const EMPTY_SHEET: SheetContent = {
  cells: new Map(),
  protected: false,
  filtered: false,
  merged: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
};

async function readSheetWithTables(
  { name, visibility }: SheetEntry,
  { type, target }: Omit<Relationship, "id">,
  parts: PackageParts,
  context: CellContext,
): Promise<SheetSnapshot> {
  if (WITHOUT_CELLS.test(type)) return { name, visibility, tables: [], ...EMPTY_SHEET };
  if (type !== "worksheet") throw new Refusal("damagedPart", target);
  const content = readSheet(await parts.scan(target, "worksheet"), context);
  const tables: TableSnapshot[] = [];
  let { filtered } = content;
  for (const link of await parts.relationships(target)) {
    if (link.type !== "table") continue;
    const part = readTable(await parts.scan(link.target, "table"));
    tables.push(part.table);
    filtered ||= part.filtered;
  }
  return { name, visibility, ...content, tables, filtered };
}
