import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ExcelHost } from "../../hosts/port";
import { noteTrouble } from "../diagnostics/diary";
import { download } from "../template/download";
import { useWordsOf } from "../words/WordsContext";
import type { FailureCode } from "../words/words";
import { FAILURES } from "../workbook/failureWords";
import type { ConsolidationBench } from "./bench";
import { useConsolidationWords } from "./words/useConsolidationWords";

const useStyles = makeStyles({
  actions: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

type State =
  | { readonly state: "idle" | "drawing" | "failed" | "opened" }
  | { readonly state: "notOpened"; readonly why: FailureCode }
  | { readonly state: "done"; readonly fileName: string };

interface Props {
  readonly bench: ConsolidationBench;
  readonly host: ExcelHost | null;
}

/**
 * Where the result goes: a workbook drawn anew, charts and all. In Excel it opens beside the one
 * that is open, which stays as it was until its owner saves the new one over it; else a download.
 */
export function ResultActions({ bench, host }: Props) {
  const { result: words } = useConsolidationWords();
  const failures = useWordsOf(FAILURES);
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
    if (host !== null) {
      const opened = await host.openNew(drawn.value.bytes);
      if (!opened.ok) noteTrouble(opened.failure);
      setState(opened.ok ? { state: "opened" } : { state: "notOpened", why: opened.failure.code });
      return;
    }
    download(drawn.value.bytes, drawn.value.fileName);
    setState({ state: "done", fileName: drawn.value.fileName });
  };

  const said = ((): { readonly intent: "success" | "error"; readonly text: string } | null => {
    switch (state.state) {
      case "idle":
      case "drawing":
        return null;
      case "done":
        return { intent: "success", text: words.downloaded(state.fileName) };
      case "opened":
        return { intent: "success", text: words.opened };
      case "failed":
        return { intent: "error", text: words.downloadFailed };
      case "notOpened":
        return { intent: "error", text: `${failures[state.why].what} ${failures[state.why].next}` };
    }
  })();

  return (
    <div className={styles.actions}>
      <div className={styles.row}>
        <Button
          appearance="primary"
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
      {said !== null && (
        <MessageBar intent={said.intent} layout="multiline" politeness="polite">
          <MessageBarBody>{said.text}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
