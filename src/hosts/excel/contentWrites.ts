import { areaAddress, cellAddress, type Area } from "../../spreadsheet/address";
import type { BlockPlan, CellLookPlan, WorkbookChanges } from "../../spreadsheet/changes";
import { fillDown, writeBlock } from "./draw/drawCells";
import { drawSheets } from "./draw/drawSheets";
import { paintFormats, paintLooks } from "./draw/paint";
import { showAs } from "./draw/visibility";
import { HostError } from "./failure";
import { opened } from "./protection";
import type { Structure } from "./structure";
import type { TextCells } from "./textCells";
import { rangeAt, write, type Write } from "./writes";

/**
 * All writes of contents and structure that are still to be done once its tables have their rows,
 * complete before the first is sent. What is done already is left out, so that the same changes can
 * be carried out again.
 */
export function contentWrites(
  changes: WorkbookChanges,
  structure: Structure,
  isTextCell: TextCells,
): readonly Write[] {
  const { blocks = [], fills = [], blanks = [], looks = [], paint, visibility = [] } = changes;
  demandSheets(changes, structure);
  const written = writtenSheets(changes);
  const locked = structure.sheets.filter(
    ({ name, protection }) => written.has(name) && protection !== null,
  );
  return [
    ...additions(changes.add, structure),
    ...opened(locked, [
      ...paintFormats(paint),
      ...looks.map(lookWrite),
      ...blocks.flatMap(blockWrites(isTextCell)),
      ...fills.map(fillDown),
      ...blanks.map(clearContents),
      ...paintLooks(paint),
    ]),
    ...visibility.map(({ sheet, visibility: wanted }) => showAs(sheet, wanted)),
    ...removals(changes, structure),
  ];
}

/** Before anything is sent: what is written to must be there, or come with the changes. */
export function demandSheets(changes: WorkbookChanges, { sheets }: Structure): void {
  const there = new Set([...sheets, ...(changes.add?.sheets ?? [])].map(({ name }) => name));
  const shown = changes.visibility?.map(({ sheet }) => sheet) ?? [];
  if ([...writtenSheets(changes), ...shown].some((name) => !there.has(name))) {
    throw new HostError("notFound", "sheet");
  }
}

/** Tabs in whose cells something is written. */
function writtenSheets({
  tableRows = [],
  blocks = [],
  fills = [],
  blanks = [],
  looks = [],
  paint,
}: WorkbookChanges): ReadonlySet<string> {
  return new Set([
    ...[...tableRows, ...blocks, ...blanks, ...looks, ...fills.map(({ area }) => area)].map(
      ({ sheet }) => sheet,
    ),
    ...(paint?.sheets ?? []).map(({ name }) => name),
  ]);
}

/** All sheets of a plan, or none when they are there; some of them only cannot be ours. */
function additions(add: WorkbookChanges["add"], structure: Structure): readonly Write[] {
  if (add === undefined) return [];
  const tabs = new Set(structure.sheets.map(({ name }) => name.toLowerCase()));
  const names = new Set(structure.names.map(({ name }) => name.toLowerCase()));
  const present = add.sheets.filter(({ name }) => tabs.has(name.toLowerCase()));
  if (add.sheets.length > 0 && present.length === add.sheets.length) return [];
  const taken = add.names.some(({ name }) => names.has(name.toLowerCase()));
  if (present.length > 0 || taken) throw new HostError("changedMeanwhile", "tab or name taken");
  return drawSheets(add);
}

function lookWrite({ sheet, row, column, format, font }: CellLookPlan): Write {
  return write((context) => {
    const range = rangeAt(context, sheet, cellAddress(row, column));
    if (format !== undefined) range.numberFormat = [[format]];
    if (font !== undefined) range.format.font.name = font;
  }, CALLS_OF_A_LOOK);
}

const CALLS_OF_A_LOOK = 1500;

function clearContents({ sheet, ...area }: Area): Write {
  return write((context) => rangeAt(context, sheet, areaAddress(area)).clear("Contents"));
}

const MOST_BLOCK_BYTES = 1_000_000;

/** Tall blocks in parts: a request holds what fits into it. */
function blockWrites(isTextCell: TextCells): (block: BlockPlan) => readonly Write[] {
  const writesOf = (block: BlockPlan): readonly Write[] => {
    const { sheet, row, column, contents } = block;
    const [first] = contents;
    if (first === undefined || first.length === 0) return [];
    const bottom = row + contents.length - 1;
    const area = { top: row, left: column, bottom, right: column + first.length - 1 };
    const whole = writeBlock(sheet, area, contents, (...at) => isTextCell(sheet, ...at));
    if (whole.bytes <= MOST_BLOCK_BYTES || contents.length === 1) return [whole];
    const middle = Math.ceil(contents.length / 2);
    return [
      ...writesOf({ ...block, contents: contents.slice(0, middle) }),
      ...writesOf({ ...block, row: row + middle, contents: contents.slice(middle) }),
    ];
  };
  return writesOf;
}

/** Names first: without their tab they would refer to nothing. */
function removals(
  { remove = [], removeNames = [] }: WorkbookChanges,
  structure: Structure,
): readonly Write[] {
  const names = new Set(
    structure.names.filter(({ scope }) => scope === null).map(({ name }) => name),
  );
  const sheets = new Map(structure.sheets.map((sheet) => [sheet.name, sheet]));
  return [
    ...removeNames
      .filter((name) => names.has(name))
      .map((name) => write((context) => context.workbook.names.getItem(name).delete())),
    ...remove.flatMap((name) => {
      const sheet = sheets.get(name);
      if (sheet === undefined) return [];
      return [
        // Excel deletes no very hidden sheet.
        ...(sheet.visibility === "veryHidden" ? [showAs(name, "hidden")] : []),
        write((context) => context.workbook.worksheets.getItem(name).delete()),
      ];
    }),
  ];
}
