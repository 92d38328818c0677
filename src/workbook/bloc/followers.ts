import { firstDay, type Period } from "../../catalogue/period";
import type { RawValue } from "../../spreadsheet/snapshot";
import { indexBloc } from "../blocIndex";
import { registeredConclusions } from "../blocRecords";
import { isOver } from "../closedConclusion";
import { heirOf } from "../heir";
import type { DataRow, WorkbookData } from "../workbookData";

const FOLLOWER = "_cua";
const CLOSED = "_xong";
/** No unit has this code: what a unit that has ended has closed passes on to none. */
const NOBODY = "-";

/**
 * The register of conclusions with what holds in a quarter: who follows a conclusion, where that is
 * not the unit it was issued to but the successor of one that has ended, and what its unit has closed
 * before the year. A deadline of this year counts in CT7A all the same.
 */
export function withFollowers(data: WorkbookData, period: Period): DataRow[] {
  const bloc = indexBloc(data);
  const yearStart = firstDay({ year: period.year, quarter: 1 });
  const rows = [...(data.tables.get("tblSoKetLuan") ?? [])];
  for (const conclusion of registeredConclusions(data)) {
    const { unit, index, row } = conclusion;
    const heir = heirOf(bloc, unit, firstDay(period)) ?? unit;
    const closed = isOver(conclusion, bloc, heir, yearStart);
    const told: readonly (readonly [string, RawValue])[] = [
      [FOLLOWER, heir === unit ? null : closed ? NOBODY : heir],
      [CLOSED, heir === unit && closed ? 1 : null],
    ];
    if (told.some(([key, value]) => value !== null || row.has(key))) {
      rows[index] = new Map<string, RawValue>([...row, ...told]);
    }
  }
  return rows;
}
