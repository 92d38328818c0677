import { INDICATORS, type IndicatorId } from "../../catalogue/indicators";
import type { IndicatorDeclaration } from "../../catalogue/indicatorDeclaration";
import { lackingParts } from "../../indicators/indicatorResult";
import type { ShownIndicator } from "../check/checkedFile";
import { useSpokenLanguage, useWords, useWordsOf } from "../words/WordsContext";
import { Explanation } from "./Explanation";
import { EXPLAIN } from "./words";

/** How an indicator came to its verdict, with the numbers of this workbook, and the clause behind it. */
export default function IndicatorHelp({ indicator }: { readonly indicator: ShownIndicator }) {
  const { report } = useWords();
  const { indicator: words } = useWordsOf(EXPLAIN);
  const { id, numerator, denominator, verdict, nothingArose, gap, upperLimit } = indicator;
  const declared = declarationOf(id);
  const counted =
    numerator === null || denominator === null ? null : words.counted(numerator, denominator);
  const inParts = lackingParts(indicator.parts);
  const howFar = (): string =>
    inParts.length === 0
      ? sentence(report.gap(gap ?? 0, upperLimit))
      : words.inParts(inParts, id === "CT1B");
  const lacking = gap === null || gap === 0 ? null : `${howFar()}. ${words.gap(upperLimit)}`;
  const required = report.requirement(indicator.requirement);
  return (
    <Explanation
      items={[
        [words.measured, declared === undefined ? null : <Name of={declared} />],
        [words.figures, counted],
        [words.required, required === null ? null : sentence(required)],
        [
          report.verdict(verdict, nothingArose),
          nothingArose ? words.nothingArose : words.verdicts[verdict],
        ],
        [words.lacking, lacking],
        [words.clause, declared === undefined ? null : <span lang="vi">«{declared.clause}»</span>],
      ]}
    />
  );
}

/** In English with the name in the resolution's language, by which others know it. */
function Name({ of: { english, name } }: { readonly of: IndicatorDeclaration }) {
  const vietnamese = <span lang="vi">{name}</span>;
  return useSpokenLanguage() === "vi" ? (
    vietnamese
  ) : (
    <>
      {english} ({vietnamese})
    </>
  );
}

function declarationOf(id: string): IndicatorDeclaration | undefined {
  return Object.hasOwn(INDICATORS, id) ? INDICATORS[id as IndicatorId] : undefined;
}

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
