import { useWords, useWordsOf } from "../words/WordsContext";
import type { Language } from "../words/words";
import type { ShownIndicator } from "./checkedFile";
import { directionSince, type Direction } from "./directionSince";

type When = "quarter" | "year";

const WORDS: Readonly<Record<Language, TrendWords>> = {
  vi: {
    when: { quarter: "quý trước", year: "cùng kỳ năm trước" },
    alone: { quarter: "Quý trước", year: "Cùng kỳ năm trước" },
    direction: { up: "Tăng so với", down: "Giảm so với", same: "Bằng" },
  },
  en: {
    when: { quarter: "last quarter", year: "same quarter last year" },
    alone: { quarter: "Last quarter", year: "Same quarter last year" },
    direction: { up: "Up from", down: "Down from", same: "Same as" },
  },
};

interface TrendWords {
  readonly when: Readonly<Record<When, string>>;
  readonly alone: Readonly<Record<When, string>>;
  readonly direction: Readonly<Record<Direction, string>>;
}

const SIGNS: Readonly<Record<Direction, string>> = { up: "▲", down: "▼", same: "=" };

/** What the indicator came to last quarter and a year ago, as the workbook tells, and which way it went. */
export default function IndicatorTrend({ indicator }: { readonly indicator: ShownIndicator }) {
  const words = useWordsOf(WORDS);
  const { report } = useWords();
  const { earlier, numerator, denominator } = indicator;
  const told = (["quarter", "year"] as const).flatMap((when) => {
    const then = earlier[when];
    if (then === null) return [];
    const direction = directionSince(then, numerator, denominator);
    return [
      <div key={when}>
        {direction !== null && <span aria-hidden>{SIGNS[direction]} </span>}
        {direction === null
          ? `${words.alone[when]}: ${then}`
          : `${words.direction[direction]} ${words.when[when]}: ${report.figures({ ...indicator, figures: then }) ?? then}`}
      </div>,
    ];
  });
  return told;
}
