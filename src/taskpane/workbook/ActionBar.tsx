import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, useRef } from "react";
import { useFocusOnward } from "../controls/useFocusOnward";
import { useWords } from "../words/WordsContext";
import type { ActionName } from "./actions";
import { FailureNote } from "./notes";
import type { WorkbookActions } from "./useWorkbookActions";

const useStyles = makeStyles({
  area: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly actions: WorkbookActions;
}

/** Buttons that write into the open workbook, and what came of the last one. */
export function ActionBar({ actions }: Props) {
  const { open: words } = useWords();
  const styles = useStyles();
  const { busy, canUndo, perform } = actions;
  const names: readonly ActionName[] = [
    "mark",
    "unmark",
    "write",
    ...(canUndo ? ["undo" as const] : []),
  ];
  const group = useRef<HTMLDivElement>(null);
  useFocusOnward(group, [canUndo, actions.note?.kind === "failed"].join());
  const labels: Readonly<Partial<Record<ActionName, string>>> = words;
  return (
    <div className={styles.area}>
      <div ref={group} role="group" aria-label={words.actions} className={styles.buttons}>
        {names.map((name) => (
          <Button
            key={name}
            size="small"
            disabledFocusable={busy !== null}
            onClick={() => void perform(name)}
          >
            {labels[name]}
          </Button>
        ))}
      </div>
      <Note actions={actions} />
    </div>
  );
}

function Note({ actions: { busy, note, perform } }: Props) {
  const { open: words } = useWords();
  if (note?.kind === "failed") {
    const { action, failure } = note;
    return (
      <Suspense>
        <FailureNote code={failure.code} onRetry={() => void perform(action)} />
      </Suspense>
    );
  }
  return (
    <div role="status">
      {busy !== null && words.busy}
      {note?.kind === "done" && words.done[note.action]}
      {note?.kind === "noFindingsSheet" && words.noFindingsSheet}
    </div>
  );
}
