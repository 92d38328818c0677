import { join } from "node:path";
import { prefilledUnitData } from "../app/prefill";
import { readQuarter } from "../app/readQuarter";
import { startNextPeriod } from "../app/startNextPeriod";
import { UNIT_FORMULAS } from "../app/unitFormulas";
import { firstDay, lastDay, quarterLabel, type Period } from "../catalogue/period";
import { heirOf } from "../consolidation/heir";
import { stackedQuarters } from "../consolidation/stackedQuarters";
import { indexBloc, type BlocRecords } from "../workbook/blocIndex";
import { owesReport, type RosterUnit } from "../workbook/blocRecords";
import { drawUnitWorkbook } from "../workbook/draw/drawUnitWorkbook";
import { unitFileName } from "../workbook/fileNames";
import { unitKey } from "../workbook/rowValues";
import type { WorkbookData } from "../workbook/workbookData";
import { writeWorkbook } from "../xlsx/writeWorkbook";
import { MendableError, UsageError } from "./commandLine";
import { readBlocFile, readSnapshot } from "./readBlocFile";
import { makeFolder, writeWhole } from "./wholeFile";

/** Draws workbooks of a quarter from the bloc workbook: one unit's into a file, or all into a folder. */
export async function prefilledTemplates(request: {
  readonly roster: string;
  readonly unit: string | null;
  readonly period: Period;
  readonly today: number;
  readonly out: string;
}): Promise<readonly string[]> {
  const { roster, unit, period, today, out } = request;
  const { data } = await readBlocFile(roster);
  const bloc = indexBloc(data);
  const stacked = stackedQuarters(data);
  const dataFor = (of: RosterUnit): WorkbookData =>
    prefilledUnitData({ bloc, stacked, unit: of, period, today });
  if (unit !== null) {
    await writeUnit(out, dataFor(unitOf(bloc, unit, roster, period)));
    return [out];
  }
  const active = [...bloc.units.values()].filter((of) => owesReport(of, period, lastDay(period)));
  if (active.length === 0) throw new UsageError(`${roster}: danh mục không có đơn vị nào phải nộp`);
  await makeFolder(out);
  const files: string[] = [];
  for (const of of active) {
    const file = join(out, unitFileName(of.code, period));
    await writeUnit(file, dataFor(of));
    files.push(file);
  }
  return files;
}

function unitOf(bloc: BlocRecords, code: string, roster: string, period: Period): RosterUnit {
  const unit = bloc.units.get(unitKey(code));
  if (unit === undefined) throw new UsageError(`Danh mục trong ${roster} không có đơn vị ${code}`);
  if (owesReport(unit, period, lastDay(period))) return unit;
  const heir = heirOf(bloc, unit.code, firstDay(period));
  throw new MendableError(
    `Theo danh mục, ${unit.code} không hoạt động trong ${quarterLabel(period.quarter)}/${period.year} nên không phải báo cáo.` +
      (heir === null ? "" : ` Tạo mẫu cho đơn vị kế thừa: ${heir}.`),
  );
}

/** The next quarter's workbook of a unit, from the one of last quarter. */
export async function nextTemplate(request: {
  readonly previous: string;
  readonly today: number;
  readonly out: string;
}): Promise<void> {
  const { previous, today, out } = request;
  const quarter = readQuarter(await readSnapshot(previous));
  if (quarter === null) throw new UsageError(`${previous}: chưa rõ đơn vị, năm hoặc kỳ báo cáo`);
  await writeUnit(out, startNextPeriod({ ...quarter, today }).data);
}

async function writeUnit(path: string, data: WorkbookData): Promise<void> {
  const plan = drawUnitWorkbook(data, UNIT_FORMULAS, { openBlocCells: false });
  await writeWhole(path, await writeWorkbook(plan));
}
