import { join } from "node:path";
import { prefilledUnitData } from "../app/prefill";
import { readQuarter } from "../app/readQuarter";
import { startNextPeriod } from "../app/startNextPeriod";
import { UNIT_FORMULAS } from "../app/unitFormulas";
import { firstDay, lastDay, periodLabel, type Period } from "../catalogue/period";
import { stackedQuarters } from "../consolidation/stackedQuarters";
import { indexBloc, type BlocRecords } from "../workbook/blocIndex";
import { owesReport, type RosterUnit } from "../workbook/blocRecords";
import { heirOf } from "../workbook/heir";
import { drawUnitWorkbook } from "../workbook/draw/drawUnitWorkbook";
import { unitFileName } from "../workbook/fileNames";
import { unitKey } from "../workbook/rowValues";
import type { WorkbookData } from "../workbook/workbookData";
import { writeWorkbook } from "../xlsx/writeWorkbook";
import { MendableError, UsageError } from "./commandLine";
import { readBlocFile, readSnapshot } from "./readBlocFile";
import { lostAt, writeWorkbookFile } from "./standingFile";
import { makeFolder, writeWhole } from "./wholeFile";

interface PrefilledRequest {
  readonly roster: string;
  readonly period: Period;
  readonly today: number;
  readonly out: string;
  /** Whatever stands there, instead of keeping what people typed. */
  readonly replace: boolean;
}

/** By name, without the folder. */
export interface DrawnTemplates {
  readonly files: readonly string[];
  /** What stood there and holds what somebody typed. */
  readonly kept: readonly string[];
}

/** Draws one unit's workbook of a quarter from the bloc workbook into a file. */
export async function prefilledTemplate(
  request: PrefilledRequest & { readonly unit: string },
): Promise<void> {
  const { roster, unit, period, out, replace } = request;
  const { bloc, dataFor } = await materialOf(request);
  const bytes = await drawn(dataFor(unitOf(bloc, unit, roster, period)));
  await writeWorkbookFile(out, bytes, replace);
}

/** Draws the workbooks of all units that owe a report into a folder. */
export async function prefilledTemplates(request: PrefilledRequest): Promise<DrawnTemplates> {
  const { roster, period, out, replace } = request;
  const { bloc, dataFor } = await materialOf(request);
  const active = [...bloc.units.values()].filter((of) => owesReport(of, period, lastDay(period)));
  if (active.length === 0) throw new UsageError(`${roster}: danh mục không có đơn vị nào phải nộp`);
  await makeFolder(out);
  const files: string[] = [];
  const kept: string[] = [];
  for (const of of active) {
    const name = unitFileName(of.code, period);
    const path = join(out, name);
    const bytes = await drawn(dataFor(of));
    const holdsInput = !replace && (await lostAt(path, bytes)) !== null;
    if (!holdsInput) await writeWhole(path, bytes);
    (holdsInput ? kept : files).push(name);
  }
  return { files, kept };
}

async function materialOf({ roster, period, today }: PrefilledRequest) {
  const { data } = await readBlocFile(roster);
  const bloc = indexBloc(data);
  const stacked = stackedQuarters(data);
  const dataFor = (unit: RosterUnit): WorkbookData =>
    prefilledUnitData({ bloc, stacked, unit, period, today });
  return { bloc, dataFor };
}

function unitOf(bloc: BlocRecords, code: string, roster: string, period: Period): RosterUnit {
  const unit = bloc.units.get(unitKey(code));
  if (unit === undefined) throw new UsageError(`Danh mục trong ${roster} không có đơn vị ${code}`);
  if (owesReport(unit, period, lastDay(period))) return unit;
  const heir = heirOf(bloc, unit.code, firstDay(period));
  throw new MendableError(
    `Theo danh mục, ${unit.code} không hoạt động trong ${periodLabel(period)} nên không phải báo cáo.` +
      (heir === null ? "" : ` Tạo mẫu cho đơn vị kế thừa: ${heir}.`),
  );
}

/** The next quarter's workbook of a unit, from the one of last quarter. */
export async function nextTemplate(request: {
  readonly previous: string;
  readonly today: number;
  readonly out: string;
  readonly replace: boolean;
}): Promise<void> {
  const { previous, today, out, replace } = request;
  const quarter = readQuarter(await readSnapshot(previous));
  if (quarter === null) throw new UsageError(`${previous}: chưa rõ đơn vị, năm hoặc kỳ báo cáo`);
  const bytes = await drawn(startNextPeriod({ ...quarter, today }).data);
  await writeWorkbookFile(out, bytes, replace);
}

function drawn(data: WorkbookData): Promise<Uint8Array> {
  return writeWorkbook(drawUnitWorkbook(data, UNIT_FORMULAS, { openBlocCells: false }), "template");
}
