import type { Place } from "../../spreadsheet/address";
import {
  writesCells,
  writesContent,
  type MarkPlan,
  type WorkbookChanges,
} from "../../spreadsheet/changes";
import type { Snapshot } from "../../spreadsheet/snapshot";
import { snapshotFingerprint } from "../../spreadsheet/snapshotFingerprint";
import type { Changed, StopWatching, UnfinishedWrite } from "../port";
import type { Connection } from "./connection";
import { failureOf, HostError, isReadOnly } from "./failure";
import type { Weights } from "./readParts";
import { readSnapshot, type Reading } from "./readSnapshot";
import { selectCell } from "./selectCell";
import { isUnfinished, queueStructure, type Structure } from "./structure";
import { Typing, type Typed } from "./typing";
import type { OwnFailure } from "./unfinished";
import { Watch } from "./watch";
import { memoryOf, type Memory } from "./wholeContents";
import type { Settled, Work } from "./writeContent";

const writing = () => import(/* webpackChunkName: "writing" */ "./writing");

/** The workbook that is open in Excel, and what is remembered of it from one request to the next. */
export class OpenWorkbook {
  readonly #connection: Connection;
  readonly #watches = new Set<Watch>();
  readonly #typing = new Typing();
  #memory: Memory | null = null;
  #weights: Weights | null = null;
  #marks: readonly MarkPlan[] = [];
  /** What a write that failed and could not be undone was about. */
  #pending: WorkbookChanges | null = null;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  async read(): Promise<Snapshot> {
    await this.#listen();
    const typed = this.#typing.take(this.#watches.size > 0);
    return (await this.#read(typed)).snapshot;
  }

  /** Everything anew, unless it is known that nothing but `typed` has changed. */
  async #read(typed: Typed | null = null): Promise<Reading> {
    try {
      const reading = await readSnapshot(this.#connection, this.#memory, this.#weights, typed);
      this.#memory = reading.memory;
      this.#weights = reading.weights;
      return reading;
    } catch (error) {
      this.#typing.forget();
      throw error;
    }
  }

  /** @param seen the workbook, where the changes come from a look at it in this very turn. */
  async carryOut(changes: WorkbookChanges, seen?: Settled): Promise<WorkbookChanges> {
    if (isReadOnly()) throw new HostError("readOnly", "document.mode");
    const undo = writesContent(changes)
      ? await this.#writeContent(changes, seen)
      : await this.#unchanged(changes);
    if (changes.marks === undefined) return undo;
    const marks = this.#marks;
    await this.#lay(changes.marks);
    return { ...undo, marks };
  }

  async #unchanged({ basis }: WorkbookChanges): Promise<WorkbookChanges> {
    if (basis !== null) refuseOther((await this.#read()).snapshot, basis);
    return { basis: null };
  }

  /** Gives back the changes that undo it. */
  async #writeContent(changes: WorkbookChanges, seen?: Settled): Promise<WorkbookChanges> {
    const { structure, snapshot } = seen ?? (await this.settled(changes));
    if (changes.basis !== null && snapshot !== null) refuseOther(snapshot, changes.basis);
    const { writeContent } = await writing();
    const undo = await writeContent(
      this.#connection,
      changes,
      { structure, snapshot },
      (work, owner) => this.#attempt(changes, work, owner),
    );
    // Sheets may have come, gone or changed their visibility.
    this.#memory = null;
    return undo;
  }

  /** The workbook with nothing half done in it; its cells only where they are needed. */
  async settled(changes: WorkbookChanges): Promise<Settled> {
    const needsCells = changes.basis !== null || writesCells(changes);
    const look = async () => {
      if (!needsCells) return { structure: await this.#structureNow(), snapshot: null };
      const { snapshot, memory } = await this.#read();
      return { structure: memory.structure, snapshot };
    };
    const seen = await look();
    if (!isUnfinished(seen.structure)) return seen;
    await this.undoWrite();
    return look();
  }

  async #structureNow(): Promise<Structure> {
    const structure = await this.#connection.request(queueStructure);
    this.#memory = memoryOf(structure, this.#memory);
    return structure;
  }

  async #lay(marks: readonly MarkPlan[]): Promise<void> {
    const remembered = this.#memory?.structure;
    if (remembered !== undefined && !isUnfinished(remembered)) {
      try {
        await this.#layOn(remembered, marks);
        return;
      } catch (error) {
        // Somebody may have protected or renamed a sheet since.
        const { code } = failureOf(error);
        if (!["protected", "notFound", "changedMeanwhile", "programFault"].includes(code))
          throw error;
      }
    }
    const { structure } = await this.settled({ basis: null });
    await this.#layOn(structure, marks);
  }

  async #layOn(structure: Structure, marks: readonly MarkPlan[]): Promise<void> {
    const { changeMarks } = await writing();
    try {
      await changeMarks(this.#connection, structure, marks);
    } catch (error) {
      await this.#recover(error, { basis: null, marks }, null);
      throw error;
    }
    const state = marks.length === 0 ? "none" : "laid";
    const traces = { ...structure.traces, marks: state } as const;
    if (this.#memory !== null) {
      this.#memory = { ...this.#memory, structure: { ...structure, traces } };
    }
    this.#marks = marks;
  }

  async #attempt(changes: WorkbookChanges, work: Work, owner: string): Promise<void> {
    const { atWork, sendWrites } = await writing();
    await this.#undisturbed(() =>
      atWork(owner, async () => {
        try {
          await work((writes, first) => sendWrites(this.#connection, writes, first));
        } catch (error) {
          await this.#recover(error, changes, owner);
          throw error;
        }
      }),
    );
  }

  /** Tries to bring back what was; where that fails, what was wanted is kept to be completed. */
  async #recover(error: unknown, changes: WorkbookChanges, owner: string | null): Promise<void> {
    this.#memory = null;
    this.#pending = changes;
    const { code, detail } = failureOf(error);
    if (code === "sessionLost") return;
    try {
      await this.#undo({ owner, refused: detail.endsWith("WorksheetProtection.unprotect") });
    } catch {
      // The failure that came first is the one to tell; the workbook itself says what is unfinished.
    }
  }

  /** Without anybody listening to changes. */
  async #undisturbed(work: () => Promise<void>): Promise<void> {
    this.#typing.forget();
    try {
      for (const watch of this.#watches) await watch.pause();
      await work();
    } finally {
      // What was written is written all the same; the next reading subscribes again.
      await this.#listen().catch(() => undefined);
    }
  }

  async #listen(): Promise<void> {
    for (const watch of this.#watches) await watch.listen();
  }

  async unfinished(): Promise<UnfinishedWrite | null> {
    // Whoever asks is about to write: what that needs is there then, whatever becomes of the network.
    const { isAtWork, readJournal } = await writing();
    const structure = this.#memory?.structure ?? (await this.#structureNow());
    if (!isUnfinished(structure)) return null;
    const { owner } = structure.traces;
    if (owner !== null && (await isAtWork(owner))) return null;
    const journal = await readJournal(this.#connection, structure);
    return {
      of: structure.traces.journal ? "content" : "marks",
      canFinish: this.#pending !== null || (journal?.redo ?? null) !== null,
    };
  }

  async finishWrite(): Promise<void> {
    const structure = await this.#structureNow();
    if (!isUnfinished(structure)) return;
    const { readJournal } = await writing();
    const journal = await readJournal(this.#connection, structure);
    const wanted = this.#pending ?? journal?.redo ?? null;
    if (wanted === null) throw new HostError("notSupported", "nothing noted to complete");
    await this.undoWrite();
    await this.carryOut(wanted);
  }

  undoWrite(): Promise<void> {
    return this.#undo();
  }

  async #undo(own?: OwnFailure): Promise<void> {
    const { undoUnfinished } = await writing();
    this.#memory = null;
    await this.#undisturbed(() => undoUnfinished(this.#connection, own));
    this.#pending = null;
  }

  async select(place: Place, reveal: boolean): Promise<void> {
    const structure = this.#memory?.structure ?? (await this.#structureNow());
    await selectCell(this.#connection, structure, place, reveal);
  }

  async watch(onChange: (what: Changed) => void, delay: number): Promise<StopWatching> {
    const watch = new Watch(this.#connection, delay, onChange, this.#typing);
    await watch.listen();
    this.#watches.add(watch);
    return () => {
      this.#watches.delete(watch);
      this.#typing.forget();
      return watch.stop();
    };
  }
}

function refuseOther(snapshot: Snapshot, basis: string): void {
  if (snapshotFingerprint(snapshot) !== basis)
    throw new HostError("changedMeanwhile", "fingerprint");
}
