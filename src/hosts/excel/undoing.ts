import type {
  BlockPlan,
  CellContent,
  CellLookPlan,
  WorkbookChanges,
} from "../../spreadsheet/changes";
import type { Area } from "../../spreadsheet/address";
import { columnBlanks } from "../../spreadsheet/columnBlanks";
import { contentBlocks } from "../../spreadsheet/contentBlocks";
import { rowAfter, rowBefore } from "../../spreadsheet/rowShift";
import {
  cellAt,
  isBlank,
  isError,
  type CellSnapshot,
  type Snapshot,
} from "../../spreadsheet/snapshot";
import type { Structure } from "./structure";
import { tableAreasIn } from "./tableAreas";
import { rowShifts, type TableShift } from "./tableRows";

/** The changes that bring back what is there now, without marks. */
export function undoing(
  changes: WorkbookChanges,
  structure: Structure,
  snapshot: Snapshot | null,
): WorkbookChanges {
  const { add, looks, visibility } = changes;
  const known = new Map(structure.sheets.map((sheet) => [sheet.name, sheet]));
  const added = (add?.sheets ?? []).map(({ name }) => name).filter((name) => !known.has(name));
  const names = new Set(structure.names.map(({ name }) => name));
  const addedNames = (add?.names ?? []).map(({ name }) => name).filter((name) => !names.has(name));
  const shown = (visibility ?? []).flatMap(({ sheet }) => {
    const before = known.get(sheet);
    return before === undefined ? [] : [{ sheet, visibility: before.visibility }];
  });
  const { tableRows, blocks } = snapshot === null ? NOTHING : oldCells(changes, snapshot);
  const blanks = snapshot === null ? [] : oldBlanks(blocks, snapshot);
  const oldLooks = snapshot === null ? [] : (looks ?? []).map((look) => oldLook(look, snapshot));
  return {
    basis: null,
    ...(added.length > 0 ? { remove: added } : {}),
    ...(addedNames.length > 0 ? { removeNames: addedNames } : {}),
    ...(tableRows.length > 0 ? { tableRows } : {}),
    ...(blocks.length > 0 ? { blocks } : {}),
    ...(blanks.length > 0 ? { blanks } : {}),
    ...(oldLooks.length > 0 ? { looks: oldLooks } : {}),
    ...(shown.length > 0 ? { visibility: shown } : {}),
  };
}

type OldCells = Required<Pick<WorkbookChanges, "tableRows" | "blocks">>;

const NOTHING: OldCells = { tableRows: [], blocks: [] };

/** Tables with the rows they have now, and then what stands now in the cells that are written to. */
function oldCells(changes: WorkbookChanges, snapshot: Snapshot): OldCells {
  const { tableRows = [], blocks = [], fills = [] } = changes;
  const areas = tableAreasIn(snapshot);
  const shifts = new Map(rowShifts(tableRows, areas).map((shift) => [shift.sheet, shift]));
  const filled = fills.map(({ area: { sheet, top, left, bottom, right } }) => ({
    sheet,
    row: top,
    column: left,
    contents: Array.from({ length: bottom - top + 1 }, () =>
      Array.from({ length: right - left + 1 }, () => ""),
    ),
  }));
  return {
    tableRows: tableRows.map((plan) => {
      const area = areas.get(plan.table);
      return area === undefined ? plan : { ...plan, rows: area.bottom - area.top };
    }),
    blocks: [
      ...[...blocks, ...filled].flatMap((block) => oldBlocks(block, snapshot, shifts)),
      ...[...shifts.values()].flatMap((shift) => lostRows(shift, snapshot)),
    ],
  };
}

/** What stands now in the cells that a block writes to once rows have come and gone. */
function oldBlocks(
  block: BlockPlan,
  snapshot: Snapshot,
  shifts: ReadonlyMap<string, TableShift>,
): BlockPlan[] {
  const sheet = snapshot.sheets.find(({ name }) => name === block.sheet);
  const shift = shifts.get(block.sheet);
  const old: { row: number; contents: CellContent[][] }[] = [];
  block.contents.forEach((line, down) => {
    const then = block.row + down;
    const row = shift === undefined ? then : rowBefore(then, shift);
    if (row === null) return;
    const contents = line.map((content, across) =>
      content === null || sheet === undefined
        ? null
        : contentOf(cellAt(sheet, row, block.column + across)),
    );
    const last = old.at(-1);
    if (last !== undefined && last.row + last.contents.length === row) last.contents.push(contents);
    else old.push({ row, contents: [contents] });
  });
  return old.map((part) => ({ ...block, ...part }));
}

/** What is empty now in columns of tables that get their formulas back. */
function oldBlanks(blocks: readonly BlockPlan[], { sheets }: Snapshot): Area[] {
  return sheets.flatMap((sheet) => {
    const formulas = blocks
      .filter((block) => block.sheet === sheet.name)
      .flatMap(({ row, column, contents }) =>
        contents.flatMap((line, down) =>
          line.flatMap((content, across) =>
            content !== null && typeof content === "object"
              ? [{ row: row + down, column: column + across }]
              : [],
          ),
        ),
      );
    return columnBlanks(sheet.name, sheet.tables, formulas, (row, column) =>
      isBlank(cellAt(sheet, row, column)),
    );
  });
}

/** All that stands in rows that go. */
function lostRows(shift: TableShift, snapshot: Snapshot): BlockPlan[] {
  const sheet = snapshot.sheets.find(({ name }) => name === shift.sheet);
  const lost = [...(sheet?.cells ?? [])].filter(([row]) => rowAfter(row, shift) === null);
  return contentBlocks(
    shift.sheet,
    lost.flatMap(([row, cells]) =>
      [...cells].map(([column, cell]) => ({ row, column, content: contentOf(cell) })),
    ),
  );
}

/** A font is known only where texts in it are not in Unicode; there alone one is ever changed. */
function oldLook({ format, font, ...place }: CellLookPlan, snapshot: Snapshot): CellLookPlan {
  const sheet = snapshot.sheets.find(({ name }) => name === place.sheet);
  const cell = sheet && cellAt(sheet, place.row, place.column);
  const oldFont = font === undefined ? undefined : cell?.font;
  return {
    ...place,
    ...(format === undefined ? {} : { format: cell?.format ?? "General" }),
    ...(oldFont === undefined ? {} : { font: oldFont }),
  };
}

function contentOf(cell: CellSnapshot | undefined): Exclude<CellContent, null> {
  if (cell === undefined) return "";
  if (cell.formula !== undefined) return { formula: cell.formula };
  if (isError(cell.value)) return { formula: cell.value.error };
  return cell.value ?? "";
}
