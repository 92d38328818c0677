import type {
  Changed,
  ExcelEnvironment,
  ExcelHost,
  HostFailureCode,
  Outcome,
  UnfinishedWrite,
} from "../../src/hosts/port";
import { NoticedSilence } from "../../src/hosts/excel/silence";
import type { Place } from "../../src/spreadsheet/address";
import { NO_CHANGES, type Undo, type WorkbookChanges } from "../../src/spreadsheet/changes";
import type { Snapshot } from "../../src/spreadsheet/snapshot";
import { undoWhatStands } from "../../src/spreadsheet/undoWhatStands";

type Method = "read" | "carryOut" | "select" | "watch" | "finishWrite" | "openNew";

export const ENVIRONMENT: ExcelEnvironment = {
  platform: "PC",
  version: "16.0.5000",
  excelApi: "1.17",
  displayLanguage: "vi-VN",
  contentLanguage: "vi-VN",
  readOnly: false,
};

/** What undoes a write, as the page gets it back. */
export const INVERSE: WorkbookChanges = { basis: "after", blocks: [] };

/**
 * A workbook open in a make-believe Excel: it remembers what it was asked to do, and fails where a
 * test wants it to. What a real host does with the changes is tested with the host.
 */
export class MemoryHost implements ExcelHost {
  readonly kind = "excel";
  readonly carriedOut: WorkbookChanges[] = [];
  readonly selected: { place: Place; reveal: boolean }[] = [];
  /** Files that were opened as workbooks of their own. */
  readonly openedBeside: Uint8Array[] = [];
  reads = 0;
  watchers = 0;
  cutOff: UnfinishedWrite | null = null;
  readonly resolved: ("finished" | "undone")[] = [];
  private readonly faults = new Map<Method, HostFailureCode>();
  private readonly reactions = new Set<(what: Changed) => void>();
  private gate: Promise<void> = Promise.resolve();

  constructor(public snapshot: Snapshot) {}

  /** From now on the method fails; null mends it. */
  fail(method: Method, code: HostFailureCode | null): void {
    if (code === null) this.faults.delete(method);
    else this.faults.set(method, code);
  }

  /** The user mends the workbook; Excel tells. */
  change(snapshot: Snapshot, what: Changed = "cells"): void {
    this.snapshot = snapshot;
    for (const react of this.reactions) react(what);
  }

  /** Reads wait until the returned function is called. */
  holdReads(): () => Promise<void> {
    let open = (): void => undefined;
    const gate = new Promise<void>((resolve) => (open = resolve));
    this.gate = gate;
    return () => {
      open();
      return gate;
    };
  }

  read = async (): Promise<Outcome<Snapshot>> => {
    this.reads += 1;
    const { snapshot } = this;
    await this.gate;
    return this.done("read", snapshot);
  };

  carryOut = async (changes: WorkbookChanges): Promise<Outcome<WorkbookChanges>> => {
    const done = await this.done("carryOut", INVERSE);
    if (done.ok) this.carriedOut.push(changes);
    return done;
  };

  select = (place: Place, reveal = false): Promise<Outcome<null>> => {
    this.selected.push({ place, reveal });
    return reveal ? Promise.resolve({ ok: true, value: null }) : this.done("select", null);
  };

  watch = async (onChange: (what: Changed) => void): Promise<Outcome<() => Promise<void>>> => {
    const done = await this.done("watch", null);
    if (!done.ok) return done;
    this.watchers += 1;
    this.reactions.add(onChange);
    const value = (): Promise<void> => {
      this.watchers -= 1;
      this.reactions.delete(onChange);
      return Promise.resolve();
    };
    return { ok: true, value };
  };

  takeBack = async (undo: Undo): Promise<Outcome<number>> => {
    const { changes, kept } = undoWhatStands(undo, this.snapshot);
    const done = await this.carryOut(changes);
    return done.ok ? { ok: true, value: kept } : done;
  };

  openNew = async (bytes: Uint8Array): Promise<Outcome<null>> => {
    const done = await this.done("openNew", null);
    if (done.ok) this.openedBeside.push(bytes);
    return done;
  };

  unfinished = (): Promise<Outcome<UnfinishedWrite | null>> =>
    Promise.resolve({ ok: true, value: this.cutOff });

  finishWrite = async (): Promise<Outcome<null>> => {
    const done = await this.done("finishWrite", null);
    if (done.ok) this.settle("finished");
    return done;
  };

  undoWrite = (): Promise<Outcome<null>> => {
    this.settle("undone");
    return Promise.resolve({ ok: true, value: null });
  };

  readonly silence = new NoticedSilence(0);

  fileName = (): string => "SO_KHOI.xlsx";

  environment = (): ExcelEnvironment => ENVIRONMENT;

  private settle(how: "finished" | "undone"): void {
    this.cutOff = null;
    this.resolved.push(how);
  }

  private done<Value>(method: Method, value: Value): Promise<Outcome<Value>> {
    const code = this.faults.get(method);
    return Promise.resolve(
      code === undefined
        ? { ok: true, value }
        : { ok: false, failure: { code, detail: `made up in ${method}` } },
    );
  }
}

export const EMPTY_WORKBOOK: Snapshot = {
  sheets: [
    {
      name: "Sheet1",
      visibility: "visible",
      protected: false,
      cells: new Map(),
      tables: [],
      merged: [],
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
      filtered: false,
    },
  ],
  names: [],
  date1904: false,
};

export const REMOVED_MARKS: WorkbookChanges = { ...NO_CHANGES, marks: [] };
