import { cellOf, numberIn, type ReadRow, spoiled, textIn } from "./book";
import { type Context, noFigures, noneArose, type Outcome, ratio, settle } from "./outcome";
import { serial } from "./quarter";
import { blankCells, conclusionOf, type Limitation, limitationsAt } from "./referenceFollowUps";

/** CT7B: limitations remedied by the deadline of their last round. */
const BODIES = ["BCH", "BTV", "UBKT"];

/** Conclusions of higher levels and those dated after the reference date are not read. */
function isRead(context: Context, conclusion: ReadRow): boolean {
  const body = textIn(conclusion, "co_quan");
  const issued = numberIn(conclusion, "ngay_kl");
  const later = issued !== null && context.reference !== null && issued > context.reference;
  return (body === null || BODIES.includes(body)) && !later;
}

/** A row that belongs to no conclusion known (blank, in error, unknown code) may be of any. */
function remedyRows(context: Context): { read: ReadRow[]; unknown: ReadRow[] } {
  const rows = context.book.tables["tblKhacPhuc"] ?? [];
  const read = rows.filter((row) => {
    const conclusion = conclusionOf(context.book, row);
    return conclusion !== undefined && isRead(context, conclusion);
  });
  return { read, unknown: rows.filter((row) => !conclusionOf(context.book, row)) };
}

const isDue = (context: Context) => (limitation: Limitation) => {
  const closed =
    limitation.status === "DA_KHAC_PHUC" &&
    (limitation.reinspected ?? 0) < serial(context.year ?? 0, 1, 1);
  return limitation.due !== null && limitation.due <= (context.reference ?? 0) && !closed;
};

function inTime({ status, due, reported, reinspected }: Limitation): boolean {
  if (!["DA_KHAC_PHUC", "CHO_HAU_KIEM_QUA_LAU", "CHO_HAU_KIEM"].includes(status)) return false;
  const days = [reported, reinspected].filter((day) => day !== null);
  return due !== null && days.length > 0 && Math.min(...days) <= due;
}

const OF_CONCLUSION = ["ma_kl", "ngay_kl", "co_quan", "co_han_che", "so_han_che"];
const KEYS = ["ma_kl", "stt_hc", "vong"];
const OF_REMEDY = [...KEYS, "thoi_han", "ngay_hk", "kq_hk", "ngay_bc"];

export function remediedInTime(context: Context): Outcome {
  const all = context.book.tables["tblKetLuan"] ?? [];
  const conclusions = all.filter((row) => isRead(context, row));
  const { read, unknown } = remedyRows(context);
  const cells = [
    ...conclusions.flatMap((row) => OF_CONCLUSION.map((key) => cellOf(row, key))),
    ...read.flatMap((row) => OF_REMEDY.map((key) => cellOf(row, key))),
    // An unknown code spoils (XS04, an error in the cell); what stands beside it is not read.
    ...unknown.map((row) => cellOf(row, "ma_kl")),
  ];
  return settle(context, {
    spoiled: spoiled(cells),
    missing:
      conclusions.some((row) => blankCells(row, OF_CONCLUSION)) ||
      read.some((row) => blankCells(row, KEYS)) ||
      unknown.some((row) => blankCells(row, ["ma_kl"])),
    judge: () => {
      const limitations = limitationsAt(context).filter(({ source }) => isRead(context, source));
      const due = limitations.filter(isDue(context));
      if (due.length > 0) {
        const word = (met: boolean) => (met ? "DAT" : "KHONG_DAT");
        return ratio(context, "CT7B", [due.filter(inTime).length, due.length], word);
      }
      return limitations.some((one) => one.due === null) ? noFigures() : noneArose();
    },
  });
}
