import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Suspense, useId, useState } from "react";
import { useItemStyles } from "../controls/itemStyles";
import { ExplainButton } from "../explain/ExplainButton";
import { PlaceLink } from "../places/PlaceLink";
import { useGoTo } from "../places/PlacesContext";
import { useWords } from "../words/WordsContext";
import type { ShownIndicator } from "./checkedFile";
import { IndicatorParts } from "./IndicatorParts";
import { ShareBar } from "./ShareBar";
import { toneOf } from "./tones";
import { VerdictBadge } from "./VerdictBadge";
import { lazyPart } from "../page/lazyPart";

const IndicatorHelp = lazyPart(
  () => import(/* webpackChunkName: "indicatorHelp" */ "../explain/IndicatorHelp"),
);

// Few workbooks tell of earlier quarters.
const IndicatorTrend = lazyPart(
  () => import(/* webpackChunkName: "indicatorTrend" */ "./IndicatorTrend"),
);

const useStyles = makeStyles({
  label: { fontWeight: tokens.fontWeightSemibold },
  id: { color: tokens.colorNeutralForeground3 },
  requirement: { color: tokens.colorNeutralForeground2 },
  judgement: {
    display: "flex",
    marginLeft: "auto",
    flexWrap: "wrap",
    justifyContent: "end",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
});

/** One indicator: figures, bar with target, requirement, verdict, and what is lacking. */
export function IndicatorItem({ indicator }: { readonly indicator: ShownIndicator }) {
  const { report: words } = useWords();
  const styles = { ...useItemStyles(), ...useStyles() };
  const { verdict, nothingArose, serious, gap, upperLimit, parts, earlier } = indicator;
  const tone = toneOf(verdict, serious);
  const [explained, setExplained] = useState(false);
  const id = useId();
  const required = words.requirement(indicator.requirement);
  const facts = [
    words.figures(indicator),
    required && `${words.required}: ${required}`,
    words.alone(indicator),
  ];
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <div className={mergeClasses(styles.name, styles.label)}>
          <Name indicator={indicator} />
        </div>
        <div className={styles.judgement}>
          {gap !== null && gap > 0 && <strong>{words.gap(gap, upperLimit)}</strong>}
          <VerdictBadge tone={tone}>{words.verdict(verdict, nothingArose)}</VerdictBadge>
          <ExplainButton
            open={explained}
            controls={id}
            title={words.explain(indicator.id)}
            label={words.explain(indicator.id)}
            onToggle={() => setExplained(!explained)}
          >
            ?
          </ExplainButton>
        </div>
      </div>
      <div className={styles.requirement}>{facts.filter((fact) => fact !== null).join(" · ")}</div>
      {indicator.kind === "ratio" &&
        indicator.numerator !== null &&
        indicator.denominator !== null && (
          <ShareBar
            numerator={indicator.numerator}
            denominator={indicator.denominator}
            threshold={indicator.requirement.threshold}
            tone={tone}
          />
        )}
      {(earlier.quarter !== null || earlier.year !== null) && (
        <div className={styles.requirement}>
          <Suspense>
            <IndicatorTrend indicator={indicator} />
          </Suspense>
        </div>
      )}
      {parts !== null && parts.length > 1 && (
        <IndicatorParts
          parts={parts}
          threshold={indicator.requirement.threshold}
          serious={serious}
        />
      )}
      <div id={id}>
        {explained && (
          <Suspense>
            <IndicatorHelp indicator={indicator} />
          </Suspense>
        )}
      </div>
    </li>
  );
}

function Name({ indicator }: { readonly indicator: ShownIndicator }) {
  const { report: words } = useWords();
  const styles = useStyles();
  const goTo = useGoTo();
  const { id, place } = indicator;
  const name = (
    <>
      <span className={styles.id}>{id}</span> {words.indicatorLabel(indicator)}
    </>
  );
  if (goTo === null || place === null) return name;
  return (
    <PlaceLink goTo={goTo} place={place} title={`${place.sheet} · ${id}`}>
      {name}
    </PlaceLink>
  );
}
