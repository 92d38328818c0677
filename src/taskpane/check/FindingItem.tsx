import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useWords } from "../words/WordsContext";
import type { ShownFinding } from "./checkedFile";

const useStyles = makeStyles({
  finding: {
    marginBlock: tokens.spacingVerticalS,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `${tokens.strokeWidthThicker} solid`,
    overflowWrap: "anywhere",
  },
  error: { borderLeftColor: tokens.colorStatusDangerBorderActive },
  warning: { borderLeftColor: tokens.colorStatusWarningBorderActive },
  note: { borderLeftColor: tokens.colorNeutralStrokeAccessible },
  place: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalM },
  cell: { fontWeight: tokens.fontWeightSemibold },
  rule: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  message: { margin: 0 },
});

/** One finding: where, what is wrong and what to do. */
export function FindingItem({ finding }: { readonly finding: ShownFinding }) {
  const { report: words } = useWords();
  const styles = useStyles();
  const { severity, sheet, cell, rule, message } = finding;
  const place = [sheet, cell].filter((part) => part !== null).join(" · ");
  return (
    <li className={mergeClasses(styles.finding, styles[severity])}>
      <div className={styles.place}>
        <span className={styles.cell} {...(place !== "" && { lang: "vi" })}>
          {place === "" ? words.wholeFile : place}
        </span>
        <span className={styles.rule} title={words.rule(rule)}>
          {rule}
        </span>
      </div>
      <p className={styles.message} lang="vi">
        {message}
      </p>
    </li>
  );
}
