import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { useWords } from "../words/WordsContext";
import type { WorkbookActions } from "./useWorkbookActions";

const useStyles = makeStyles({
  ways: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalS,
  },
});

/** A write that was cut off, in this session or an earlier one: to finish or to undo. */
export function Unfinished({ actions }: { readonly actions: WorkbookActions }) {
  const { open: words } = useWords();
  const styles = useStyles();
  const { unfinished, busy, perform } = actions;
  if (unfinished === null) return null;
  return (
    <MessageBar intent="warning" layout="multiline" politeness="polite">
      <MessageBarBody>
        {words.unfinished[unfinished.of]}
        <div className={styles.ways}>
          {unfinished.canFinish && (
            <Button
              size="small"
              disabledFocusable={busy !== null}
              onClick={() => void perform("finish")}
            >
              {words.finish}
            </Button>
          )}
          <Button
            size="small"
            disabledFocusable={busy !== null}
            onClick={() => void perform("undoUnfinished")}
          >
            {words.undoUnfinished}
          </Button>
        </div>
      </MessageBarBody>
    </MessageBar>
  );
}
