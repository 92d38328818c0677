import { firstDay, type Period } from "../../catalogue/period";
import type { RawValue } from "../../spreadsheet/snapshot";
import { indexBloc } from "../blocIndex";
import { registeredConclusions } from "../blocRecords";
import { isOver } from "../closedConclusion";
import { heirOf } from "../heir";
import type { DataRow, WorkbookData } from "../workbookData";

const FOLLOWER = "_cua";
/** No unit has this code: what is over counts for none. */
const NOBODY = "-";

/**
 * The register of conclusions with who follows a conclusion in a quarter, where that is not the
 * unit it was issued to: the successor of one that has ended, or nobody once it is over.
 */
export function withFollowers(data: WorkbookData, period: Period): DataRow[] {
  const bloc = indexBloc(data);
  const yearStart = firstDay({ year: period.year, quarter: 1 });
  const rows = [...(data.tables.get("tblSoKetLuan") ?? [])];
  for (const conclusion of registeredConclusions(data)) {
    const { unit, index, row } = conclusion;
    const follower = heirOf(bloc, unit, firstDay(period)) ?? unit;
    const now = isOver(conclusion, bloc, follower, yearStart) ? NOBODY : follower;
    if (now !== unit || row.has(FOLLOWER)) {
      rows[index] = new Map<string, RawValue>([...row, [FOLLOWER, now === unit ? null : now]]);
    }
  }
  return rows;
}
