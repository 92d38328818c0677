import { labelOf } from "../catalogue/lists";
import { firstDay, lastDay, type Period } from "../catalogue/period";
import { fromSerial } from "../spreadsheet/serialDate";
import type { RawValue } from "../spreadsheet/snapshot";
import type { BlocRecords } from "../workbook/blocIndex";
import type { RegisteredConclusion } from "../workbook/blocRecords";
import { isOver } from "../workbook/closedConclusion";
import {
  conclusionKey,
  isSameConclusion,
  mayBeOf,
  type NamedConclusion,
} from "../workbook/conclusionKey";
import { codeInRow, countInRow, dayInRow, textInRow } from "../workbook/rowValues";
import { wordOfBloc } from "../followUps/reinspections";
import type { DataRow, WorkbookData } from "../workbook/workbookData";

type Tables = readonly (readonly [string, readonly DataRow[]])[];

const NO_LIMITATION = labelOf("CO_KHONG", "KHONG");
const SOME = labelOf("CO_KHONG", "CO");

/**
 * A unit's conclusions and limitations with the bloc's registers put in: conclusions that it does
 * not follow yet, the registered day and number of limitations of those that it does, a row for each
 * limitation, re-inspections, and new rounds.
 * @param issued the conclusions that it has to follow.
 */
export function registeredTables(
  data: WorkbookData,
  bloc: BlocRecords,
  unit: string,
  period: Period,
  issued: readonly RegisteredConclusion[] = bloc.conclusionsOf(unit),
): Tables {
  const conclusions = [...(data.tables.get("tblKetLuan") ?? [])];
  const rounds = [...(data.tables.get("tblKhacPhuc") ?? [])];
  for (const registered of issued) {
    const { day, limitations } = registered;
    if (day === null || day > lastDay(period)) continue;
    const index = conclusions.findIndex((row) => isSameConclusion(conclusionIn(row), registered));
    const own = conclusions[index];
    if (own === undefined && needsNoRow(registered, bloc, unit, period)) continue;
    const code =
      own === undefined ? nextCode(fromSerial(day).year, conclusions.map(codeOf)) : codeOf(own);
    if (own === undefined) conclusions.push(conclusionRow(registered, code));
    else conclusions[index] = asRegistered(own, registered);
    for (let limitation = 1; limitation <= limitations; limitation += 1) {
      if (rounds.some((row) => isRound(row, code, limitation, 1))) continue;
      rounds.push(roundRow(code, limitation, 1, [["thoi_han", registered.commonDeadline]]));
    }
  }
  for (const registered of bloc.roundsOf(unit)) {
    const key = conclusionKey(registered.number, registered.day);
    // Two bodies may have given the same number in one year: the day tells them apart, then the body.
    const alike = conclusions.filter((row) => {
      const { number, day } = conclusionIn(row);
      return conclusionKey(number, day) === key;
    });
    const own =
      alike.find((row) => dayInRow(row, "ngay_kl") === registered.day) ??
      alike.find((row) => mayBeOf(registered.body, conclusionIn(row).body));
    if (own === undefined) continue;
    const code = codeOf(own);
    const { limitation, round } = registered;
    const index = rounds.findIndex((row) => isRound(row, code, limitation, round));
    const word = [...wordOfBloc(registered)];
    const row = rounds[index];
    const before = rounds.find((one) => isRound(one, code, limitation, round - 1));
    if (row === undefined) {
      rounds.push(roundRow(code, limitation, round, [...described(before), ...word]));
    } else rounds[index] = new Map([...row, ...word]);
  }
  return [
    ["tblKetLuan", conclusions],
    ["tblKhacPhuc", rounds.sort(byConclusion(conclusions))],
  ];
}

/** A conclusion as rows of reports and registers name it. */
export const conclusionIn = (row: DataRow): NamedConclusion => ({
  number: textInRow(row, "so_kl") ?? "",
  day: dayInRow(row, "ngay_kl"),
  body: codeInRow(row, "co_quan", "CO_QUAN"),
});

const codeOf = (row: DataRow): string => textInRow(row, "ma_kl") ?? "";

/** KL-2021-01, KL-2021-02 …: the next that is free. */
export function nextCode(year: number, taken: Iterable<string>): string {
  const used = new Set(taken);
  for (let nth = 1; ; nth += 1) {
    const code = `KL-${year}-${String(nth).padStart(2, "0")}`;
    if (!used.has(code)) return code;
  }
}

/** Nothing left to follow: no limitation at all, or all closed before this year. */
function needsNoRow(
  registered: RegisteredConclusion,
  bloc: BlocRecords,
  unit: string,
  { year }: Period,
): boolean {
  const yearStart = firstDay({ year, quarter: 1 });
  const { day, limitations } = registered;
  return limitations === 0
    ? day === null || day < yearStart
    : isOver(registered, bloc, unit, yearStart);
}

/** What FUP06 would tell of the unit's row. */
function asRegistered(row: DataRow, { day, limitations }: RegisteredConclusion): DataRow {
  const count = Math.max(limitations, countInRow(row, "so_han_che") ?? 0);
  return new Map<string, RawValue>([
    ...row,
    ["ngay_kl", day],
    ["co_han_che", count > 0 ? SOME : NO_LIMITATION],
    ["so_han_che", count],
  ]);
}

function conclusionRow(
  { number, day, limitations, row }: RegisteredConclusion,
  code: string,
): DataRow {
  const copied = ["co_quan", "loai", "do_mat"].map((key): readonly [string, RawValue] => [
    key,
    row.get(key) ?? null,
  ]);
  return new Map<string, RawValue>([
    ["ma_kl", code],
    ["so_kl", number],
    ["ngay_kl", day],
    ["co_han_che", limitations > 0 ? SOME : NO_LIMITATION],
    ["so_han_che", limitations],
    ...copied,
  ]);
}

function roundRow(
  code: string,
  limitation: number,
  round: number,
  cells: readonly (readonly [string, RawValue])[],
): DataRow {
  return new Map<string, RawValue>([
    ["ma_kl", code],
    ["stt_hc", limitation],
    ["vong", round],
    ...cells.filter(([, value]) => value !== null),
  ]);
}

/** What a limitation's new round says like the one before. */
const described = (before: DataRow | undefined): (readonly [string, RawValue])[] =>
  ["noi_dung", "trach_nhiem"].map((key) => [key, before?.get(key) ?? null] as const);

function isRound(row: DataRow, code: string, limitation: number, round: number): boolean {
  return (
    textInRow(row, "ma_kl") === code &&
    countInRow(row, "stt_hc") === limitation &&
    countInRow(row, "vong") === round
  );
}

/** In the order of the conclusions, then limitation by limitation, round by round. */
function byConclusion(conclusions: readonly DataRow[]): (a: DataRow, b: DataRow) => number {
  const order = new Map(
    conclusions.map((row, index) => [textInRow(row, "ma_kl") ?? "", index] as const),
  );
  const position = (row: DataRow): number => order.get(textInRow(row, "ma_kl") ?? "") ?? Infinity;
  const number = (row: DataRow, key: string): number => countInRow(row, key) ?? 0;
  return (a, b) =>
    position(a) - position(b) ||
    number(a, "stt_hc") - number(b, "stt_hc") ||
    number(a, "vong") - number(b, "vong");
}
