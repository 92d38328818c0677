import { anyBlank, cellOf, numberIn, type ReadRow, rowOfCode, spoiled } from "./book";
import {
  closedGap,
  type Context,
  figures,
  meets,
  noFigures,
  noneArose,
  type Outcome,
  settle,
  thresholdOf,
} from "./outcome";
import { dayOf, serial } from "./quarter";

/** Indicators graded after the year (0.7): CT3B, CT3C, CT5A, CT5C. */
function lastDayForGrading(context: Context, gradedYear: number): number {
  const set = numberIn(context.book.fields, "han_xep_loai");
  const { month, day } = set === null ? { month: 3, day: 31 } : dayOf(set);
  return serial(gradedYear + 1, month, day);
}

interface Grading {
  row: ReadRow | undefined;
  counts: string[];
  figures: () => [number, number];
  judge: (n: number, d: number) => Outcome;
}

function graded(context: Context, grading: Grading): Outcome {
  const year = cellOf(grading.row, "nam_danh_gia");
  const status = cellOf(grading.row, "trang_thai");
  const counts = grading.counts.map((key) => cellOf(grading.row, key));
  const official = status.value === "CHINH_THUC";
  // A blank year of account is the year of the report; one in error is none.
  const typed = typeof year.value === "number" ? year.value : null;
  const account = year.faults.length > 0 ? null : year.blank ? context.year : typed;
  const due = account === null ? null : lastDayForGrading(context, account);
  const complete = !spoiled(counts) && !anyBlank(counts);
  const selfAssessed = status.value === "TU_DG" && complete && !spoiled([year]);
  return settle(context, {
    notYet: !official && due !== null && context.reference !== null && context.reference <= due,
    spoiled: spoiled([year, status, ...counts]),
    missing: !official || anyBlank(counts),
    selfAssessed: selfAssessed ? grading.figures() : null,
    judge: () => grading.judge(...grading.figures()),
  });
}

function judged(context: Context, id: string, n: number, d: number): Outcome {
  const threshold = thresholdOf(context.book, id);
  const verdict = meets(n, d, threshold) ? "DAT" : "KHONG_DAT";
  return figures(n, d, verdict, closedGap(n, d, threshold));
}

function exemplary(context: Context, id: string, code: string, none: () => Outcome): Outcome {
  const row = rowOfCode(context.book, "tblNeuGuong", code);
  return graded(context, {
    row,
    counts: ["so_nguoi", "thuc_hien_tot"],
    figures: () => [numberIn(row, "thuc_hien_tot") ?? 0, numberIn(row, "so_nguoi") ?? 0],
    judge: (n, d) => (d === 0 ? none() : judged(context, id, n, d)),
  });
}

const UNGRADED = ["kdg_mien", "kdg_dinh_chi", "kdg_duoi_6t", "kdg_khac"];

function members(
  context: Context,
  levels: string[],
  judge: (n: number, d: number) => Outcome,
): Outcome {
  const row = rowOfCode(context.book, "tblXepLoai", "DANG_VIEN");
  const sum = (keys: string[]) => keys.reduce((total, key) => total + (numberIn(row, key) ?? 0), 0);
  return graded(context, {
    row,
    counts: ["tong_so", ...UNGRADED, "xs", "tot", "ht", "kht"],
    figures: () => [sum(levels), sum(["tong_so"]) - sum(UNGRADED)],
    judge: (n, d) => (d === 0 ? noneArose() : judge(n, d)),
  });
}

/** The limit is one of the bloc; a unit that exceeds it is only told so. */
function notCompleting(context: Context, n: number, d: number): Outcome {
  return meets(n, d, thresholdOf(context.book, "CT5C"))
    ? figures(n, d, "DAT", 0)
    : figures(n, d, "THEO_DOI");
}

export const gradings: Record<string, (context: Context) => Outcome> = {
  CT3B: (context) => exemplary(context, "CT3B", "NG1", noFigures),
  CT3C: (context) => exemplary(context, "CT3C", "NG2", noneArose),
  CT5A: (context) => members(context, ["xs", "tot"], (n, d) => judged(context, "CT5A", n, d)),
  CT5C: (context) => members(context, ["kht"], (n, d) => notCompleting(context, n, d)),
};
