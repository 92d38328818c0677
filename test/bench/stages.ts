import { inflateRawSync } from "node:zlib";
import { checkWorkbook } from "../../src/app/checkWorkbook";
import { UNIT_FORMULAS } from "../../src/app/unitFormulas";
import { DEMO_TODAY } from "../../src/demo/demoPeriod";
import { demoUnits } from "../../src/demo/demoUnits";
import { demoWorkbookData } from "../../src/demo/demoWorkbookData";
import { evaluateFollowUps } from "../../src/followUps/evaluateFollowUps";
import { evaluateIndicators } from "../../src/indicators/evaluateIndicators";
import { inputHash } from "../../src/receipt/inputHash";
import { WORKBOOK_RULES } from "../../src/rules";
import type { Snapshot } from "../../src/spreadsheet/snapshot";
import { calculate } from "../../src/workbook/calculation";
import { completeReport } from "../../src/workbook/completeReport";
import { drawUnitWorkbook } from "../../src/workbook/draw/drawUnitWorkbook";
import { readReport } from "../../src/workbook/readReport";
import { readWorkbook } from "../../src/xlsx/readWorkbook";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";
import { line, median } from "./contest";
import { neededEntries } from "./contestants";

const WARM_UP = 8;
const RUNS = 25;
/** A department with eight service fields: the fullest workbook of the made-up quarter. */
const UNIT = "DV007";

/** One thing to measure. What `prepare` gives is made anew for each run and not timed. */
interface Stage {
  readonly name: string;
  readonly run: () => unknown;
  readonly prepare?: () => void;
}

const unit = demoUnits().find(({ code }) => code === UNIT)!;
const data = demoWorkbookData(unit);
const draw = () => drawUnitWorkbook(data, UNIT_FORMULAS, { openBlocCells: false });

async function snapshotOf(bytes: Uint8Array): Promise<Snapshot> {
  const read = await readWorkbook(bytes);
  if (!read.ok) throw new Error(read.reason.code);
  return read.snapshot;
}

function readAndCalculate(snapshot: Snapshot) {
  const report = readReport(snapshot);
  const complete = completeReport(report);
  const calculation = calculate(complete, UNIT_FORMULAS, { view: "core" });
  return { report, complete, calculation };
}

function evaluateAll(snapshot: Snapshot) {
  const { complete, calculation } = readAndCalculate(snapshot);
  return [evaluateIndicators(complete, calculation), evaluateFollowUps(complete, calculation)];
}

async function stages(): Promise<{ readonly size: number; readonly all: readonly Stage[] }> {
  const plan = draw();
  const bytes = await writeWorkbook(plan);
  const snapshot = await snapshotOf(bytes);
  const file = { snapshot, fileName: `BC_${UNIT}_2021_Q3.xlsx`, today: DEMO_TODAY };
  let material = { ...file, ...readAndCalculate(snapshot), rounds: [] };
  const report = readReport(snapshot);
  const all: readonly Stage[] = [
    { name: FLOOR, run: () => inflateAll(bytes) },
    { name: "readWorkbook: bytes → snapshot", run: () => readWorkbook(bytes) },
    { name: "report, calculation, indicators, follow-ups", run: () => evaluateAll(snapshot) },
    {
      name: "all rules",
      // What one run has worked out must not serve the next.
      prepare: () => {
        material = { ...file, ...readAndCalculate(snapshot), rounds: [] };
      },
      run: () => WORKBOOK_RULES.flatMap((rule) => rule.check(material)),
    },
    { name: "whole check of a snapshot", run: () => checkWorkbook(file).indicators },
    {
      name: "whole check, from bytes",
      run: async () => checkWorkbook({ ...file, snapshot: await snapshotOf(bytes) }).indicators,
    },
    { name: "receipt: hash of the typed values", run: () => inputHash(report) },
    { name: "drawing: data → plan", run: draw },
    { name: "writing: plan → bytes", run: () => writeWorkbook(plan) },
  ];
  return { size: bytes.length, all };
}

const FLOOR = "floor: inflating the same entries";

function inflateAll(bytes: Uint8Array): void {
  for (const { start, packedSize, size } of neededEntries(bytes)) {
    const chunkSize = size + 64;
    inflateRawSync(bytes.subarray(start, start + packedSize), { chunkSize });
  }
}

/** Stages take turns, so that a busy moment of the machine falls on all of them alike. */
async function measure(all: readonly Stage[]): Promise<ReadonlyMap<string, number>> {
  const times = new Map(all.map(({ name }) => [name, [] as number[]]));
  for (let round = -WARM_UP; round < RUNS; round += 1) {
    for (const { name, prepare, run } of all) {
      prepare?.();
      const start = performance.now();
      await run();
      if (round >= 0) times.get(name)!.push(performance.now() - start);
    }
  }
  return new Map([...times].map(([name, measured]) => [name, median(measured)]));
}

/** What each stage of the work on one workbook takes. */
export async function stageTable(): Promise<readonly string[]> {
  const { size, all } = await stages();
  const medians = await measure(all);
  const floor = medians.get(FLOOR)!;
  const rows = [...medians].map(([name, time]) =>
    line(name, time.toFixed(1), (time / floor).toFixed(1)),
  );
  const heading = line(`median of ${RUNS}`, "ms", "× floor");
  const file = `${UNIT}'s file: ${(size / 1000).toFixed(1)} kB`;
  return [heading, ...rows, "", file];
}
