import { textOf, type RawValue } from "../spreadsheet/snapshot";
import { comparisonKey } from "../text/normalise";
import type { RegisteredRound } from "../workbook/blocRecords";
import { conclusionKey, mayBeOf } from "../workbook/conclusionKey";
import { givenValue } from "../workbook/placeless";
import type { Reading, Report, RowReading, TableReading } from "../workbook/report";
import { dayInRow, textInRow } from "../workbook/rowValues";
import { unitConclusions } from "./unitConclusions";

const REMEDIES = "tblKhacPhuc";

/** What the bloc's row says of a round: the deadline only from the second round on. */
export function wordOfBloc({ round, row }: RegisteredRound): ReadonlyMap<string, RawValue> {
  const said: readonly (readonly [string, RawValue])[] = [
    ["thoi_han", round >= 2 ? dayInRow(row, "thoi_han") : null],
    ["ngay_hk", dayInRow(row, "ngay_hk")],
    ["so_hk", textInRow(row, "so_hk")],
    ["kq_hk", textInRow(row, "kq_hk")],
  ];
  return new Map(said.filter(([, value]) => value !== null));
}

/** A round of the register and the unit's row for it: null when the unit has none. */
export interface MatchedRound {
  readonly registered: RegisteredRound;
  readonly word: ReadonlyMap<string, RawValue>;
  /** Code under which the unit follows the conclusion. */
  readonly code: RawValue;
  readonly index: number | null;
  /** The bloc has noted it and the unit has not entered it: a row that stands after the unit's. */
  readonly isAdded: boolean;
}

/** The register's rounds of the conclusions that the unit has entered. */
export function matchRounds(report: Report, rounds: readonly RegisteredRound[]): MatchedRound[] {
  if (rounds.length === 0) return [];
  const conclusions = unitConclusions(report);
  const rows = report.tables.get(REMEDIES)?.rows ?? [];
  const value = (row: RowReading | undefined, key: string): RawValue =>
    row?.cells.get(key)?.value ?? null;
  const matched = rounds.flatMap((registered) => {
    const key = conclusionKey(registered.number, registered.day);
    // Two bodies may have given the same number in one year: the day tells them apart, then the body.
    const alike = conclusions.filter((conclusion) => conclusion.key === key);
    const own =
      alike.find(({ day }) => day === registered.day) ??
      alike.find(({ body }) => mayBeOf(registered.body, body));
    const code = value(own?.row, "ma_kl");
    if (own === undefined || code === null) return [];
    const follows = comparisonKey(textOf(code));
    const index = rows.findIndex(
      (row) =>
        comparisonKey(textOf(value(row, "ma_kl"))) === follows &&
        value(row, "stt_hc") === registered.limitation &&
        value(row, "vong") === registered.round,
    );
    return [{ registered, code, index: index < 0 ? null : index }];
  });
  return joined(matched);
}

/** A round given in one row of the register and re-inspected in another is one; of two words the later. */
function joined(
  matched: readonly Pick<MatchedRound, "registered" | "code" | "index">[],
): MatchedRound[] {
  const rounds = new Map<string, MatchedRound>();
  for (const one of matched) {
    const { limitation, round, row } = one.registered;
    const key = [comparisonKey(textOf(one.code)), limitation, round].join("|");
    const given = [...row].filter(([, value]) => value !== null && value !== "");
    const before = rounds.get(key)?.registered.row ?? [];
    const registered = { ...one.registered, row: new Map([...before, ...given]) };
    const word = wordOfBloc(registered);
    const isAdded = one.index === null && (round >= 2 || word.size > 0);
    rounds.set(key, { ...one, registered, word, isAdded });
  }
  return [...rounds.values()];
}

/**
 * The report with the bloc's word put over the unit's: re-inspections, deadlines of later rounds,
 * and rounds that the unit has not entered yet, as rows at the end. For computing; findings look at
 * what the unit sent.
 */
export function withReinspections(report: Report, rounds: readonly RegisteredRound[]): Report {
  const table = report.tables.get(REMEDIES);
  const matched = matchRounds(report, rounds);
  if (table === undefined || matched.length === 0) return report;
  const rows = [...table.rows];
  for (const { word, index } of matched) {
    const row = index === null ? undefined : rows[index];
    if (index === null || row === undefined || word.size === 0) continue;
    rows[index] = { ...row, cells: new Map([...row.cells, ...readings(word, row)]) };
  }
  rows.push(...matched.filter(({ isAdded }) => isAdded).map((one) => newRound(one, table)));
  return { ...report, tables: new Map([...report.tables, [REMEDIES, { ...table, rows }]]) };
}

function readings(
  word: ReadonlyMap<string, RawValue>,
  row: RowReading,
): (readonly [string, Reading])[] {
  return [...word].map(([key, value]) => [key, givenValue(value, row.cells.get(key)?.place)]);
}

function newRound({ registered, word, code }: MatchedRound, table: TableReading): RowReading {
  const { limitation, round } = registered;
  const given = new Map<string, RawValue>([
    ["ma_kl", code],
    ["stt_hc", limitation],
    ["vong", round],
    ...word,
  ]);
  const cells = new Map(table.order.map((key) => [key, givenValue(given.get(key) ?? null)]));
  return { row: 0, code: null, cells };
}
