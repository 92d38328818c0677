import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useWordsOf } from "../words/WordsContext";
import { copyText } from "./copyText";
import { diagnostics } from "./diary";
import { DIAGNOSTICS } from "./words";

const useStyles = makeStyles({
  area: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    alignItems: "start",
  },
  text: {
    boxSizing: "border-box",
    width: "100%",
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
  },
});

type Copied = { readonly ok: true } | { readonly ok: false; readonly text: string };

/** Copies the diagnostics report; where the clipboard is closed, shows it to be copied by hand. */
export function CopyDiagnostics({ small = false }: { readonly small?: boolean }) {
  const words = useWordsOf(DIAGNOSTICS);
  const styles = useStyles();
  const [copied, setCopied] = useState<Copied | null>(null);

  const copy = async (): Promise<void> => {
    const text = diagnostics();
    setCopied((await copyText(text)) ? { ok: true } : { ok: false, text });
  };

  return (
    <div className={styles.area}>
      <Button size={small ? "small" : "medium"} onClick={() => void copy()}>
        {words.copy}
      </Button>
      <div role="status">
        {copied?.ok === true && words.copied}
        {copied?.ok === false && words.copyByHand}
      </div>
      {copied?.ok === false && (
        <textarea
          className={styles.text}
          readOnly
          rows={9}
          aria-label={words.title}
          value={copied.text}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      )}
    </div>
  );
}
