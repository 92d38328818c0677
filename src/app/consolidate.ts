import type { Period } from "../catalogue/period";
import { consolidateQuarter, type Consolidation } from "../consolidation/consolidateQuarter";
import { blocQuarter, turnedTo, type BlocQuarter } from "../consolidation/quarter";
import { stackedQuarters } from "../consolidation/stackedQuarters";
import { consolidationWords } from "../messages/consolidationWords";
import { fingerprint } from "../spreadsheet/fingerprint";
import type { RawValue } from "../spreadsheet/snapshot";
import { indexBloc } from "../workbook/blocIndex";
import { repeatedCodes } from "../workbook/blocRecords";
import { fileContract } from "../workbook/contract";
import type { BlocReading } from "../workbook/readBloc";
import { BLOC_TEMPLATE_ID, CATALOGUE_VERSION, TEMPLATE_VERSION } from "../workbook/templateVersion";
import type { WorkbookData } from "../workbook/workbookData";
import { calculateBloc, type BlocResults } from "./calculateBloc";
import { withLogLine } from "./consolidationLog";
import { listedDay, type ReceivedList } from "./receivedList";
import { sheetTotals } from "./sheetTotals";
import { takeFiles, type FileSource, type IntakeLimits } from "./takeFiles";
import { UNIT_FORMULAS } from "./unitFormulas";

export interface ConsolidateRequest {
  /** The bloc workbook with roster, registers and settings, as read. */
  readonly bloc: BlocReading;
  readonly period: Period;
  readonly sources: readonly FileSource[];
  readonly received: ReceivedList;
  /** Serial date of today, from the face that asks. */
  readonly today: number;
  /** The time of the run in words, for the log. */
  readonly time: string;
  readonly limits?: IntakeLimits;
  /** Hears of each file that is done with, for a face that shows how far it is. */
  readonly onTaken?: () => void;
}

export interface Consolidated {
  readonly quarter: BlocQuarter;
  readonly consolidation: Consolidation;
  /** The bloc's indicators and the matrix of units. */
  readonly results: BlocResults;
  /** What of the bloc workbook will not be in the one drawn anew, in words. */
  readonly notCarried: readonly string[];
  /** Codes that stand in the roster more than once. */
  readonly repeatedCodes: readonly string[];
}

/** What is drawn is of this program's template, whatever the workbook that was read is of. */
function withCurrentVersions(data: WorkbookData, today: number): WorkbookData {
  const fields = new Map<string, RawValue>([
    ["meta_ngay_tao", today],
    ...data.fields,
    ["meta_mau_id", BLOC_TEMPLATE_ID],
    ["meta_phien_ban_mau", TEMPLATE_VERSION],
    ["meta_phien_ban_danh_muc", CATALOGUE_VERSION],
    ["meta_hash_cau_truc", fingerprint(JSON.stringify(fileContract([])))],
  ]);
  return { ...data, fields };
}

/** A folder of unit files and the bloc workbook → the bloc workbook's data with the quarter in it. */
export async function consolidate(request: ConsolidateRequest): Promise<Consolidated> {
  const { bloc: read, period, today, received, sources, limits, onTaken } = request;
  const data = withCurrentVersions(turnedTo(read.data, period), today);
  const quarter = blocQuarter(data, period);
  const bloc = indexBloc(data);
  const stacked = stackedQuarters(data);
  const taken = await takeFiles(sources, { bloc, stacked, quarter, today }, limits, onTaken);
  const consolidation = withLogLine(
    consolidateQuarter({
      ...taken,
      data,
      blocReport: read.shown,
      totals: sheetTotals(read.shown, read.data),
      bloc,
      stacked,
      quarter,
      received: (file, unit) => listedDay(received, file, unit),
      formulas: UNIT_FORMULAS,
      words: consolidationWords,
    }),
    request.time,
    read.notCarried,
  );
  return {
    quarter,
    consolidation,
    results: calculateBloc(consolidation.data),
    notCarried: read.notCarried,
    repeatedCodes: repeatedCodes(data),
  };
}
