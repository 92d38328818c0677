import { makeStyles, tokens } from "@fluentui/react-components";
import type { HandingIn } from "../../app/handingIn";
import { useWordsOf } from "../words/WordsContext";
import { HAND_IN } from "./words";

const useStyles = makeStyles({
  steps: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
});

interface Props {
  readonly handingIn: HandingIn;
  readonly inExcel: boolean;
  /** The page alone has the report that was finalised. */
  readonly download: boolean;
}

/** From a report that has been finalised to one that the bloc has. */
export function StepsToHandIn({ handingIn: { fileName, dueOn }, inExcel, download }: Props) {
  const words = useWordsOf(HAND_IN);
  const styles = useStyles();
  return (
    <ol className={styles.steps}>
      {inExcel && <li>{words.save(fileName)}</li>}
      {download && <li>{words.download}</li>}
      <li>{words.sign}</li>
      <li>{words.number(inExcel)}</li>
      <li>{words.send(dueOn)}</li>
    </ol>
  );
}
