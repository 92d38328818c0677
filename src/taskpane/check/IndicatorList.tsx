import { makeStyles, tokens } from "@fluentui/react-components";
import { useWords } from "../words/WordsContext";
import type { ShownIndicator } from "./checkedFile";
import { Heading, type Level } from "../page/Heading";
import { listedBy } from "../page/sections";
import { IndicatorItem } from "./IndicatorItem";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  list: { margin: 0, padding: 0, listStyle: "none" },
});

interface Props {
  readonly indicators: readonly ShownIndicator[];
  readonly id: string;
  readonly level: Level;
}

/** All indicators of the unit, in the order of the sheet. */
export function IndicatorList({ indicators, id, level }: Props) {
  const { report: words } = useWords();
  const styles = useStyles();
  return (
    <section className={styles.section} {...listedBy(`${id}-indicators`, level)}>
      <Heading level={level} section id={`${id}-indicators`}>
        {words.indicators}
      </Heading>
      <ul className={styles.list}>
        {indicators.map((indicator) => (
          <IndicatorItem key={indicator.id} indicator={indicator} />
        ))}
      </ul>
    </section>
  );
}
