import type { Rectangle } from "../model/area";
import { addressOf, WHOLE_SHEET } from "../model/area";
import type { ConditionalLook } from "../model/conditionalFormat";
import type { WorkbookEvent } from "../model/events";
import { withoutTables } from "../model/tableCells";
import { isFormula, sameValue, type Content, type Value } from "../model/values";
import type { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";
import type { Engine, EngineName } from "./engine";

const SUBTOTAL = /(?<![\p{L}\p{N}_.])SUBTOTAL\(\s*(\d+)\s*(?=,)/giu;

/** What a filter hides SUBTOTAL(9) leaves out too; the engine knows hidden rows only. */
const shownOnly = (call: string, kind: string) =>
  call.replace(kind, String((Number(kind) % 100) + 100));

/**
 * Keeps the engine's copy in step with the workbook, and calculates when somebody wants to see a
 * result: however many cells a batch writes, it is one calculation.
 */
export class Calculation {
  /** Cells whose content the engine does not know yet; null: it knows nothing. */
  private stale: Map<Worksheet, Set<string>> | null = null;
  private formatsStale = true;
  private refreshing = false;
  /** Whether the engine was ever given a formula whose result hidden rows change. */
  private hasSubtotals = false;

  constructor(
    private readonly workbook: Workbook,
    private readonly engine: Engine,
  ) {}

  /** How often it calculated: a batch should cost one. */
  runs = 0;

  contentChanged(sheet: Worksheet, row: number, column: number): void {
    if (this.stale === null) return;
    const cells = this.stale.get(sheet) ?? new Set<string>();
    this.stale.set(sheet, cells.add(`${row},${column}`));
  }

  /** Tabs, names or places of cells are others now: the copy is made anew. */
  structureChanged(): void {
    this.stale = null;
    this.formatsStale = true;
  }

  conditionalFormatsChanged(): void {
    this.formatsStale = true;
  }

  hear({ type }: WorkbookEvent): void {
    if (["added", "deleted", "moved", "nameChanged"].includes(type)) this.structureChanged();
    // Subtotals are those of the rows that show; filters hide some.
    if (["rowHiddenChanged", "other"].includes(type) && this.hasSubtotals) this.structureChanged();
  }

  /** Brings all results up to date. */
  refresh(): void {
    if (this.refreshing || (this.stale !== null && this.stale.size === 0)) return;
    this.refreshing = true;
    const touched = new Set<Worksheet>();
    try {
      const hadSubtotals = this.hasSubtotals;
      if (this.stale !== null) this.copyCells(this.stale);
      // Of the rows hidden so far the engine hears with the first subtotal.
      if (this.stale === null || this.hasSubtotals !== hadSubtotals) this.copyAll();
      this.stale = new Map();
      this.runs++;
      this.engine.calculate((index, row, column, value) => {
        const sheet = this.workbook.sheets[index]!;
        if (this.keep(sheet, row, column, value)) touched.add(sheet);
      });
    } finally {
      this.refreshing = false;
    }
    for (const sheet of touched) this.workbook.changed({ type: "calculated", sheet });
  }

  /** What a formula comes to that stands in no cell: that of a name, of a validation. */
  evaluate(sheet: Worksheet, formula: string): Value {
    this.refresh();
    const index = this.workbook.sheets.indexOf(sheet);
    return this.engine.evaluate(index, withoutTables(formula, this.workbook));
  }

  /** What the conditional formats do to a cell. */
  conditionalLook(sheet: Worksheet, row: number, column: number): ConditionalLook {
    this.refresh();
    if (this.formatsStale) this.copyFormats();
    return this.engine.conditionalLook(this.workbook.sheets.indexOf(sheet), row, column);
  }

  private keep(sheet: Worksheet, row: number, column: number, value: Value): boolean {
    const cell = sheet.cells.get(row, column);
    if (cell === undefined) return false;
    const same = cell.result !== undefined && sameValue(cell.result, value);
    cell.result = value;
    return !same;
  }

  private copyAll(): void {
    const { sheets } = this.workbook;
    this.engine.start(
      sheets.map(({ name }) => name),
      this.names(),
    );
    sheets.forEach((sheet, index) => {
      for (const [row, { hidden }] of sheet.rows)
        if (hidden === true) this.engine.hideRow(index, row);
      for (const [row, column, { content }] of sheet.cells.within(WHOLE_SHEET))
        if (content !== null) this.engine.put(index, row, column, this.withoutTables(content, row));
    });
  }

  private names(): EngineName[] {
    const { names, sheets } = this.workbook;
    const meaning = (formula: string) => withoutTables(formula, this.workbook);
    return [
      ...names.map(({ name, formula }) => ({ name, formula: meaning(formula) })),
      ...sheets.flatMap((sheet, index) =>
        sheet.names.map(({ name, formula }) => ({
          ...{ name, sheet: index },
          formula: meaning(formula),
        })),
      ),
    ];
  }

  private withoutTables(content: Content, row: number): Content {
    if (!isFormula(content)) return content;
    const formula = withoutTables(content.formula, this.workbook, row);
    if (formula.search(SUBTOTAL) < 0) return { formula };
    this.hasSubtotals = true;
    return { formula: this.isFiltered() ? formula.replace(SUBTOTAL, shownOnly) : formula };
  }

  private isFiltered(): boolean {
    return this.workbook.sheets.some(({ filter, tables }) =>
      [filter, ...tables].some((filtered) => (filtered?.criteria.size ?? 0) > 0),
    );
  }

  private copyCells(stale: ReadonlyMap<Worksheet, ReadonlySet<string>>): void {
    for (const [sheet, cells] of stale) {
      const index = this.workbook.sheets.indexOf(sheet);
      if (index < 0) continue;
      for (const key of cells) {
        const [row, column] = key.split(",").map(Number) as [number, number];
        const content = this.withoutTables(sheet.contentAt(row, column), row);
        this.engine.put(index, row, column, content);
      }
    }
  }

  private copyFormats(): void {
    const spaced = (areas: readonly Rectangle[]) => areas.map(addressOf).join(" ");
    this.engine.setConditionalFormats(
      this.workbook.sheets.map(({ conditionalFormats }) =>
        conditionalFormats.map(({ areas, type, rule, look, stopIfTrue }) => ({
          range: spaced(areas),
          ...{ type, rule, look, stopIfTrue },
        })),
      ),
    );
    this.formatsStale = false;
  }
}
