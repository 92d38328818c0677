import type { Area } from "./address";
import { columnBlanks } from "./columnBlanks";
import { contentBlocks, type ContentSpot } from "./contentBlocks";
import type { FillPlan, PaintPlan, WorkbookChanges } from "./changes";
import { formulaShape } from "./formulaShape";
import { patches, type Spot } from "./patches";
import type { CellPlan, SheetPlan, WorkbookPlan } from "./plan";
import { rowAfter, rowBefore } from "./rowShift";
import { cellAt, isBlank, type CellSnapshot, type SheetSnapshot, type Snapshot } from "./snapshot";
import { snapshotFingerprint } from "./snapshotFingerprint";
import { growthOf, namesStand, type Growth } from "./tableGrowth";

/**
 * What makes an open workbook hold what a plan says, where its sheets, names and tables stand as in
 * the plan and only tables may lack rows. What the plan does not speak of stays; so does a formula
 * that somebody typed and that gives what is wanted.
 * @returns null where something stands elsewhere than the plan has it.
 */
export function changesTowards(plan: WorkbookPlan, snapshot: Snapshot): WorkbookChanges | null {
  const pairs = plan.sheets.flatMap((wanted) => {
    const sheet = snapshot.sheets.find(({ name }) => name === wanted.name);
    const growth = sheet === undefined ? null : growthOf(wanted, sheet);
    return sheet === undefined || growth === null || !headingStands(wanted, sheet)
      ? []
      : [{ wanted, sheet, growth }];
  });
  const growths = new Map(pairs.map(({ wanted, growth }) => [wanted.name, growth]));
  if (pairs.length < plan.sheets.length || !namesStand(plan, snapshot, growths)) return null;
  const found = pairs.map(({ wanted, sheet, growth }) => changesOf(wanted, sheet, growth));
  return {
    basis: snapshotFingerprint(snapshot),
    tableRows: pairs.flatMap(({ growth }) => growth.tables),
    blocks: found.flatMap(({ spots, name }) => contentBlocks(name, spots)),
    fills: found.flatMap(({ fills }) => fills),
    blanks: found.flatMap(({ blanks }) => blanks),
    paint: { font: plan.font, sheets: found.flatMap(({ paint }) => paint ?? []) },
  };
}

/** Whether the row repeated on every page is where the plan has it: no table says so of what stands below. */
function headingStands({ cells, print }: SheetPlan, sheet: SheetSnapshot): boolean {
  const { from, to } = print?.titleRows ?? { from: 0, to: -1 };
  return cells.every(
    ({ row, column, value }) =>
      row < from || row > to || (cellAt(sheet, row, column)?.value ?? null) === value,
  );
}

interface SheetChanges {
  readonly name: string;
  readonly spots: readonly ContentSpot[];
  readonly fills: readonly FillPlan[];
  readonly blanks: readonly Area[];
  readonly paint: PaintPlan | null;
}

function changesOf(plan: SheetPlan, sheet: SheetSnapshot, growth: Growth): SheetChanges {
  const { name, rows, print, tables } = plan;
  const cells = new Map(plan.cells.map((cell) => [keyOf(cell.row, cell.column), cell]));
  const isWanted = wantedIn(cells);
  const isUnused = unusedIn(plan, sheet);
  const spots: ContentSpot[] = leftovers(plan, sheet, cells, growth);
  const fills: Spot<number>[] = [];
  const painted: CellPlan[] = [];
  const blanks: CellPlan[] = [];
  for (const cell of cells.values()) {
    const { row, column, continues } = cell;
    const at = rowBefore(row, growth);
    const old = at === null ? undefined : cellAt(sheet, at, column);
    if (isWanted(cell, old, at ?? row)) {
      if (at === null) painted.push(cell);
      else if (isUnused(at)) blanks.push(cell);
      continue;
    }
    painted.push(cell);
    if (continues !== undefined) fills.push({ row, column, value: continues });
    else spots.push({ row, column, content: contentOf(cell) });
  }
  // In a row that is taken into use there are cells to be filled in later: they look like the others,
  // and are unlocked like them.
  const filled = new Set(spots.map(({ row }) => row));
  painted.push(...blanks.filter(({ row }) => filled.has(row)));
  const touched = new Set([...spots, ...painted].map(({ row }) => row));
  return {
    name,
    spots,
    fills: patches(fills).map(({ area, value }) => ({
      area: { sheet: name, ...area },
      from: value,
    })),
    blanks: columnBlanks(
      name,
      tables,
      [...spots.filter(({ content }) => typeof content === "object"), ...fills],
      (row, column) => {
        const { formula, continues, value = "" } = cells.get(keyOf(row, column)) ?? {};
        const at = rowBefore(row, growth);
        return (
          (formula ?? continues) === undefined &&
          value === "" &&
          (at === null || isBlank(cellAt(sheet, at, column)))
        );
      },
    ),
    paint:
      touched.size === 0
        ? null
        : {
            name,
            cells: [...painted, ...between(plan, cells, painted)],
            rows: rows.filter(({ row }) => touched.has(row)),
            ...(print === undefined ? {} : { print }),
          },
  };
}

/** Tells rows of the table in which nothing stands but formulas, whatever they looked like so far. */
function unusedIn({ tables: [table] }: SheetPlan, sheet: SheetSnapshot): (row: number) => boolean {
  if (table === undefined) return () => false;
  const { top, left, right } = table.area;
  const isTyped = ([column, { value, formula }]: readonly [number, CellSnapshot]): boolean =>
    column >= left && column <= right && formula === undefined && (value ?? "") !== "";
  const used = new Set(
    [...sheet.cells].flatMap(([row, own]) => ([...own].some(isTyped) ? [row] : [])),
  );
  return (row) => row > top && !used.has(row);
}

/**
 * Blank cells between painted ones of one look: with them a column is one rectangle, and thousands
 * of cells take a few calls.
 */
function between(
  { tables: [table] }: SheetPlan,
  cells: ReadonlyMap<string, CellPlan>,
  painted: readonly CellPlan[],
): CellPlan[] {
  const columns = new Map<number, { top: number; bottom: number; styles: Set<Style> }>();
  for (const { row, column, style } of painted) {
    if (table === undefined || row <= table.area.top) continue;
    const { top, bottom, styles } = columns.get(column) ?? {
      top: row,
      bottom: row,
      styles: new Set(),
    };
    columns.set(column, {
      top: Math.min(top, row),
      bottom: Math.max(bottom, row),
      styles: styles.add(style),
    });
  }
  return [...columns].flatMap(([column, { top, bottom, styles }]) => {
    const [style, ...others] = styles;
    if (style === undefined || others.length > 0) return [];
    return Array.from({ length: bottom - top + 1 }, (_, down) => top + down)
      .filter((row) => !cells.has(keyOf(row, column)))
      .map((row) => ({ row, column, style }));
  });
}

type Style = CellPlan["style"];

const keyOf = (row: number, column: number): string => `${row},${column}`;

/** Tells whether a cell of the plan stands already; a run of formulas is looked at but once. */
function wantedIn(cells: ReadonlyMap<string, CellPlan>) {
  const shapes = new Map<CellPlan, string>();
  const shapeOf = (cell: CellPlan, formula: string): string => {
    const shape = shapes.get(cell) ?? formulaShape(formula, cell.row);
    shapes.set(cell, shape);
    return shape;
  };
  return (cell: CellPlan, old: CellSnapshot | undefined, oldRow: number): boolean => {
    const { column, continues, value } = cell;
    const first = continues === undefined ? cell : (cells.get(keyOf(continues, column)) ?? cell);
    if (first.formula === undefined) return (old?.value ?? "") === (value ?? "");
    if (old?.formula === undefined) return false;
    return formulaShape(old.formula, oldRow) === shapeOf(first, first.formula);
  };
}

function contentOf({ formula, value }: CellPlan): ContentSpot["content"] {
  return formula === undefined ? (value ?? "") : { formula };
}

/** What was typed into the table's columns where the plan has nothing any more. */
function leftovers(
  { tables: [table], cells }: SheetPlan,
  sheet: SheetSnapshot,
  wanted: ReadonlyMap<string, CellPlan>,
  growth: Growth,
): ContentSpot[] {
  if (table === undefined) return [];
  const { top } = table.area;
  // Helper columns beside a table have keys too, in the row above its headers.
  const columns = new Set(cells.flatMap(({ row, column }) => (row >= top - 1 ? [column] : [])));
  return [...sheet.cells].flatMap(([row, own]) => {
    const then = rowAfter(row, growth);
    if (then === null || row <= top || row > growth.last) return [];
    return [...own].flatMap(([column, { value, formula }]): ContentSpot[] => {
      const isLeft = formula === undefined && (value ?? "") !== "";
      if (!isLeft || !columns.has(column) || wanted.has(keyOf(then, column))) return [];
      return [{ row: then, column, content: "" }];
    });
  });
}
