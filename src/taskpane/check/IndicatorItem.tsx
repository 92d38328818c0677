import { makeStyles, tokens } from "@fluentui/react-components";
import { useWords } from "../words/WordsContext";
import type { ShownIndicator } from "./checkedFile";
import { toneOf } from "./tones";
import { VerdictBadge } from "./VerdictBadge";

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "start",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  facts: { flex: "1 1 180px", minWidth: 0, overflowWrap: "anywhere" },
  name: { fontWeight: tokens.fontWeightSemibold },
  id: { marginRight: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground3 },
  requirement: { color: tokens.colorNeutralForeground2 },
  judgement: {
    display: "flex",
    marginLeft: "auto",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
  parts: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** One indicator: figures, requirement, verdict, and what is lacking. */
export function IndicatorItem({ indicator }: { readonly indicator: ShownIndicator }) {
  const { report: words } = useWords();
  const styles = useStyles();
  const { id, parts, verdict, nothingArose, serious, gap, upperLimit } = indicator;
  const facts = [words.figures(indicator), words.requirement(indicator.requirement)];
  return (
    <li className={styles.item}>
      <div className={styles.facts}>
        <div className={styles.name}>
          <span className={styles.id}>{id}</span>
          {words.indicatorLabel(indicator)}
        </div>
        <div className={styles.requirement}>
          {facts.filter((fact) => fact !== null).join(" · ")}
        </div>
        {parts !== null && parts.length > 1 && (
          <ul className={styles.parts}>
            {parts.map((part, index) => (
              <li key={index}>
                {words.part(part)} – {words.verdict(part.verdict, part.denominator === 0)}
              </li>
            ))}
          </ul>
        )}
      </div>
      <div className={styles.judgement}>
        {gap !== null && gap > 0 && <strong>{words.gap(gap, upperLimit)}</strong>}
        <VerdictBadge tone={toneOf(verdict, serious)}>
          {words.verdict(verdict, nothingArose)}
        </VerdictBadge>
      </div>
    </li>
  );
}
