import { makeStyles, tokens } from "@fluentui/react-components";
import { periodOf, type Period } from "../../../catalogue/period";
import { TERMS, yearsOf } from "../../../catalogue/targets";
import { fromSerial } from "../../../spreadsheet/serialDate";
import { Choice } from "../../controls/FilterBar";
import { today } from "../../today";
import { Step } from "./Step";
import { useConsolidationWords } from "../words/useConsolidationWords";

const QUARTERS = ["1", "2", "3", "4"] as const;

const useStyles = makeStyles({
  row: {
    display: "flex",
    gap: tokens.spacingHorizontalM,
    maxWidth: "320px",
    // In a pane enlarged twice neither would show what is chosen.
    "@media (max-width: 260px)": { flexWrap: "wrap" },
  },
});

interface Props {
  readonly period: Period;
  /** The bloc's workbook has named one, or has been seen at least. */
  readonly known: boolean;
  readonly onPeriod: (period: Period) => void;
}

/** The quarter to consolidate; the one of the bloc's workbook to begin with. */
export function PeriodStep({ period, known, onPeriod }: Props) {
  const { period: words } = useConsolidationWords();
  const styles = useStyles();
  return (
    <Step number={2} done={known} title={words.title}>
      <div className={styles.row}>
        <Choice
          label={words.quarter}
          chosen={String(period.quarter)}
          choices={QUARTERS.map((quarter) => [
            quarter as string,
            words.quarterName(Number(quarter) as Period["quarter"]),
          ])}
          onChoose={(quarter) => onPeriod(periodOf(period.year, Number(quarter)) ?? period)}
        />
        <Choice
          label={words.year}
          chosen={String(period.year)}
          choices={yearsOffered(period.year).map((year) => [String(year), String(year)])}
          onChoose={(year) => onPeriod({ ...period, year: Number(year) })}
        />
      </div>
    </Step>
  );
}

/** From the first term known to next year, and the year that is chosen. */
function yearsOffered(chosen: number): number[] {
  const first = Math.min(chosen, ...TERMS.map((term) => yearsOf(term).first));
  const last = Math.max(chosen, fromSerial(today()).year + 1);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
