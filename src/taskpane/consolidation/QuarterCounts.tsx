import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { toneOf } from "../check/tones";
import type { QuarterPart } from "./QuarterResult";
import type { ShownQuarter } from "./shown";
import { useConsolidationWords } from "./words/useConsolidationWords";

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
  none: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
});

interface Props {
  readonly shown: ShownQuarter;
  readonly onPart: (part: QuarterPart) => void;
}

/** The quarter in five numbers, each leading to what it counts. */
export function QuarterCounts({ shown, onPart }: Props) {
  const {
    result: { counts: words, parts },
  } = useConsolidationWords();
  const styles = useStyles();
  const { indicators, files, followUps } = shown;
  const ofTone = (wanted: string): number =>
    indicators.filter(({ verdict, serious }) => toneOf(verdict, serious) === wanted).length;
  const tiles: readonly (readonly [string, number, QuarterPart])[] = [
    [words.failed, ofTone("failed"), "indicators"],
    [words.behind, ofTone("behind"), "indicators"],
    [
      words.undecided,
      indicators.filter(({ verdict }) => verdict === "CHUA_DU_SO_LIEU").length,
      "indicators",
    ],
    [words.overdue, followUps.filter(({ status }) => status === "QUA_HAN").length, "followUps"],
    [
      words.notTaken,
      files.filter(({ status }) => status === "returned" || status === "unreadable").length,
      "units",
    ],
  ];
  return (
    <nav aria-label={parts}>
      <ul className={styles.counts}>
        {tiles.map(([label, count, part]) => (
          <li key={label}>
            <button type="button" className={styles.count} onClick={() => onPart(part)}>
              <span className={mergeClasses(styles.number, count === 0 && styles.none)}>
                {count}
              </span>
              {label}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
