import { makeStyles, tokens } from "@fluentui/react-components";
import { failureMessages } from "../../messages/failures";
import { PickButton } from "./PickButton";
import { Step } from "./Step";
import type { ConsolidationState } from "./useConsolidation";
import { useConsolidationWords } from "./words/useConsolidationWords";
import type { BlocTrouble, ConsolidationWords } from "./words/words";

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  text: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  trouble: { margin: 0, color: tokens.colorStatusDangerForeground1 },
});

/** The bloc's workbook: roster, registers and settings. */
export function BlocStep({ state }: { readonly state: ConsolidationState }) {
  const { bloc: words } = useConsolidationWords();
  const styles = useStyles();
  const { bloc, openingBloc, blocTrouble, chooseBloc, run } = state;
  return (
    <Step number={1} done={bloc !== null} title={words.title}>
      {bloc === null && <p className={styles.quiet}>{words.hint}</p>}
      <div className={styles.row}>
        {bloc !== null && (
          <p className={styles.text}>{words.facts(bloc.name ?? words.isOpen, bloc.facts.units)}</p>
        )}
        {bloc?.source.kind !== "open" && (
          <PickButton
            label={bloc === null ? words.choose : words.other}
            kind="one"
            primary={bloc === null}
            disabled={run.state === "running"}
            onFiles={([given]) => {
              if (given !== undefined) chooseBloc(given.file);
            }}
          />
        )}
      </div>
      <div role="status">
        {openingBloc && <p className={styles.quiet}>{words.opening}</p>}
        {blocTrouble !== null && !openingBloc && (
          <p className={styles.trouble}>{troubleWords(words, blocTrouble)}</p>
        )}
      </div>
    </Step>
  );
}

/** What is wrong with a bloc workbook and what to do. */
export function troubleWords(words: ConsolidationWords["bloc"], trouble: BlocTrouble): string {
  const own = words.trouble[trouble];
  if (own !== undefined) return own;
  return trouble in failureMessages ? failureMessages[trouble as keyof typeof failureMessages] : "";
}
