import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { copyText } from "../diagnostics/copyText";
import { Announced } from "./Announced";

const useStyles = makeStyles({
  byHand: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    width: "100%",
  },
  text: { boxSizing: "border-box", width: "100%", minHeight: "72px", font: "inherit" },
});

/** Milliseconds for which the button says that it is done. */
const SAID_FOR = 2500;

export interface CopyWords {
  readonly copied: string;
  readonly byHand: string;
}

interface Props {
  /** What the button says, a verb first. */
  readonly label: string;
  /** For screen readers, where several buttons say the same. */
  readonly describedAs?: string;
  readonly text: string;
  readonly words: CopyWords;
}

/** Puts a ready text on the clipboard; where the program around the page forbids it, shows the text. */
export function CopyButton({ label, describedAs, text, words }: Props) {
  const styles = useStyles();
  const [outcome, setOutcome] = useState<"copied" | "byHand" | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const copy = async (): Promise<void> => {
    const copied = await copyText(text);
    setOutcome(copied ? "copied" : "byHand");
    clearTimeout(timer.current);
    if (copied) timer.current = setTimeout(() => setOutcome(null), SAID_FOR);
  };

  return (
    <>
      <Button size="small" onClick={() => void copy()} aria-label={describedAs} title={text}>
        {outcome === "copied" ? words.copied : label}
      </Button>
      {/* Not in the button, whose name says something else. */}
      <Announced>{outcome === null ? "" : words[outcome]}</Announced>
      {outcome === "byHand" && (
        <label className={styles.byHand}>
          {words.byHand}
          <textarea className={styles.text} lang="vi" readOnly value={text} />
        </label>
      )}
    </>
  );
}
