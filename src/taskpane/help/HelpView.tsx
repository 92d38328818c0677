import { makeStyles, tokens } from "@fluentui/react-components";
import { DiagnosticsSection } from "../diagnostics/DiagnosticsSection";
import FirstSteps from "../home/FirstSteps";
import { Heading } from "../page/Heading";
import type { ViewProps } from "../page/viewProps";
import { useWordsOf } from "../words/WordsContext";
import { HELP } from "./words";

const useStyles = makeStyles({
  help: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXXL },
  text: { margin: 0 },
});

/** "Trợ giúp": what the page does, in the order of the work. */
export default function HelpView(props: ViewProps) {
  const words = useWordsOf(HELP);
  const styles = useStyles();
  const { host, opening } = props;
  const inExcel = host !== null;
  const besideBloc = inExcel && props.workbook === "blocWorkbook";
  const unit = [words.steps, inExcel ? words.stepsInExcel : words.stepsOfUnit] as const;
  const office = [words.office, words.stepsOfOffice] as const;
  return (
    <div className={styles.help}>
      <FirstSteps of={besideBloc ? "besideBloc" : inExcel ? "inExcel" : "inBrowser"} />
      {(besideBloc ? [office, unit] : [unit, office]).map(([title, steps]) => (
        <section key={title}>
          <Heading level={2} section>
            {title}
          </Heading>
          <ol className={styles.list}>{items(steps)}</ol>
        </section>
      ))}
      <section>
        <Heading level={2} section>
          {words.levels}
        </Heading>
        <ul className={styles.list}>{items(words.levelsExplained)}</ul>
      </section>
      <section>
        <Heading level={2} section>
          {words.trouble}
        </Heading>
        <ul className={styles.list}>{items(inExcel ? words.troublesInExcel : words.troubles)}</ul>
      </section>
      <section>
        <Heading level={2} section>
          {words.privacy}
        </Heading>
        <p className={styles.text}>{words.privacyExplained}</p>
      </section>
      <DiagnosticsSection opening={opening === "diagnostics"} />
    </div>
  );
}

const items = (texts: readonly string[]) => texts.map((text) => <li key={text}>{text}</li>);
