import { anyBlank, cellOf, numberIn, rowOfCode, spoiled } from "./book";
import {
  type Context,
  figures,
  isFinal,
  meets,
  noneArose,
  openGap,
  type Outcome,
  settle,
  thresholdOf,
} from "./outcome";

/** Target 6 at a unit: CT6A by the quota of the year, if any; CT6B over the term. */
const LAST_QUARTER = 20;
const MONTHS = ["T1", "T2", "T3"];

function outsideTerm({ quarterOfTerm }: Context): boolean {
  return quarterOfTerm !== null && (quarterOfTerm < 1 || quarterOfTerm > LAST_QUARTER);
}

/** Nothing can have been carried forward into the first quarter: blank is 0 there. */
function cellsOverTerm(context: Context, columns: string[]) {
  const cells = (codes: string[]) =>
    codes.flatMap((code) => {
      const row = rowOfCode(context.book, "tblKetNap", code);
      return columns.map((key) => cellOf(row, key));
    });
  const [months, before] = [cells(MONTHS), cells(["LK"])];
  const required = context.quarterOfTerm === 1 ? months : [...months, ...before];
  return { all: [...months, ...before], required };
}

function overTerm(context: Context, column: string): number {
  const rows = [...MONTHS, "LK"].map((code) => rowOfCode(context.book, "tblKetNap", code));
  return rows.reduce((sum, row) => sum + (numberIn(row, column) ?? 0), 0);
}

function byQuota(context: Context, admitted: number, quota: number): Outcome {
  const gap = Math.max(quota - admitted, 0);
  if (admitted >= quota) return figures(admitted, quota, "DAT", 0);
  if (isFinal(context)) return figures(admitted, quota, "KHONG_DAT", gap);
  const inTime = admitted * 4 >= quota * (context.quarter ?? 0);
  return figures(admitted, quota, inTime ? "DUNG_TIEN_DO" : "CHAM_TIEN_DO", gap);
}

function admissions(context: Context): Outcome {
  const { all, required } = cellsOverTerm(context, ["ket_nap"]);
  const quota = cellOf(context.book.fields, "chi_tieu_ket_nap_nam");
  const members = rowOfCode(context.book, "tblDangVien", "DV02");
  const [inQuarter, before] = [cellOf(members, "trong_quy"), cellOf(members, "ky_truoc")];
  const beforeAsked = !quota.blank && context.quarter !== null && context.quarter > 1;
  return settle(context, {
    notApplicable: outsideTerm(context),
    spoiled: spoiled([...all, quota, inQuarter, before]),
    missing: anyBlank([...required, inQuarter]) || (beforeAsked && before.blank),
    judge: () => {
      const target = numberIn(context.book.fields, "chi_tieu_ket_nap_nam");
      if (target === null) return figures(overTerm(context, "ket_nap"), null, "THEO_DOI");
      const admitted = (numberIn(members, "trong_quy") ?? 0) + (numberIn(members, "ky_truoc") ?? 0);
      return byQuota(context, admitted, target);
    },
  });
}

function outstanding(context: Context): Outcome {
  const { all, required } = cellsOverTerm(context, ["ket_nap", "doan_vien_uu_tu"]);
  return settle(context, {
    notApplicable: outsideTerm(context),
    spoiled: spoiled(all),
    missing: anyBlank(required),
    judge: () => {
      const n = overTerm(context, "doan_vien_uu_tu");
      const d = overTerm(context, "ket_nap");
      if (d === 0) return noneArose();
      const threshold = thresholdOf(context.book, "CT6B");
      if (!meets(n, d, threshold)) return figures(n, d, "THEO_DOI");
      const verdict = context.quarterOfTerm === LAST_QUARTER ? "DAT" : "DUNG_TIEN_DO";
      return figures(n, d, verdict, openGap(n, d, threshold));
    },
  });
}

export const admissionIndicators: Record<string, (context: Context) => Outcome> = {
  CT6A: admissions,
  CT6B: outstanding,
};
