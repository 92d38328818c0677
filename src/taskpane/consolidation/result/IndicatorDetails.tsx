import { makeStyles, tokens } from "@fluentui/react-components";
import { toneOf } from "../../check/tones";
import { CopyButton } from "../../controls/CopyButton";
import { ShowMore } from "../../controls/ShowMore";
import { useWords } from "../../words/WordsContext";
import type { ConsolidationBench } from "../workers/bench";
import { Distribution } from "./Distribution";
import type { ShownBlocIndicator, ShownQuarter, ShownUnit } from "../shown";
import { useUnitReport } from "./useUnitReport";
import { useConsolidationWords } from "../words/useConsolidationWords";

const useStyles = makeStyles({
  details: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: "anywhere",
  },
  term: { display: "block", color: tokens.colorNeutralForeground2 },
  text: { margin: 0 },
  list: { margin: 0, padding: 0, listStyle: "none" },
  copy: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly indicator: ShownBlocIndicator;
  readonly shown: ShownQuarter;
  readonly bench: ConsolidationBench | null;
}

/** What stands behind a figure of the bloc: its clause, its bounds, the units and their reports. */
export default function IndicatorDetails({ indicator, shown, bench }: Props) {
  const { report } = useWords();
  const { indicator: words, copy } = useConsolidationWords();
  const styles = useStyles();
  const { low, high, denominator, known, concerned, clause, sentence } = indicator;
  const units = new Map(shown.units.map((unit) => [unit.code, unit]));
  const failing = indicator.failing.flatMap((code) => units.get(code) ?? []);
  return (
    <div className={styles.details}>
      {clause !== "" && (
        <p className={styles.text}>
          <span className={styles.term}>{words.clause}</span>
          <span lang="vi">«{clause}»</span>
        </p>
      )}
      {concerned > 0 && (
        <p className={styles.text}>
          {words.known(known, concerned)}
          {low !== null &&
            high !== null &&
            low !== high &&
            `; ${words.bounds(low, high, denominator ?? 0)}`}
        </p>
      )}
      {indicator.distribution.length > 0 && (
        <Distribution
          title={words.distribution}
          parts={indicator.distribution.map(([verdict, codes]) => ({
            label: report.verdict(verdict, false),
            tone: toneOf(verdict, indicator.serious),
            count: codes.length,
          }))}
        />
      )}
      {failing.length > 0 && (
        <div>
          <span className={styles.term}>{words.failing(failing.length)}</span>
          <ShowMore items={failing} step={12}>
            {(some) => (
              <ul className={styles.list}>
                {some.map((unit) => (
                  <li key={unit.code}>
                    <FailingUnit unit={unit} bench={bench} indicator={indicator.id} />
                  </li>
                ))}
              </ul>
            )}
          </ShowMore>
        </div>
      )}
      {sentence !== "" && (
        <div>
          <p className={styles.text}>
            <span className={styles.term}>{words.sentence}</span>
            <span lang="vi">{sentence}</span>
          </p>
          <div className={styles.copy}>
            <CopyButton label={copy.sentence} text={sentence} words={copy} />
          </div>
        </div>
      )}
    </div>
  );
}

interface FailingProps {
  readonly unit: ShownUnit;
  readonly bench: ConsolidationBench | null;
  /** Its id. */
  readonly indicator: string;
}

function FailingUnit({ unit, bench, indicator }: FailingProps) {
  const { name, report } = useUnitReport(unit, bench, { kind: "indicator", id: indicator });
  return (
    <>
      {name}
      {report}
    </>
  );
}
