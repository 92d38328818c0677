import type { ExcelHost } from "../port";
import { Connection, type Patience } from "./connection";
import { environment } from "./environment";
import { outcome } from "./failure";
import { fileName } from "./fileName";
import { openNew } from "./openNew";
import { OpenWorkbook } from "./openWorkbook";
import { takeBack } from "./takeBack";

export interface ExcelHostOptions extends Partial<Patience> {
  /** Milliseconds without a further change after which a burst of changes counts as over. */
  readonly quiet?: number;
}

const QUIET = 400;

/** The workbook open in Excel. One thing is done in it at a time, in the order asked for. */
export function excelHost({ quiet = QUIET, ...patience }: ExcelHostOptions = {}): ExcelHost {
  const connection = new Connection(patience);
  const workbook = new OpenWorkbook(connection);
  const inTurn = queue();
  const asked = <Value>(work: () => Promise<Value>) => inTurn(() => outcome(work));
  const done = (work: Promise<void>): Promise<null> => work.then(() => null);
  return {
    read: () => asked(() => workbook.read()),
    carryOut: (changes) => asked(() => workbook.carryOut(changes)),
    select: (place, reveal = false) => asked(() => done(workbook.select(place, reveal))),
    watch: (onChange) =>
      asked(async () => {
        const stop = await workbook.watch(onChange, quiet);
        return () => asked(stop).then(() => undefined);
      }),
    unfinished: () => asked(() => workbook.unfinished()),
    finishWrite: () => asked(() => done(workbook.finishWrite())),
    undoWrite: () => asked(() => done(workbook.undoWrite())),
    takeBack: (undo) => asked(() => takeBack(workbook, undo)),
    openNew: (bytes) => asked(() => done(openNew(bytes))),
    fileName,
    silence: connection.silence,
    environment,
  };
}

/** Runs one work after the other; a failed one does not hold up the next. */
function queue(): <Value>(work: () => Promise<Value>) => Promise<Value> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work, work);
    last = next;
    return next;
  };
}
