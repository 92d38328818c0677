import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { WrittenReport } from "../../app/writtenReport";
import { copyText } from "../diagnostics/copyText";
import { copyRich } from "./copyRich";
import { Part } from "./Part";
import { useMendingWords } from "./words/useMendingWords";

const useStyles = makeStyles({
  text: { boxSizing: "border-box", width: "100%", minHeight: "96px", font: "inherit" },
});

/** "Chép sang Word": sentences and a table, as rich text where the program allows it. */
export function WordReport({ report }: { readonly report: WrittenReport }) {
  const { word: words } = useMendingWords();
  const styles = useStyles();
  const [outcome, setOutcome] = useState<"rich" | "plain" | "byHand" | null>(null);

  const copy = async (): Promise<void> => {
    if (await copyRich(report)) setOutcome("rich");
    else setOutcome((await copyText(report.text)) ? "plain" : "byHand");
  };

  return (
    <Part title={words.title} explained={words.explained}>
      <Button onClick={() => void copy()}>{words.copy}</Button>
      <div role="status">
        {outcome === "rich" && words.copied}
        {outcome === "plain" && words.plain}
        {outcome === "byHand" && words.byHand}
      </div>
      {outcome === "byHand" && (
        <textarea className={styles.text} lang="vi" readOnly value={report.text} />
      )}
    </Part>
  );
}
