import { makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, useId, useState } from "react";
import { ShareBar } from "../../check/ShareBar";
import { toneOf } from "../../check/tones";
import { VerdictBadge } from "../../check/VerdictBadge";
import { useSpokenLanguage, useWords } from "../../words/WordsContext";
import type { ConsolidationBench } from "../workers/bench";
import { DetailsButton } from "./DetailsButton";
import { useItemStyles } from "../../controls/itemStyles";
import type { ShownBlocIndicator, ShownQuarter } from "../shown";
import { useConsolidationWords } from "../words/useConsolidationWords";
import { lazyPart } from "../../page/lazyPart";

const IndicatorDetails = lazyPart(
  () => import(/* webpackChunkName: "indicatorDetails" */ "./IndicatorDetails"),
);

const useStyles = makeStyles({
  id: { color: tokens.colorNeutralForeground3 },
  judgement: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    marginLeft: "auto",
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly indicator: ShownBlocIndicator;
  readonly shown: ShownQuarter;
  readonly bench: ConsolidationBench | null;
}

/** One indicator of the bloc in a few lines; opened, what stands behind it. */
export function BlocIndicatorItem({ indicator, shown, bench }: Props) {
  const { report } = useWords();
  const words = useConsolidationWords();
  const language = useSpokenLanguage();
  const styles = { ...useItemStyles(), ...useStyles() };
  const [open, setOpen] = useState(false);
  const id = useId();
  const { verdict, nothingArose, serious, gap, upperLimit, known, concerned } = indicator;
  const tone = toneOf(verdict, serious);
  const facts = [
    indicator.figures === null ? null : words.indicator.figures(indicator.figures),
    // Of what is only followed nothing is required; the verdict says so.
    indicator.requirement === "" || verdict === "THEO_DOI"
      ? null
      : words.indicator.requirement(indicator.requirement),
  ].filter((fact) => fact !== null);
  const trends = [
    indicator.previousQuarter && words.indicator.then("quarter", indicator.previousQuarter),
    indicator.previousYear && words.indicator.then("year", indicator.previousYear),
  ].filter((trend) => trend !== null);
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <div className={styles.name}>
          <DetailsButton open={open} controls={id} onToggle={() => setOpen(!open)}>
            <span className={styles.id}>{indicator.id}</span>{" "}
            {language === "vi" ? indicator.label : indicator.english}
          </DetailsButton>
        </div>
        <div className={styles.judgement}>
          {gap !== null && gap > 0 && <strong>{report.gap(gap, upperLimit)}</strong>}
          <VerdictBadge tone={tone}>
            {report
              .verdict(verdict, nothingArose)
              .replace("{n}", String(known))
              .replace("{N}", String(concerned))}
          </VerdictBadge>
        </div>
      </div>
      {facts.length > 0 && <div className={styles.quiet}>{facts.join(" · ")}</div>}
      {indicator.isRatio && indicator.numerator !== null && indicator.denominator !== null && (
        <ShareBar
          numerator={indicator.numerator}
          denominator={indicator.denominator}
          threshold={indicator.threshold}
          tone={tone}
        />
      )}
      {trends.length > 0 && <div className={styles.quiet}>{trends.join(" · ")}</div>}
      <div id={id}>
        {open && (
          <Suspense>
            <IndicatorDetails indicator={indicator} shown={shown} bench={bench} />
          </Suspense>
        )}
      </div>
    </li>
  );
}
