import { makeStyles, tokens } from "@fluentui/react-components";
import { reportFileName } from "../../app/reportFileName";
import type { CheckedFile } from "../check/checkedFile";
import { useWordsOf } from "../words/WordsContext";
import { HAND_IN } from "./words";

const useStyles = makeStyles({
  steps: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
});

interface Props {
  readonly report: Pick<CheckedFile, "unit" | "period" | "dueOn">;
  readonly inExcel: boolean;
  /** The page alone has the report that was finalised. */
  readonly download: boolean;
}

/** From a report that has been finalised to one that the bloc has. */
export function StepsToHandIn({ report, inExcel, download }: Props) {
  const words = useWordsOf(HAND_IN);
  const styles = useStyles();
  return (
    <ol className={styles.steps}>
      {inExcel && <li>{words.save(reportFileName(report))}</li>}
      {download && <li>{words.download}</li>}
      <li>{words.sign}</li>
      <li>{words.number(inExcel)}</li>
      <li>{words.send(report.dueOn)}</li>
    </ol>
  );
}
