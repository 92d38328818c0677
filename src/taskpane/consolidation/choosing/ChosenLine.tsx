import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ConsolidationState } from "../useConsolidation";
import { useConsolidationWords } from "../words/useConsolidationWords";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
  },
  held: { backgroundColor: tokens.colorBrandBackground2 },
  text: { margin: 0, flex: "1 1 160px", minWidth: 0, color: tokens.colorNeutralForeground2 },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly state: ConsolidationState;
  /** Something is being held above the page. */
  readonly held: boolean;
  readonly onChange: () => void;
}

/** What was chosen, in one line; other files may be dropped all the same. */
export function ChosenLine({ state, held, onChange }: Props) {
  const words = useConsolidationWords();
  const styles = useStyles();
  const { bloc, readingOpen, period, files, skipped, received, run, start } = state;
  const facts = [
    ...(bloc === null ? [] : [bloc.name ?? words.bloc.isOpen]),
    ...(bloc === null ? [] : [words.period.name(period)]),
    ...(files.length > 0 ? [words.files.chosen(files.length)] : []),
    ...(skipped > 0 ? [words.files.skipped(skipped)] : []),
    ...(received?.ok === true ? [received.name] : []),
  ];
  const running = run.state === "running";
  return (
    <div className={mergeClasses(styles.line, held && styles.held)}>
      <p className={styles.text}>
        {held
          ? words.files.dropNow(files.length > 0)
          : facts.length > 0
            ? facts.join(" · ")
            : readingOpen
              ? words.bloc.readingOpen
              : words.files.dropAgain}
      </p>
      {!running && (
        <div className={styles.row}>
          {bloc !== null && files.length > 0 && (
            <Button size="small" onClick={start}>
              {words.run.again}
            </Button>
          )}
          <Button size="small" onClick={onChange}>
            {words.run.change}
          </Button>
        </div>
      )}
    </div>
  );
}
