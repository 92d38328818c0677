import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ExcelHost } from "../../hosts/port";
import { noteTrouble } from "../diagnostics/diary";
import { download } from "../template/download";
import type { ConsolidationBench } from "./bench";
import { useConsolidationWords } from "./words/useConsolidationWords";

const useStyles = makeStyles({
  actions: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

type State =
  | { readonly state: "idle" | "drawing" | "failed" }
  | { readonly state: "done"; readonly fileName: string };

interface Props {
  readonly bench: ConsolidationBench;
  readonly host: ExcelHost | null;
}

/** Where the result goes: a workbook drawn anew, as a download. */
export function ResultActions({ bench }: Props) {
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
    download(drawn.value.bytes, drawn.value.fileName);
    setState({ state: "done", fileName: drawn.value.fileName });
  };

  return (
    <div className={styles.actions}>
      <div className={styles.row}>
        <Button
          appearance="primary"
          disabledFocusable={state.state === "drawing"}
          onClick={() => void draw()}
        >
          {state.state === "drawing" ? words.downloading : words.download}
        </Button>
      </div>
      {(state.state === "done" || state.state === "failed") && (
        <MessageBar
          intent={state.state === "done" ? "success" : "error"}
          layout="multiline"
          politeness="polite"
        >
          <MessageBarBody>
            {state.state === "done" ? words.downloaded(state.fileName) : words.downloadFailed}
          </MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
