import { anyBlank, cellOf, numberIn, type ReadRow, rowOfCode, spoiled, textIn } from "./book";
import {
  closedGap,
  type Context,
  figures,
  followed,
  meets,
  noFigures,
  noneArose,
  openGap,
  type Outcome,
  type Part,
  ratio,
  settle,
  thresholdOf,
  yearToDate,
} from "./outcome";

/** Targets 1 (satisfaction by field) and 2 (registration): AND over parts, 0.4-7. */
interface Share {
  label: string;
  n: number;
  d: number;
}

function allOf(context: Context, id: string, shares: Share[], open: boolean): Outcome {
  const threshold = thresholdOf(context.book, id);
  const applying = shares.filter(({ d }) => d > 0);
  if (applying.length === 0) return noneArose();
  const parts: Part[] = shares.map(({ label, n, d }) => ({
    label,
    numerator: n,
    denominator: d,
    verdict: d > 0 ? yearToDate(context, meets(n, d, threshold)) : "KHONG_AP_DUNG",
  }));
  const gaps = applying.map(({ n, d }) => (open ? openGap : closedGap)(n, d, threshold));
  const gap = gaps.includes(null) ? null : gaps.reduce<number>((sum, one) => sum + (one ?? 0), 0);
  const met = applying.filter(({ n, d }) => meets(n, d, threshold)).length;
  const verdict = yearToDate(context, met === applying.length);
  return { ...figures(met, applying.length, verdict, gap), parts };
}

const VOTES = ["hop_le", "rat_hai_long", "hai_long", "binh_thuong", "khong_hai_long"];

function satisfaction(context: Context): Outcome {
  const administrative = cellOf(context.book.fields, "la_co_quan_hanh_chinh");
  const rows = context.book.tables["tblHaiLong"] ?? [];
  const cells = rows.flatMap((row) => ["linh_vuc", ...VOTES].map((key) => cellOf(row, key)));
  return settle(context, {
    notApplicable: administrative.value === "KHONG",
    spoiled: spoiled([administrative, ...cells]),
    missing: anyBlank([administrative, ...cells]),
    judge: () => {
      const shares = rows
        .map((row) => ({
          label: textIn(row, "linh_vuc") ?? "",
          n: (numberIn(row, "rat_hai_long") ?? 0) + (numberIn(row, "hai_long") ?? 0),
          d: numberIn(row, "hop_le") ?? 0,
        }))
        .filter(({ d }) => d > 0);
      return shares.length === 0 ? noFigures() : allOf(context, "CT1B", shares, true);
    },
  });
}

const REGISTERED = ["tong_so", "khong_thuoc_dien", "da_dang_ky"];
const PEOPLE: Record<string, string> = {
  DTN: "Đoàn viên Đoàn TNCS Hồ Chí Minh",
  CD: "Đoàn viên công đoàn",
  CCB: "Hội viên Hội Cựu chiến binh",
};

function share(row: ReadRow | undefined, label: string): Share {
  const obliged = (numberIn(row, "tong_so") ?? 0) - (numberIn(row, "khong_thuoc_dien") ?? 0);
  return { label, n: numberIn(row, "da_dang_ky") ?? 0, d: obliged };
}

function registration(context: Context, id: string, codes: string[]): Outcome {
  const rows = codes.map((code) => rowOfCode(context.book, "tblDangKy", code));
  const cells = rows.flatMap((row) => REGISTERED.map((key) => cellOf(row, key)));
  return settle(context, {
    spoiled: spoiled(cells),
    missing: anyBlank(cells),
    judge: () => {
      const shares = rows.map((row, index) => share(row, PEOPLE[codes[index] ?? ""] ?? ""));
      const [only] = shares;
      if (id !== "CT2A" || !only) return allOf(context, id, shares, false);
      return ratio(context, id, [only.n, only.d], (met) => yearToDate(context, met));
    },
  });
}

function collective(context: Context): Outcome {
  const answer = cellOf(rowOfCode(context.book, "tblDangKy", "DV"), "tap_the");
  const yes = answer.value === "CO" ? 1 : answer.value === "KHONG" ? 0 : null;
  return followed(context, yes, 1);
}

function carriedOut(context: Context): Outcome {
  const row = rowOfCode(context.book, "tblDangKy", "DV");
  const cells = ["da_thuc_hien", "da_dang_ky"].map((key) => cellOf(row, key));
  if (spoiled(cells) || anyBlank(cells)) return followed(context, null, null);
  return followed(context, numberIn(row, "da_thuc_hien"), numberIn(row, "da_dang_ky"));
}

export const registrations: Record<string, (context: Context) => Outcome> = {
  CT1B: satisfaction,
  CT2A: (context) => registration(context, "CT2A", ["DV"]),
  CT2B: (context) => registration(context, "CT2B", ["DTN", "CD"]),
  CT2C: (context) => registration(context, "CT2C", ["CCB"]),
  CT2D: collective,
  CT2E: carriedOut,
};
