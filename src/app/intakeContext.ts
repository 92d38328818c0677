import type { Period } from "../catalogue/period";
import { blocQuarter, turnedTo } from "../consolidation/quarter";
import { stackedQuarters } from "../consolidation/stackedQuarters";
import type { RawValue } from "../spreadsheet/snapshot";
import { indexBloc } from "../workbook/blocIndex";
import { structureHash } from "../workbook/structureHash";
import { BLOC_TEMPLATE_ID, CATALOGUE_VERSION, TEMPLATE_VERSION } from "../workbook/templateVersion";
import type { WorkbookData } from "../workbook/workbookData";
import type { IntakeContext } from "./takeFiles";

/** What the files of a quarter are checked with, from the bloc workbook's data as read. */
export function intakeContext(given: WorkbookData, period: Period, today: number): IntakeContext {
  const data = withCurrentVersions(turnedTo(given, period), today);
  return {
    bloc: indexBloc(data),
    stacked: stackedQuarters(data),
    quarter: blocQuarter(data, period),
    today,
  };
}

/** What a thread that takes files begins with, as plain values: `intakeContext` makes the same of it. */
export interface IntakeBeginning {
  readonly kind: "begin";
  readonly data: WorkbookData;
  readonly period: Period;
  readonly today: number;
}

export function intakeBeginning({ bloc, quarter, today }: IntakeContext): IntakeBeginning {
  return { kind: "begin", data: bloc.data, period: quarter.period, today };
}

/** What is drawn is of this program's template, whatever the workbook that was read is of. */
function withCurrentVersions(data: WorkbookData, today: number): WorkbookData {
  const fields = new Map<string, RawValue>([
    ["meta_ngay_tao", today],
    ...data.fields,
    ["meta_mau_id", BLOC_TEMPLATE_ID],
    ["meta_phien_ban_mau", TEMPLATE_VERSION],
    ["meta_phien_ban_danh_muc", CATALOGUE_VERSION],
    ["meta_hash_cau_truc", structureHash()],
  ]);
  return { ...data, fields };
}
