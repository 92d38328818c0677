import { makeStyles, tokens } from "@fluentui/react-components";
import { FileButton } from "../../controls/FileButton";
import type { ReceivedChoice } from "./receivedChoice";
import type { ConsolidationState } from "../useConsolidation";
import { useConsolidationWords } from "../words/useConsolidationWords";
import type { ConsolidationWords } from "../words/words";

const useStyles = makeStyles({
  part: {
    display: "flex",
    flexDirection: "column",
    alignItems: "start",
    gap: tokens.spacingVerticalXS,
  },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  trouble: { margin: 0, color: tokens.colorStatusDangerForeground1 },
});

/** The office's list of the days on which reports came in; without it the files' own dates count. */
export function ReceivedDays({ state }: { readonly state: ConsolidationState }) {
  const { received: words } = useConsolidationWords();
  const styles = useStyles();
  const { received, run, chooseReceived } = state;
  return (
    <div className={styles.part}>
      <FileButton
        label={words.choose}
        accept=".csv,.txt"
        disabled={run.state === "running"}
        onFiles={([file]) => {
          if (file !== undefined) chooseReceived(file);
        }}
      />
      <p role="status" className={received?.ok === false ? styles.trouble : styles.text}>
        {received === null ? words.hint : saidOf(received, words)}
      </p>
    </div>
  );
}

function saidOf(received: ReceivedChoice, words: ConsolidationWords["received"]): string {
  if (received.ok) return words.read(received.name, received.list.size);
  return received.line === null
    ? words.noDays(received.name)
    : words.unclear(received.name, received.line);
}
