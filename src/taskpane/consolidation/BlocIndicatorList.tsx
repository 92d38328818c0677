import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { toneOf } from "../check/tones";
import { Choice, FilterBar, SearchField } from "../controls/FilterBar";
import { matches } from "../controls/matches";
import { useRemembered } from "../controls/useRemembered";
import type { ConsolidationBench } from "./bench";
import { BlocIndicatorItem } from "./BlocIndicatorItem";
import type { ShownBlocIndicator, ShownQuarter } from "./shown";
import { useConsolidationWords } from "./words/useConsolidationWords";
import type { IndicatorFilter } from "./words/words";

const useStyles = makeStyles({
  area: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  list: { margin: 0, padding: 0, listStyle: "none" },
  text: { margin: 0 },
});

const FILTERS = ["all", "missed", "undecided", "met"] as const;

interface Props {
  readonly shown: ShownQuarter;
  /** Null where the files are not at hand. */
  readonly bench: ConsolidationBench | null;
}

/** The bloc's indicators, to look at: bar, verdict, gap, trend, and the units behind each. */
export function BlocIndicatorList({ shown, bench }: Props) {
  const words = useConsolidationWords();
  const styles = useStyles();
  const [typed, setTyped] = useState("");
  const [filter, setFilter] = useRemembered("indicatorFilter", FILTERS, "all");
  const found = shown.indicators.filter(
    (indicator) =>
      (filter === "all" || groupOf(indicator) === filter) &&
      matches(typed, [indicator.id, indicator.label, indicator.english]),
  );
  return (
    <div className={styles.area}>
      <FilterBar>
        <SearchField label={words.search} text={typed} onText={setTyped} />
        <Choice
          label={words.indicator.show}
          chosen={filter}
          choices={FILTERS.map((id) => [id, words.indicator.shows[id]])}
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

function groupOf({ verdict, serious }: ShownBlocIndicator): IndicatorFilter {
  const tone = toneOf(verdict, serious);
  if (tone === "failed" || tone === "behind") return "missed";
  return tone === "met" || tone === "onTrack" ? "met" : "undecided";
}
