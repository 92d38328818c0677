import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { formatPeriod } from "../catalogue/period";
import { compareFindings, type Difference } from "../demo/compareFindings";
import { DEMO_PERIOD, DEMO_TODAY } from "../demo/demoPeriod";
import {
  comparisonLines,
  tableHeading,
  tableLine,
  totalLines,
  unitResult,
  type UnitResult,
} from "../demo/demoTable";
import { demoUnits } from "../demo/demoUnits";
import { demoWorkbook, type DemoWorkbook } from "../demo/demoWorkbook";
import type { ExpectedFinding } from "../demo/plantedFault";
import { PLANTED_FAULTS } from "../demo/plantedFaults";
import { intakeReasons } from "../messages/intakeReasons";
import { checkFile } from "./checkFile";
import { readArguments, run, UsageError, type ExitCode } from "./commandLine";
import { consolidateDemo, writeExtraFiles } from "./demoBlocSide";

const USAGE = "npm run demo";
const OUT = "out";

/**
 * Draws a made-up quarter, reads it back from disk, checks it, consolidates it, and looks for what
 * was planted.
 */
async function demo(): Promise<ExitCode> {
  if (readArguments({}).positionals.length > 0) throw new UsageError("Lệnh này không cần gì thêm.");
  const folder = join(OUT, formatPeriod(DEMO_PERIOD));
  // What an earlier run has left would be taken in with the rest.
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  say(`Vẽ, đọc lại và soát các tệp trong ${folder} …`, "", tableHeading());
  const results: UnitResult[] = [];
  const planted: ExpectedFinding[] = [];
  const differences: Difference[] = [];
  const spent = { drawing: 0, checking: 0 };
  for (const unit of demoUnits()) {
    const start = performance.now();
    const workbook = await demoWorkbook(unit, PLANTED_FAULTS);
    const file = join(folder, workbook.fileName);
    await writeFile(file, workbook.bytes);
    const drawn = performance.now();
    const result = await checkUnit(file, workbook, differences);
    spent.drawing += drawn - start;
    spent.checking += performance.now() - drawn;
    results.push(result);
    planted.push(...workbook.expected);
    say(tableLine(result));
  }
  const list = join(OUT, "planted-faults.json");
  await writeFile(list, `${JSON.stringify(planted, null, 2)}\n`);
  say("", ...totalLines(results), "", `Danh sách lỗi cài: ${list}`);
  say(...comparisonLines(planted.length, differences));
  say(`Vẽ ${seconds(spent.drawing)}, đọc và soát ${seconds(spent.checking)}`);
  await writeExtraFiles(folder);
  const bloc = await consolidateDemo(OUT, folder);
  say("", ...bloc.lines);
  return differences.length + bloc.differences.length === 0 ? 0 : 1;
}

async function checkUnit(
  file: string,
  { unit, expected }: DemoWorkbook,
  differences: Difference[],
): Promise<UnitResult> {
  const read = await checkFile(file, DEMO_TODAY);
  if (!read.ok) throw new Error(`${file}: ${intakeReasons[read.reason]}`);
  differences.push(...compareFindings(unit.code, expected, read.checked.findings));
  return unitResult(unit, read.checked);
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1).replace(".", ",")} giây`;
}

function say(...lines: readonly string[]): void {
  process.stdout.write(`${lines.join("\n")}\n`);
}

run(demo, USAGE);
