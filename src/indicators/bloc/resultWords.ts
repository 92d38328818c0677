import {
  add,
  both,
  either,
  equal,
  field,
  firstOf,
  greater,
  here,
  isNumber,
  join,
  listLabel,
  not,
  notEqual,
  when,
  type Expression,
} from "../../spreadsheet/expression";
import type { IndicatorId } from "../../catalogue/indicators";
import { LISTS, type ListItem } from "../../catalogue/lists";
import { thresholdInWords } from "../requirement";
import { verdictWord } from "../sheetFormulas";
import { comparisonOf, thresholdOf } from "../threshold";
import { NOTHING_AROSE } from "../verdict";
import { BLOC } from "./blocColumns";
import type { BlocMeasure } from "./blocMeasure";
import { countText, ratioText } from "./textFormulas";

const code = here(BLOC.verdict);
const shown = equal(here(BLOC.shown), 1);

/** The threshold of the row in words. */
export function requirementOf(id: IndicatorId, measure: BlocMeasure): Expression {
  const ratio = thresholdInWords(thresholdOf("thisRow"), comparisonOf("thisRow"));
  const words =
    id === "CT6A"
      ? join("từ ", countText(here("_so")), " đảng viên trở lên")
      : id === "CT1B"
        ? join("từng lĩnh vực ", ratio)
        : measure.display === "yesNo"
          ? ({ kind: "constant", value: "có trong năm" } as const)
          : ratio;
  return firstOf(
    [
      [equal(here("_phep"), "rise"), "cao hơn năm trước"],
      [equal(here("_phep"), "fall"), "thấp hơn năm trước"],
      [equal(here("_phep"), "and"), "đủ hai điều kiện"],
      [equal(here("_phep"), "none"), "chỉ theo dõi"],
    ],
    words,
  );
}

export function verdictInWords(): Expression {
  const items: readonly ListItem[] = LISTS.VERDICT;
  const label = items.find((item) => item.code === "CHUA_DU_SO_LIEU")?.label ?? "";
  const [before = "", between = "", after = ""] = label.split(/\{[^}]*\}/);
  return firstOf(
    [
      [equal(code, NOTHING_AROSE), verdictWord(NOTHING_AROSE)],
      [
        equal(code, "CHUA_DU_SO_LIEU"),
        join(before, here(BLOC.known), between, add(here(BLOC.known), here(BLOC.unknown)), after),
      ],
    ],
    listLabel(code, "VERDICT"),
  );
}

/** Hidden column: the result as text. */
export const RESULT_TEXT = "_chu";
const provisional = greater(here(BLOC.unknown), 0);
export const standing = when(
  shown,
  firstOf(
    [
      [equal(code, NOTHING_AROSE), ""],
      [
        either(
          ...["DAT", "KHONG_DAT", "GIU_TOI_DA", "GIU_TOI_THIEU", "KHONG_DOI"].map((one) =>
            equal(code, one),
          ),
        ),
        when(provisional, "Tạm tính", "Chính thức"),
      ],
      [
        equal(code, "THEO_DOI"),
        when(both(equal(field("tinh_quy"), 4), not(provisional)), "Chính thức", "Tạm tính"),
      ],
    ],
    "Tạm tính",
  ),
  "",
);

/** The result in words: "97,40% (75/77)", or the word of the verdict where there are no figures. */
export function resultInWords(measure: BlocMeasure): Expression {
  const [n, d] = [here("tu_so"), here("mau_so")];
  const figures =
    measure.display === "yesNo"
      ? when(equal(n, 1), "Có", "Chưa có")
      : measure.display === "parts"
        ? join(n, "/", d, ` ${measure.partNoun ?? "phần"} đạt`)
        : measure.display === "count" || measure.denominator === undefined
          ? when(isNumber(d), join(countText(n), "/", countText(d)), countText(n))
          : ratioText(n, d, here("_le"));
  return when(both(isNumber(n), not(equal(code, NOTHING_AROSE))), figures, here("ket_luan"));
}

/** ", năm trước 97,37% (74/76), yêu cầu cao hơn năm trước": without it a trend would read like a result. */
function trendAsked(): Expression {
  const [n, d] = [here(BLOC.previousNumerator), here(BLOC.previousDenominator)];
  const before = join(", năm trước ", ratioText(n, d, { kind: "constant", value: 2 }));
  return join(when(both(isNumber(n), isNumber(d)), before, ""), ", yêu cầu ", here("nguong"));
}

/** One sentence for the written report: "…: 0,39% (29/7.500), dưới 0,4% – Đạt." */
export function sentenceOf({ display, previous }: BlocMeasure): Expression {
  const asked = previous === undefined ? join(", ", here("nguong")) : trendAsked();
  const words = here("ket_luan");
  const note = join(
    " (tạm tính ",
    here(BLOC.known),
    "/",
    add(here(BLOC.known), here(BLOC.unknown)),
    " đơn vị)",
  );
  const withFigures = join(
    here("ten"),
    ": ",
    here(RESULT_TEXT),
    when(equal(here("_phep"), "none"), "", join(asked, " – ", words)),
    when(both(provisional, notEqual(code, "CHUA_DU_SO_LIEU")), note, ""),
    ".",
  );
  return display === "none"
    ? join(here("ten"), ": ", words, ".")
    : when(
        both(isNumber(here("tu_so")), not(equal(code, NOTHING_AROSE))),
        withFigures,
        join(here("ten"), ": ", words, "."),
      );
}
