import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import type { UnfinishedWrite } from "../../hosts/port";
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

interface Props {
  readonly unfinished: UnfinishedWrite;
  readonly actions: WorkbookActions;
}

/** A write that was cut off, in this session or an earlier one: to finish or to undo. */
export default function Unfinished({ unfinished, actions }: Props) {
  const { open: words } = useWords();
  const styles = useStyles();
  const { busy, perform } = actions;
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
