import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { UnfinishedWrite } from "../../hosts/port";
import { Told } from "../controls/Told";
import { useWords } from "../words/WordsContext";

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
  /** While something is under way neither can be asked for. */
  readonly busy: boolean;
  readonly onFinish: () => void;
  readonly onUndo: () => void;
}

/** A write that was cut off, in this session or an earlier one: to finish or to undo. */
export default function Unfinished({ unfinished, busy, onFinish, onUndo }: Props) {
  const { open: words } = useWords();
  const styles = useStyles();
  return (
    <Told intent="warning">
      {words.unfinished(unfinished)}{" "}
      <div className={styles.ways}>
        {unfinished.canFinish && (
          <Button size="small" disabledFocusable={busy} onClick={onFinish}>
            {words.finish}
          </Button>
        )}{" "}
        <Button size="small" disabledFocusable={busy} onClick={onUndo}>
          {words.undoUnfinished}
        </Button>
      </div>
    </Told>
  );
}
