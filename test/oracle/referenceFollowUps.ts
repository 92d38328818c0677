import { type Book, cellOf, numberIn, type ReadRow, sameKey, textIn } from "./book";
import type { Context } from "./outcome";

export interface FollowUp {
  conclusion: string;
  limitation: number;
  round: number;
  status: string;
  days: number;
  late: number;
}

/** A limitation at the reference date, with what its last round says. */
export interface Limitation extends FollowUp {
  /** The row of KET_LUAN, and that of the last round. */
  source: ReadRow;
  row: ReadRow;
  /** Deadline, report, re-inspection; those after the reference date are not there yet. */
  due: number | null;
  reported: number | null;
  reinspected: number | null;
}

/** Where the rows of KHAC_PHUC belong: the first conclusion with their code, or none. */
export function conclusionOf(book: Book, row: ReadRow): ReadRow | undefined {
  const code = textIn(row, "ma_kl");
  if (code === null) return undefined;
  return (book.tables["tblKetLuan"] ?? []).find((conclusion) => {
    const other = textIn(conclusion, "ma_kl");
    return other !== null && sameKey(book, other) === sameKey(book, code);
  });
}

type Rounds = Map<number, ReadRow>;

function roundsByLimitation(book: Book): Map<ReadRow, Map<number, Rounds>> {
  const all = new Map<ReadRow, Map<number, Rounds>>();
  for (const row of book.tables["tblKhacPhuc"] ?? []) {
    const conclusion = conclusionOf(book, row);
    const [limitation, round] = [numberIn(row, "stt_hc"), numberIn(row, "vong")];
    if (!conclusion || limitation === null || round === null) continue;
    const ofConclusion = all.get(conclusion) ?? new Map<number, Rounds>();
    const rounds: Rounds = ofConclusion.get(limitation) ?? new Map<number, ReadRow>();
    // A second row of the same key is left out.
    if (!rounds.has(round)) rounds.set(round, row);
    all.set(conclusion, ofConclusion.set(limitation, rounds));
  }
  return all;
}

function upTo(reference: number, row: ReadRow, key: string): number | null {
  const day = numberIn(row, key);
  return day !== null && day <= reference ? day : null;
}

/** The re-inspection counts only together with its result. */
function reinspection(reference: number, row: ReadRow): { day: number; done: boolean } | null {
  const [day, result] = [upTo(reference, row, "ngay_hk"), textIn(row, "kq_hk")];
  return day === null || result === null ? null : { day, done: result === "XONG" };
}

/** Round k+1 exists once round k was re-inspected and found unfinished; a gap ends the chain. */
function lastRound(reference: number, rounds: Rounds): number | null {
  if (!rounds.has(1)) return null;
  let last = 1;
  for (;;) {
    const row = rounds.get(last);
    const checked = row ? reinspection(reference, row) : null;
    if (!checked || checked.done || !rounds.has(last + 1)) return last;
    last += 1;
  }
}

export type State = Pick<FollowUp, "status" | "days">;

function stateOf(context: Context, reference: number, row: ReadRow): State {
  const setting = (name: string, fallback: number) =>
    numberIn(context.book.fields, name) ?? fallback;
  const checked = reinspection(reference, row);
  const due = numberIn(row, "thoi_han");
  const reported = upTo(reference, row, "ngay_bc");
  if (checked?.done) return { status: "DA_KHAC_PHUC", days: 0 };
  if (checked) return { status: "THIEU_HAN_MOI", days: 0 };
  if (due === null) return { status: "CHUA_GIAO_HAN", days: 0 };
  if (reported !== null) {
    const days = reference - reported;
    const long = days > setting("so_ngay_cho_hau_kiem", 90);
    return { status: long ? "CHO_HAU_KIEM_QUA_LAU" : "CHO_HAU_KIEM", days };
  }
  if (reference > due) return { status: "QUA_HAN", days: reference - due };
  const days = due - reference;
  const soon = days <= setting("so_ngay_sap_den_han", 15);
  return { status: soon ? "SAP_DEN_HAN" : "TRONG_HAN", days };
}

/** Every limitation that is followed at the reference date, whoever issued the conclusion. */
export function limitationsAt(context: Context): Limitation[] {
  const { book, reference } = context;
  if (reference === null) return [];
  const found: Limitation[] = [];
  for (const [source, limitations] of roundsByLimitation(book)) {
    const issued = numberIn(source, "ngay_kl");
    if (issued !== null && issued > reference) continue;
    if (textIn(source, "co_han_che") === "KHONG") continue;
    for (const [limitation, rounds] of limitations) {
      const round = lastRound(reference, rounds);
      const row = round === null ? undefined : rounds.get(round);
      if (round === null || !row) continue;
      const due = numberIn(row, "thoi_han");
      const reported = upTo(reference, row, "ngay_bc");
      found.push({
        conclusion: textIn(source, "so_kl") ?? "",
        limitation,
        round,
        ...stateOf(context, reference, row),
        late: due !== null && reported !== null && reported > due ? reported - due : 0,
        source,
        row,
        due,
        reported,
        reinspected: reinspection(reference, row)?.day ?? null,
      });
    }
  }
  return found;
}

const asStated = (context: Context): Context => ({
  ...context,
  reference: context.statedReference,
});

export function followUpsAt(context: Context): FollowUp[] {
  return limitationsAt(asStated(context)).map(
    ({ conclusion, limitation, round, status, days, late }) => ({
      ...{ conclusion, limitation, round },
      ...{ status, days, late },
    }),
  );
}

/** State and days by row of KHAC_PHUC; rounds that are over or ignored show nothing. */
export function statesByRow(context: Context): Map<number, State> {
  const states = limitationsAt(asStated(context));
  return new Map(states.map(({ row, status, days }) => [row.index, { status, days }]));
}

export function blankCells(row: ReadRow, keys: string[]): boolean {
  return keys.some((key) => cellOf(row, key).blank);
}
