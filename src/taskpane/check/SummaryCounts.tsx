import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Level } from "../page/Heading";
import { goToSection, headingId } from "../page/sections";
import type { Section } from "../page/views";
import { useWords } from "../words/WordsContext";
import type { CheckedFile } from "./checkedFile";
import { severityCounts } from "./fileChecks";
import { isMissed } from "./tones";

const useStyles = makeStyles({
  counts: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(88px, 1fr))",
    gap: tokens.spacingHorizontalS,
    margin: 0,
    padding: 0,
    listStyle: "none",
  },
  count: {
    display: "block",
    height: "100%",
    boxSizing: "border-box",
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
    textDecoration: "none",
    ":hover": { backgroundColor: tokens.colorNeutralBackground3Hover },
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  number: {
    display: "block",
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  none: { color: tokens.colorNeutralForeground3 },
});

interface Tile {
  readonly label: string;
  readonly count: number;
  readonly to: Section;
}

interface Props {
  readonly checked: CheckedFile;
  /** Beginning of the ids of the sections that the counts lead to. */
  readonly id: string;
  /** Level of their headings. */
  readonly level: Level;
}

/** How much there is of everything, each number leading to its list. */
export function SummaryCounts({ checked: { findings, indicators, followUps }, id, level }: Props) {
  const { report: words } = useWords();
  const styles = useStyles();
  // Of several reports no screen reader lists the summaries, which are all called the same.
  const [Tag, role] = level === 2 ? (["nav", undefined] as const) : (["div", "group"] as const);
  const counts = severityCounts(findings);
  const missed = indicators.filter(isMissed);
  // The list below shows them as missed all the same.
  const uncounted = missed.filter((indicator) => !indicator.counted).map(({ id }) => id);
  const counted = missed.length - uncounted.length;
  const overdue = followUps.filter(({ status }) => status === "QUA_HAN").length;
  const tiles: readonly Tile[] = [
    ...(["error", "warning", "note"] as const).map((severity) => ({
      label: words.severityShort(severity, counts[severity]),
      count: counts[severity],
      to: "findings" as const,
    })),
    { label: words.missed(uncounted, counted), count: counted, to: "indicators" },
    { label: words.overdue(overdue), count: overdue, to: "followUps" },
  ];
  return (
    <Tag role={role} aria-label={words.contents}>
      <ul className={styles.counts}>
        {tiles.map(({ label, count, to }) => (
          <li key={label}>
            <a
              href={`#${headingId(id, to)}`}
              className={styles.count}
              onClick={(event) => {
                event.preventDefault();
                goToSection(id, to);
              }}
            >
              <span className={mergeClasses(styles.number, count === 0 && styles.none)}>
                {count}
              </span>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </Tag>
  );
}
