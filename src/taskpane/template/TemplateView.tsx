import {
  Button,
  Field,
  Input,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Select,
  tokens,
} from "@fluentui/react-components";
import { useState, type SyntheticEvent } from "react";
import { periodOf, type Period } from "../../catalogue/period";
import { TERMS, yearsOf } from "../../catalogue/targets";
import { fromSerial } from "../../spreadsheet/serialDate";
import { today } from "../today";
import { useWords } from "../words/WordsContext";
import type { Workbench } from "../workbench";
import { download } from "./download";
import { readUnitCode } from "./unitCode";

const QUARTERS = [1, 2, 3, 4] as const;

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    maxWidth: "420px",
  },
  period: { display: "flex", gap: tokens.spacingHorizontalM, "> *": { flex: "1 1 0" } },
  text: { margin: 0 },
  create: { alignSelf: "start" },
});

type Progress =
  | { readonly state: "idle" | "creating" | "failed" }
  | { readonly state: "created"; readonly fileName: string };

/** "Tạo mẫu": an empty unit workbook of a quarter, as a download. */
export default function TemplateView({ workbench }: { readonly workbench: Workbench }) {
  const { template: words } = useWords();
  const styles = useStyles();
  const [typed, setTyped] = useState("");
  const [wrong, setWrong] = useState(false);
  const [period, setPeriod] = useState(currentPeriod);
  const [progress, setProgress] = useState<Progress>({ state: "idle" });

  const create = async (unitCode: string): Promise<void> => {
    setProgress({ state: "creating" });
    const bytes = await workbench
      .drawTemplate({ unitCode, period, today: today() })
      .catch(() => null);
    if (bytes === null) {
      setProgress({ state: "failed" });
      return;
    }
    const fileName = `BC_${unitCode}_${period.year}_Q${period.quarter}.xlsx`;
    download(bytes, fileName);
    setProgress({ state: "created", fileName });
  };

  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    const unitCode = readUnitCode(typed);
    setWrong(unitCode === null);
    if (unitCode !== null) void create(unitCode);
  };

  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <p className={styles.text}>{words.intro}</p>
      <Field
        label={words.unitCode}
        hint={words.unitHint}
        {...(wrong && { validationMessage: words.unitWrong })}
      >
        <Input value={typed} onChange={(_, { value }) => setTyped(value)} autoComplete="off" />
      </Field>
      <div className={styles.period}>
        <Field label={words.quarter}>
          <Select
            value={period.quarter}
            onChange={(_, { value }) => setPeriod(periodOf(period.year, Number(value)) ?? period)}
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
            onChange={(_, { value }) => setPeriod({ ...period, year: Number(value) })}
          >
            {yearsOffered().map((year) => (
              <option key={year}>{year}</option>
            ))}
          </Select>
        </Field>
      </div>
      <Button
        className={styles.create}
        appearance="primary"
        type="submit"
        disabledFocusable={progress.state === "creating"}
      >
        {progress.state === "creating" ? words.creating : words.create}
      </Button>
      {progress.state === "created" && (
        <MessageBar intent="success" layout="multiline" politeness="polite">
          <MessageBarBody>
            {words.created(progress.fileName)} {words.afterwards}
          </MessageBarBody>
        </MessageBar>
      )}
      {progress.state === "failed" && (
        <MessageBar intent="error" layout="multiline" politeness="assertive">
          <MessageBarBody>{words.failed}</MessageBarBody>
        </MessageBar>
      )}
    </form>
  );
}

function currentPeriod(): Period {
  const { year, month } = fromSerial(today());
  return periodOf(year, Math.ceil(month / 3)) ?? { year, quarter: 1 };
}

/** From the first term known to next year. */
function yearsOffered(): number[] {
  const first = Math.min(...TERMS.map((term) => yearsOf(term).first));
  const last = fromSerial(today()).year + 1;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
