import type { Changed } from "../port";
import type { Connection } from "./connection";
import { failureOf } from "./failure";
import { hasExcelApi } from "./requirements";
import type { Typing } from "./typing";

type Handlers = readonly OfficeExtension.EventHandlerResult<unknown>[];

/**
 * Listens for changes of contents and of sheets. One call follows when nothing more has happened
 * for a while, however many events came before.
 */
export class Watch {
  readonly #connection: Connection;
  readonly #delay: number;
  readonly #onChange: (what: Changed) => void;
  readonly #typing: Typing;
  /** Of the burst that goes on. */
  #what: Changed = "cells";
  #handlers: Handlers | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stopped = false;

  /** @param typing hears of each event at once, not of a burst when it is over */
  constructor(
    connection: Connection,
    delay: number,
    onChange: (what: Changed) => void,
    typing: Typing,
  ) {
    this.#connection = connection;
    this.#delay = delay;
    this.#onChange = onChange;
    this.#typing = typing;
  }

  /** Subscribes; nothing to do when that is done or over. */
  async listen(): Promise<void> {
    if (this.#handlers !== null || this.#stopped) return;
    this.#handlers = await this.#subscribe(hasExcelApi("1.17"));
  }

  /** Some builds say that they tell of new names of tabs and then refuse to: do without. */
  async #subscribe(names: boolean): Promise<Handlers> {
    try {
      return await this.#connection.request((context) => {
        const { worksheets } = context.workbook;
        const handlers = [
          ...this.#onSheets(worksheets, names),
          worksheets.onChanged.add((change) => {
            this.#typing.note(change);
            return this.#noticed("cells");
          }),
        ];
        return () => handlers;
      });
    } catch (error) {
      if (!names || failureOf(error).code !== "notSupported") throw error;
      return this.#subscribe(false);
    }
  }

  /** Unsubscribes: Excel on the web fails on large writes while somebody listens. */
  async pause(): Promise<void> {
    const handlers = this.#handlers;
    this.#handlers = null;
    const [first] = handlers ?? [];
    if (first === undefined) return;
    await this.#connection.request(
      () => {
        for (const handler of handlers ?? []) handler.remove();
        return () => undefined;
      },
      // Handlers can be taken off only in the context that put them on.
      first.context,
    );
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    await this.pause();
  }

  /** New names first: where Excel refuses them nothing else has been subscribed yet. */
  #onSheets(sheets: Excel.WorksheetCollection, names: boolean): Handlers {
    const noticed = () => {
      this.#typing.forget();
      return this.#noticed("sheets");
    };
    return [
      ...(names ? newNames(sheets, noticed) : []),
      sheets.onAdded.add(noticed),
      sheets.onDeleted.add(noticed),
    ];
  }

  #noticed(what: Changed): Promise<void> {
    clearTimeout(this.#timer);
    if (what === "sheets") this.#what = what;
    if (!this.#stopped) this.#timer = setTimeout(() => this.#tell(), this.#delay);
    return Promise.resolve();
  }

  #tell(): void {
    const what = this.#what;
    this.#what = "cells";
    this.#onChange(what);
  }
}

function newNames(sheets: Excel.WorksheetCollection, noticed: () => Promise<void>): Handlers {
  return hasExcelApi("1.17") ? [sheets.onNameChanged.add(noticed)] : [];
}
