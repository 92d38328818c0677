import type { Engine } from "../calculation/engine";
import { Calculation } from "../calculation/calculation";
import { DEFAULT_STYLE, type CellStyle } from "./cellStyle";
import type { DefinedName } from "./definedName";
import type { Author, Listener, WorkbookEvent } from "./events";
import { refuse } from "./excelError";
import { VIETNAMESE_LOCALE, type InputLocale } from "./typedInput";
import { Worksheet } from "./worksheet";

/** What happens to a workbook and is in no file. */
const UNSAVED = new Set<WorkbookEvent["type"]>([
  ...(["activated", "deactivated", "calculated", "selectionChanged"] as const),
]);

/**
 * An open workbook: plain data that the verbs beside this file change (`contents`, `formats`,
 * `tabs`, `names`, `tables`, `structure` …). Every verb ends in `changed`, so that formulas are
 * calculated anew and everyone who listens hears of it.
 */
export class Workbook {
  readonly sheets: Worksheet[] = [];
  /** Names of the whole workbook; those of one sheet are kept by the sheet. */
  readonly names: DefinedName[] = [];
  readonly settings = new Map<string, unknown>();
  /** Id → the XML that add-ins keep in the workbook. */
  readonly xmlParts = new Map<string, string>();
  readonly customProperties = new Map<string, string | number | boolean>();
  readonly properties: Record<string, string> = {};
  readonly calculation: Calculation;
  title = "Book1.xlsx";
  defaultStyle: CellStyle = DEFAULT_STYLE;
  /** How its user writes numbers and dates; the API speaks as in the United States. */
  locale: InputLocale = VIETNAMESE_LOCALE;
  /** Structure locked: no tabs are added, renamed, moved, hidden or deleted. */
  structureProtected = false;
  structurePassword: string | null = null;
  /** Changed since it was saved. */
  isDirty = false;
  /** Opened for reading only: nothing can be written. */
  readOnly = false;
  /** Whose work is being done; a host sets it while it carries out what an add-in asked for. */
  author: Author = "user";
  /** How to take back what the user did last. Programs clear it, as they do in Excel. */
  readonly undoable: (() => void)[] = [];
  private active: Worksheet | undefined;
  private nextId = 1;
  private readonly listeners = new Set<Listener>();

  constructor(engine: Engine) {
    this.calculation = new Calculation(this, engine);
  }

  /** An empty workbook with one empty sheet. */
  static blank(engine: Engine): Workbook {
    const workbook = new Workbook(engine);
    workbook.sheets.push(new Worksheet(workbook, "Sheet1"));
    return workbook;
  }

  get activeSheet(): Worksheet {
    return this.active ?? this.sheets[0] ?? refuse("GeneralException");
  }

  set activeSheet(sheet: Worksheet) {
    this.active = sheet;
  }

  sheetById(id: string): Worksheet | undefined {
    return this.sheets.find((sheet) => sheet.id === id);
  }

  /** Tab names differ in more than case. */
  sheetByName(name: string): Worksheet | undefined {
    const wanted = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
  }

  /** As Excel writes ids: "{00000000-0001-0000-0000-000000000000}". */
  newId(): string {
    const number = String(this.nextId++).padStart(4, "0");
    return `{00000000-${number}-0000-0000-000000000000}`;
  }

  newNumber(): number {
    return this.nextId++;
  }

  /** The one gate of all changes, passed after the change was made. */
  changed(event: WorkbookEvent): void {
    if (this.author === "addIn") this.undoable.length = 0;
    if (!UNSAVED.has(event.type)) this.isDirty = true;
    this.calculation.hear(event);
    for (const listener of this.listeners) listener(event, this.author);
  }

  /** Hears of every change, at once. Gives back how to stop. */
  subscribe(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}
