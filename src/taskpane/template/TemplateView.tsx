import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState, type SyntheticEvent } from "react";
import { periodOf, type Period } from "../../catalogue/period";
import { TERMS, yearsOf } from "../../catalogue/targets";
import { fromSerial } from "../../spreadsheet/serialDate";
import type { ViewProps } from "../page/viewProps";
import { currentPeriod, today } from "../today";
import { UnfinishedOffer } from "../workbook/UnfinishedOffer";
import { useWordsOf } from "../words/WordsContext";
import { TemplateNote } from "./TemplateNote";
import { readUnitCode } from "./unitCode";
import { useTemplate } from "./useTemplate";
import { TEMPLATE } from "./words";

const QUARTERS = [1, 2, 3, 4] as const;

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    maxWidth: "420px",
  },
  period: {
    display: "flex",
    gap: tokens.spacingHorizontalM,
    "> *": { flex: "1 1 0" },
    // In a pane enlarged twice they stand one below the other.
    "@media (max-width: 260px)": { flexDirection: "column" },
  },
  // Of its own accord it is as wide as some twenty letters.
  code: { minWidth: 0 },
  text: { margin: 0 },
  create: { alignSelf: "start" },
});

/** "Tạo mẫu": an empty unit workbook of a quarter. */
export default function TemplateView(place: ViewProps) {
  const { host } = place;
  const words = useWordsOf(TEMPLATE);
  const styles = useStyles();
  const [typed, setTyped] = useState("");
  const [wrong, setWrong] = useState(false);
  const [period, setPeriod] = useState(currentPeriod);
  const [progress, create] = useTemplate(place);
  const creating = progress.state === "creating";

  const tryToCreate = (): void => {
    const unitCode = readUnitCode(typed);
    setWrong(unitCode === null);
    if (unitCode !== null && !creating) void create({ unitCode, period });
  };
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    tryToCreate();
  };

  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      {place.host !== null && !creating && (
        <UnfinishedOffer host={place.host} inFront={place.shown} onOver={place.onWritten} />
      )}
      <p className={styles.text}>{host === null ? words.intro : words.introOpen}</p>
      <Field
        label={words.unitCode}
        hint={words.unitHint}
        {...(wrong && { validationMessage: words.unitWrong })}
      >
        <Input
          className={styles.code}
          value={typed}
          onChange={(_, { value }) => setTyped(value)}
          autoComplete="off"
        />
      </Field>
      <PeriodFields period={period} onPeriod={setPeriod} />
      <Button
        className={styles.create}
        appearance="primary"
        type="submit"
        disabledFocusable={creating}
      >
        {creating ? words.creating : host === null ? words.create : words.createOpen}
      </Button>
      <TemplateNote progress={progress} inExcel={host !== null} onRetry={tryToCreate} />
    </form>
  );
}

interface PeriodProps {
  readonly period: Period;
  readonly onPeriod: (period: Period) => void;
}

function PeriodFields({ period, onPeriod }: PeriodProps) {
  const words = useWordsOf(TEMPLATE);
  const styles = useStyles();
  return (
    <div className={styles.period}>
      <Field label={words.quarter}>
        <Select
          value={period.quarter}
          onChange={(_, { value }) => onPeriod(periodOf(period.year, Number(value)) ?? period)}
        >
          {QUARTERS.map((quarter) => (
            <option key={quarter} value={quarter}>
              {words.quarterName(quarter)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.year}>
        <Select
          value={period.year}
          onChange={(_, { value }) => onPeriod({ ...period, year: Number(value) })}
        >
          {yearsOffered().map((year) => (
            <option key={year}>{year}</option>
          ))}
        </Select>
      </Field>
    </div>
  );
}

/** From the first term known to next year. */
function yearsOffered(): number[] {
  const first = Math.min(...TERMS.map((term) => yearsOf(term).first));
  const last = fromSerial(today()).year + 1;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
