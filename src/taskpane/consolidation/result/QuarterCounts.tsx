import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { countsAs, type Counted } from "../../../indicators/bloc/counted";
import type { ShownQuarter } from "../shown";
import type { Counts } from "./useQuarterFilters";
import { useConsolidationWords } from "../words/useConsolidationWords";

const useStyles = makeStyles({
  counts: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(112px, 1fr))",
    gap: tokens.spacingHorizontalS,
    margin: 0,
    padding: 0,
    listStyle: "none",
  },
  count: {
    display: "flex",
    flexDirection: "column",
    alignItems: "start",
    boxSizing: "border-box",
    width: "100%",
    height: "100%",
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  number: {
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  note: {
    margin: 0,
    marginTop: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  none: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
});

type Tile = readonly [label: string, count: number, counts: Counts];

interface Props {
  readonly shown: ShownQuarter;
  readonly onOpen: (counts: Counts) => void;
}

/** The quarter in five numbers, each leading to exactly what it counts. */
export function QuarterCounts({ shown, onOpen }: Props) {
  const {
    result: { counts: words, parts },
  } = useConsolidationWords();
  const styles = useStyles();
  const { indicators, files, followUps } = shown;
  const ofIndicators = (filter: Counted): Tile => [
    words[filter],
    indicators.filter((indicator) => countsAs(filter, indicator)).length,
    { part: "indicators", filter },
  ];
  const overdue = followUps.filter(({ status }) => status === "QUA_HAN").length;
  const notTaken = files.filter(
    ({ status }) => status === "returned" || status === "unreadable",
  ).length;
  const tiles: readonly Tile[] = [
    ofIndicators("failed"),
    ofIndicators("behind"),
    ofIndicators("tooFew"),
    [words.overdue(overdue), overdue, { part: "followUps", filter: "overdue" }],
    [words.notTaken(notTaken), notTaken, { part: "units", filter: "notTaken" }],
  ];
  return (
    <nav aria-label={parts}>
      <ul className={styles.counts}>
        {tiles.map(([label, count, counts]) => (
          <li key={label}>
            <button type="button" className={styles.count} onClick={() => onOpen(counts)}>
              <span className={mergeClasses(styles.number, count === 0 && styles.none)}>
                {count}
              </span>
              {label}
            </button>
          </li>
        ))}
      </ul>
      <p className={styles.note}>{words.about}</p>
    </nav>
  );
}
