import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { FileButton } from "../../controls/FileButton";
import { filesChosen } from "./givenFiles";
import { ReceivedDays } from "./ReceivedDays";
import { Step } from "./Step";
import type { ConsolidationState } from "../useConsolidation";
import { useConsolidationWords } from "../words/useConsolidationWords";

const useStyles = makeStyles({
  area: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThick} dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  held: {
    border: `${tokens.strokeWidthThick} dashed ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
  },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  // A count of what was passed over may come first.
  text: { margin: 0, "::first-letter": { textTransform: "uppercase" } },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly state: ConsolidationState;
  /** Something is being held above the page. */
  readonly held: boolean;
}

/** The units' reports: chosen, or dropped anywhere on the page. */
export function FilesStep({ state, held }: Props) {
  const { files: words, run: runWords } = useConsolidationWords();
  const styles = useStyles();
  const { bloc, files, skipped, nothingFound, onlyBloc, run, give, start, forgetFiles } = state;
  const running = run.state === "running";
  const some = files.length > 0;
  const choose = (chosen: readonly File[]): void => give(filesChosen(chosen));
  const facts = [
    ...(some ? [words.chosen(files.length)] : []),
    ...(skipped > 0 ? [words.skipped(skipped)] : []),
  ];
  return (
    <Step number={3} done={some} title={words.title}>
      <div className={mergeClasses(styles.area, held && styles.held)}>
        <div className={styles.row}>
          <FileButton
            label={some ? words.add : words.choose}
            name={words.choose}
            kind="many"
            primary={bloc !== null && !some}
            disabled={running}
            onFiles={choose}
          />
          <FileButton
            label={some ? words.addFolder : words.chooseFolder}
            name={words.chooseFolder}
            kind="folder"
            disabled={running}
            onFiles={choose}
          />
        </div>
        <p className={styles.quiet}>
          {held ? words.dropNow(some) : some ? words.dropMore : words.drop(bloc === null)}
        </p>
      </div>
      <div role="status">
        {facts.length > 0 && <p className={styles.text}>{facts.join("; ")}</p>}
        {nothingFound && <p className={styles.text}>{words.none}</p>}
        {onlyBloc && files.length === 0 && <p className={styles.text}>{words.onlyBloc}</p>}
        {some && bloc === null && <p className={styles.text}>{words.needsBloc}</p>}
      </div>
      <ReceivedDays state={state} />
      {some && !running && (
        <div className={styles.row}>
          {bloc !== null && (
            <Button appearance={run.state === "done" ? "secondary" : "primary"} onClick={start}>
              {run.state === "done" ? runWords.again : runWords.start}
            </Button>
          )}
          <Button onClick={forgetFiles}>{words.forget}</Button>
        </div>
      )}
    </Step>
  );
}
