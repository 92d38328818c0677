import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { countsAs } from "../../../indicators/bloc/counted";
import { toneOf } from "../../check/tones";
import { Choice, FilterBar, SearchField } from "../../controls/FilterBar";
import { matches } from "../../controls/matches";
import type { ConsolidationBench } from "../workers/bench";
import { BlocIndicatorItem } from "./BlocIndicatorItem";
import type { ShownBlocIndicator, ShownQuarter } from "../shown";
import { INDICATOR_FILTERS, type QuarterFilters } from "./useQuarterFilters";
import { useConsolidationWords } from "../words/useConsolidationWords";
import type { IndicatorFilter } from "../words/words";

const useStyles = makeStyles({
  area: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  list: { margin: 0, padding: 0, listStyle: "none" },
  text: { margin: 0 },
});

interface Props {
  readonly filters: QuarterFilters;
  readonly shown: ShownQuarter;
  /** Null where the files are not at hand. */
  readonly bench: ConsolidationBench | null;
}

/** The bloc's indicators, to look at: bar, verdict, gap, trend, and the units behind each. */
export function BlocIndicatorList({ filters, shown, bench }: Props) {
  const words = useConsolidationWords();
  const styles = useStyles();
  const [typed, setTyped] = useState("");
  const { indicators: filter, setIndicators: setFilter } = filters;
  const found = shown.indicators.filter(
    (indicator) =>
      fits(indicator, filter) && matches(typed, [indicator.id, indicator.label, indicator.english]),
  );
  return (
    <div className={styles.area}>
      <FilterBar>
        <SearchField label={words.search} text={typed} onText={setTyped} />
        <Choice
          label={words.indicator.show}
          chosen={filter}
          choices={INDICATOR_FILTERS.map((id) => [id, words.indicator.shows[id]])}
          onChoose={setFilter}
        />
      </FilterBar>
      <div role="status">
        {found.length === 0 && <p className={styles.text}>{words.indicator.none}</p>}
      </div>
      <ul className={styles.list}>
        {found.map((indicator) => (
          <BlocIndicatorItem key={indicator.id} indicator={indicator} shown={shown} bench={bench} />
        ))}
      </ul>
    </div>
  );
}

function fits(indicator: ShownBlocIndicator, filter: IndicatorFilter): boolean {
  switch (filter) {
    case "all":
      return true;
    case "failed":
    case "behind":
    case "tooFew":
      return countsAs(filter, indicator);
    default:
      return groupOf(indicator) === filter;
  }
}

function groupOf({ verdict, serious }: ShownBlocIndicator): IndicatorFilter {
  const tone = toneOf(verdict, serious);
  if (tone === "failed" || tone === "behind") return "missed";
  return tone === "met" || tone === "onTrack" ? "met" : "undecided";
}
