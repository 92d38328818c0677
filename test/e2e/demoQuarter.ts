import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { drawBloc } from "../../src/app/drawBloc";
import { demoBlocData } from "../../src/demo/demoBloc";
import { EXTRA_FILES } from "../../src/demo/demoFolder";
import { demoUnits } from "../../src/demo/demoUnits";
import { demoWorkbook } from "../../src/demo/demoWorkbook";
import { PLANTED_FAULTS } from "../../src/demo/plantedFaults";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";
import { temporaryFolder } from "./site";

export interface DemoQuarter {
  /** Path of the bloc's workbook. */
  readonly bloc: string;
  /** Paths of the units' reports. */
  readonly reports: readonly string[];
  /** Paths of what else lies in the folder: old kinds of files, copies, letters. */
  readonly others: readonly string[];
}

/** The made-up quarter as files: of all 71 units, or of the first ones. */
export async function demoQuarter(units = Infinity): Promise<DemoQuarter> {
  const folder = temporaryFolder();
  const written = (name: string, bytes: Uint8Array): string => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return path;
  };
  const reports: string[] = [];
  for (const unit of demoUnits().slice(0, units)) {
    const { fileName, bytes } = await demoWorkbook(unit, PLANTED_FAULTS);
    reports.push(written(fileName, bytes));
  }
  const others: string[] = [];
  for (const { fileName, bytes } of EXTRA_FILES) others.push(written(fileName, await bytes()));
  const bloc = written("SO_KHOI.xlsx", await writeWorkbook(drawBloc(demoBlocData())));
  return { bloc, reports, others };
}
