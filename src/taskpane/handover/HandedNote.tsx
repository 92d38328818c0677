import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Told } from "../controls/Told";
import { useWordsOf } from "../words/WordsContext";
import { FAILURES } from "../workbook/failureWords";
import { downloaded, type Handed } from "./handOver";
import { HANDOVER } from "./words";

const useStyles = makeStyles({
  download: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalS,
  },
});

interface Props {
  readonly handed: Handed;
  readonly onHanded: (handed: Handed) => void;
  /** What is said of a workbook that was handed over. */
  readonly said: (state: "downloaded" | "opened", fileName: string) => string;
}

/** Where the workbook went; where Excel did not open it, or nobody sees it, the file is offered. */
export function HandedNote({ handed, onHanded, said }: Props) {
  const words = useWordsOf(HANDOVER);
  const failures = useWordsOf(FAILURES);
  const styles = useStyles();
  const { state, file } = handed;
  const failed = state === "notOpened";
  return (
    <Told intent={failed ? "error" : "success"}>
      {failed
        ? `${failures[handed.why].what} ${failures[handed.why].next}`
        : said(state, file.fileName)}{" "}
      {state !== "downloaded" && (
        <div className={styles.download}>
          {state === "opened" && words.notSeen}{" "}
          <Button size="small" onClick={() => onHanded(downloaded(file))}>
            {words.download}
          </Button>
        </div>
      )}
    </Told>
  );
}
