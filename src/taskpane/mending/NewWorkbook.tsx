import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { ExcelHost } from "../../hosts/port";
import { useFocusOnward } from "../controls/useFocusOnward";
import { HandedNote } from "../handover/HandedNote";
import { handOver, type Handed } from "../handover/handOver";
import type { DrawnWorkbook } from "./protocol";
import { useMendingWords } from "./words/useMendingWords";
import { useWorkStyles } from "./workStyles";

const useStyles = makeStyles({
  // As high as the line that says what was made: what stands below moves at the press of the button.
  making: { minHeight: "38px" },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});

interface Props<Drawn extends DrawnWorkbook> {
  readonly label: string;
  readonly explained: string;
  readonly primary?: boolean;
  readonly busy: boolean;
  readonly host: ExcelHost | null;
  /** Null where nothing came of it, which has been told elsewhere. */
  readonly draw: () => Promise<Drawn | null>;
  /** Sentences that are added to "made", empty ones left out. */
  readonly more: (drawn: Drawn) => readonly string[];
  /** Called when the new workbook has been handed over. */
  readonly onHanded?: () => void;
  /** Whether to tell what the old workbook had that the new one has not. */
  readonly tellsLeftBehind?: boolean;
}

/** Something that is drawn anew from this workbook: opened beside it in Excel, else a download. */
export function NewWorkbook<Drawn extends DrawnWorkbook>(props: Props<Drawn>) {
  const { label, explained, primary = false, busy, host, draw, more, tellsLeftBehind } = props;
  const { onHanded } = props;
  const { more: words } = useMendingWords();
  const styles = { ...useWorkStyles(), ...useStyles() };
  const [making, setMaking] = useState(false);
  const [outcome, setOutcome] = useState<{ drawn: Drawn; handed: Handed } | null>(null);

  const place = useRef<HTMLDivElement>(null);
  useFocusOnward(place, outcome);

  const start = async (): Promise<void> => {
    setOutcome(null);
    setMaking(true);
    const drawn = await draw();
    if (drawn !== null) {
      setOutcome({ drawn, handed: await handOver(drawn, host) });
      onHanded?.();
    }
    setMaking(false);
  };

  return (
    <div className={styles.item} ref={place}>
      <Button
        appearance={primary ? "primary" : "secondary"}
        disabledFocusable={busy || making}
        onClick={() => void start()}
      >
        {label}
      </Button>
      <p className={styles.text}>{explained}</p>
      {making && outcome === null && (
        <Spinner size="tiny" labelPosition="after" label={words.making} className={styles.making} />
      )}
      {outcome !== null && (
        <HandedNote
          handed={outcome.handed}
          onHanded={(handed) => setOutcome({ ...outcome, handed })}
          said={(state, fileName) =>
            [
              state === "opened" ? words.opened(fileName) : words.made(fileName),
              ...more(outcome.drawn),
            ]
              .filter((sentence) => sentence !== "")
              .join(" ")
          }
        />
      )}
      {outcome !== null && tellsLeftBehind === true && (
        <div role="status">
          {outcome.drawn.leftBehind.length === 0 ? words.carriedAll : words.leftBehind}
          {outcome.drawn.leftBehind.length > 0 && (
            <ul className={styles.list}>
              {outcome.drawn.leftBehind.map((item, index) => (
                <li key={index}>{words.left(item)}</li>
              ))}
            </ul>
          )}
        </div>
      )}
    </div>
  );
}
