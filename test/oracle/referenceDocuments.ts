import { cellOf, numberIn, type ReadRow, spoiled, textIn } from "./book";
import { type Context, followed, once, type Outcome, settle } from "./outcome";
import { serial } from "./quarter";

/** Indicators decided by a row of VAN_BAN: CT1A, NV4A1, NV1B, NV1C, NVTT1, NVTT2, NVCTHD. */
type Found = "yes" | "no" | "spoiled";

const INPUTS = ["loai", "so_ky_hieu", "ngay_ban_hanh", "nam_ap_dung"];

function counts(
  context: Context,
  row: ReadRow,
  forYear: (year: number | null) => boolean,
): boolean {
  const issued = numberIn(row, "ngay_ban_hanh");
  return (
    !spoiled(INPUTS.map((key) => cellOf(row, key))) &&
    cellOf(row, "so_ky_hieu").value !== null &&
    issued !== null &&
    context.reference !== null &&
    issued <= context.reference &&
    forYear(numberIn(row, "nam_ap_dung"))
  );
}

function find(context: Context, kind: string, forYear: (year: number | null) => boolean): Found {
  // A row whose kind is itself in error may be of any kind.
  const read = (context.book.tables["tblVanBan"] ?? []).filter(
    (row) => textIn(row, "loai") === kind || spoiled([cellOf(row, "loai")]),
  );
  if (read.some((row) => counts(context, row, forYear))) return "yes";
  const cells = read.flatMap((row) => INPUTS.map((key) => cellOf(row, key)));
  return spoiled(cells) ? "spoiled" : "no";
}

const ofThisYear = (context: Context) => (year: number | null) =>
  year !== null && year === context.year;

/** Years of the term that began in August 2020 and ran twenty quarters. */
const ofTheTerm = (year: number | null) => year !== null && year >= 2020 && year <= 2025;

function annualDocument(context: Context, kind: string): Outcome {
  const founded = cellOf(context.book.fields, "ngay_thanh_lap");
  const late =
    context.year !== null &&
    typeof founded.value === "number" &&
    founded.value > serial(context.year, 10, 1);
  const found = find(context, kind, ofThisYear(context));
  return settle(context, {
    notApplicable: late,
    spoiled: spoiled([founded]) || found === "spoiled",
    missing: false,
    judge: () => once(context, found === "yes"),
  });
}

function followedDocument(context: Context, kind: string, ofYear: typeof ofTheTerm): Outcome {
  const found = find(context, kind, ofYear);
  return followed(context, { yes: 1, no: 0, spoiled: null }[found], 1);
}

const INTERNAL_RULES = ["QC_PHOI_HOP", "QC_LAM_VIEC", "QC_DAN_CHU", "QC_CHI_TIEU", "QC_TAI_SAN"];

function internalRules(context: Context): Outcome {
  const found = INTERNAL_RULES.map((kind) => find(context, kind, () => true));
  const count = found.filter((one) => one === "yes").length;
  return followed(context, found.includes("spoiled") ? null : count, 5);
}

export const documents: Record<string, (context: Context) => Outcome> = {
  CT1A: (context) => annualDocument(context, "NQ_NAM"),
  NV4A1: (context) => annualDocument(context, "CT_KTGS"),
  NV1B: (context) => followedDocument(context, "BC_827", ofThisYear(context)),
  NV1C: internalRules,
  NVTT1: (context) => followedDocument(context, "CTTT1", ofTheTerm),
  NVTT2: (context) => followedDocument(context, "CTTT2", ofTheTerm),
  NVCTHD: (context) => followedDocument(context, "CTHD", ofTheTerm),
};
