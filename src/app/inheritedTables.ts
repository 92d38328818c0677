import { fromSerial } from "../spreadsheet/serialDate";
import type { RegisteredRound } from "../workbook/blocRecords";
import { isClosedBefore } from "../workbook/closedConclusion";
import { isSameConclusion } from "../workbook/conclusionKey";
import { grouped } from "../workbook/grouped";
import { codeInRow, countInRow, textInRow } from "../workbook/rowValues";
import type { DataRow } from "../workbook/workbookData";
import { conclusionIn, nextCode } from "./registeredTables";

export type Tables = ReadonlyMap<string, readonly DataRow[]>;

/**
 * A unit's conclusions and limitations with those put in that a predecessor has left open, under
 * codes of their own.
 * @param closing rounds of the unit that ended a limitation: it may have followed them to the end.
 */
export function inheritedTables(
  own: Tables,
  predecessor: Tables,
  closing: readonly RegisteredRound[] = [],
): Tables {
  const conclusions = [...(own.get("tblKetLuan") ?? [])];
  const rounds = [...(own.get("tblKhacPhuc") ?? [])];
  const known = conclusions.map(conclusionIn);
  const roundsOf = grouped(predecessor.get("tblKhacPhuc") ?? [], codeOf);
  for (const conclusion of predecessor.get("tblKetLuan") ?? []) {
    const ofIt = roundsOf.get(codeOf(conclusion)) ?? [];
    const named = conclusionIn(conclusion);
    const { day } = named;
    if (day === null || !isOpen(ofIt)) continue;
    if (known.some((own) => isSameConclusion(own, named))) continue;
    const limitations = countInRow(conclusion, "so_han_che") ?? Infinity;
    if (isClosedBefore(Infinity, { ...named, limitations }, closing)) continue;
    const code = nextCode(fromSerial(day).year, conclusions.map(codeOf));
    const underCode = (row: DataRow): DataRow => new Map([...row, ["ma_kl", code]]);
    conclusions.push(underCode(conclusion));
    rounds.push(...ofIt.map(underCode));
  }
  return new Map([...own, ["tblKetLuan", conclusions], ["tblKhacPhuc", rounds]]);
}

const codeOf = (row: DataRow): string => textInRow(row, "ma_kl") ?? "";

/** Some limitation's last round did not end it. */
function isOpen(rounds: readonly DataRow[]): boolean {
  const roundOf = (row: DataRow): number => countInRow(row, "vong") ?? 0;
  return [...grouped(rounds, (row) => countInRow(row, "stt_hc")).values()].some((ofIt) => {
    const last = ofIt.reduce((latest, row) => (roundOf(row) > roundOf(latest) ? row : latest));
    return codeInRow(last, "kq_hk", "KET_QUA_HAU_KIEM") !== "XONG";
  });
}
