import { makeStyles, tokens } from "@fluentui/react-components";
import type { UnitPartResult } from "../../indicators/indicatorResult";
import { useWords } from "../words/WordsContext";
import { ShareBar } from "./ShareBar";
import { toneOf } from "./tones";

const useStyles = makeStyles({
  parts: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    paddingLeft: tokens.spacingHorizontalM,
    listStyle: "none",
  },
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
});

interface Props {
  readonly parts: readonly UnitPartResult[];
  /** Basis points. */
  readonly threshold: number | null;
  readonly serious: boolean;
}

/** Parts that must each meet the target, a line and a bar each. */
export function IndicatorParts({ parts, threshold, serious }: Props) {
  const { report: words } = useWords();
  const styles = useStyles();
  return (
    <ul className={styles.parts}>
      {parts.map((part, index) => (
        <li key={index} className={styles.part}>
          {words.part(part)} – {words.verdict(part.verdict, part.denominator === 0)}
          {part.gap ? `, ${words.gap(part.gap, false)}` : ""}
          <ShareBar
            numerator={part.numerator}
            denominator={part.denominator}
            threshold={threshold}
            tone={toneOf(part.verdict, serious)}
          />
        </li>
      ))}
    </ul>
  );
}
