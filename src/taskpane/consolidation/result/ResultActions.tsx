import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ExcelHost } from "../../../hosts/port";
import { Told } from "../../controls/Told";
import { noteTrouble } from "../../diagnostics/diary";
import { HandedNote } from "../../handover/HandedNote";
import { handOver, type Handed } from "../../handover/handOver";
import type { ConsolidationBench } from "../workers/bench";
import { RenewalActions } from "./RenewalActions";
import { useConsolidationWords } from "../words/useConsolidationWords";

const useStyles = makeStyles({
  actions: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  // Of the note that follows, in a pane: what stands below moves at the press of the button.
  room: { height: "58px" },
});

type State =
  | { readonly state: "idle" | "drawing" | "failed" }
  | { readonly state: "handed"; readonly handed: Handed };

interface Props {
  readonly bench: ConsolidationBench;
  readonly host: ExcelHost | null;
  /** Whether the quarter was consolidated from the workbook that is open. */
  readonly intoOpen: boolean;
}

/**
 * Where the result goes. Into the bloc's workbook that is open; or into a workbook drawn anew, charts
 * and all, which in Excel opens beside the one that is open and else is a download.
 */
export function ResultActions({ bench, host, intoOpen }: Props) {
  const { result: words } = useConsolidationWords();
  const styles = useStyles();
  const [state, setState] = useState<State>({ state: "idle" });

  const draw = async (): Promise<void> => {
    setState({ state: "drawing" });
    const drawn = await bench.draw(null);
    if (!drawn.ok || drawn.value === null) {
      noteTrouble(drawn.ok ? { code: "programFault", detail: "draw: no quarter" } : drawn.fault);
      setState({ state: "failed" });
      return;
    }
    setState({ state: "handed", handed: await handOver(drawn.value, host) });
  };

  return (
    <div className={styles.actions}>
      {host !== null && intoOpen && <RenewalActions bench={bench} host={host} />}
      <div className={styles.row}>
        <Button
          appearance={intoOpen ? "secondary" : "primary"}
          disabledFocusable={state.state === "drawing"}
          onClick={() => void draw()}
        >
          {state.state === "drawing"
            ? words.downloading
            : host === null
              ? words.download
              : words.openBeside}
        </Button>
      </div>
      {state.state === "drawing" && <div className={styles.room} />}
      {state.state === "handed" && (
        <HandedNote
          handed={state.handed}
          onHanded={(handed) => setState({ state: "handed", handed })}
          said={(where, fileName) =>
            where === "opened" ? words.opened : words.downloaded(fileName)
          }
        />
      )}
      {state.state === "failed" && <Told intent="error">{words.downloadFailed}</Told>}
    </div>
  );
}
