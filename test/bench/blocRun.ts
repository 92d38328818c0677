import { readFile } from "node:fs/promises";
import { consolidate } from "../../src/app/consolidate";
import { consolidationEntry } from "../../src/app/consolidateJson";
import { drawBloc } from "../../src/app/drawBloc";
import { filesOf } from "../../src/cli/folder";
import { takenBySeveral } from "../../src/cli/intakePool";
import { readBlocFile } from "../../src/cli/readBlocFile";
import { DEMO_PERIOD, DEMO_TODAY } from "../../src/demo/demoPeriod";
import { readWorkbook } from "../../src/xlsx/readWorkbook";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";

/** What one consolidation took, in a process of its own. Milliseconds, megabytes. */
export interface BlocRun {
  readonly accepted: number;
  readonly consolidating: number;
  /** Null when only the JSON was asked for. */
  readonly drawing: number | null;
  readonly memory: number;
  /** Reading the same files and doing nothing with them, one after the other. */
  readonly reading: number;
}

const [roster = "", units = "", what = ""] = process.argv.slice(2);

async function run(): Promise<BlocRun> {
  const start = performance.now();
  const sources = await filesOf(units, []);
  const done = await takenBySeveral(sources, async (by) =>
    consolidate({
      bloc: await readBlocFile(roster),
      period: DEMO_PERIOD,
      sources,
      received: new Map(),
      today: DEMO_TODAY,
      time: "",
      ...by,
    }),
  );
  JSON.stringify(consolidationEntry(done));
  const consolidated = performance.now();
  if (what === "workbook") {
    await writeWorkbook(drawBloc(done.consolidation.data, done.results));
  }
  const drawn = performance.now();
  const memory = process.resourceUsage().maxRSS / 1024;
  for (const { path } of sources.slice(0, WARM_UP)) await readWorkbook(await readFile(path));
  const before = performance.now();
  const some = sources.slice(0, READ);
  for (const { path } of some) await readWorkbook(await readFile(path));
  return {
    accepted: done.consolidation.files.filter(({ status }) => status === "accepted").length,
    consolidating: consolidated - start,
    drawing: what === "workbook" ? drawn - consolidated : null,
    memory,
    reading: ((performance.now() - before) / some.length) * sources.length,
  };
}
/** Enough of them to know what a file takes. */
const READ = 200;
const WARM_UP = 30;

void run().then((result) => process.stdout.write(JSON.stringify(result)));
