import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowUploadRegular } from "@fluentui/react-icons/svg/arrow-upload";
import { useRef } from "react";
import { useWords } from "../words/WordsContext";

const useStyles = makeStyles({
  area: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalM}`,
    border: `${tokens.strokeWidthThick} dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    textAlign: "center",
  },
  held: {
    border: `${tokens.strokeWidthThick} dashed ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
  },
  compact: { alignSelf: "start" },
  text: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  input: { display: "none" },
});

interface Props {
  /** Only a button, once there are results to look at. */
  readonly compact: boolean;
  /** Files are being held above the page. */
  readonly held: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Chooses workbooks; before the first choice it also says what will happen. */
export function FileChooser({ compact, held, onFiles }: Props) {
  const { check: words } = useWords();
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);

  const button = (
    <Button
      appearance={compact ? "secondary" : "primary"}
      icon={<ArrowUploadRegular />}
      onClick={() => input.current?.click()}
      className={compact ? styles.compact : undefined}
    >
      {compact ? words.chooseOthers : words.choose}
    </Button>
  );
  const hiddenInput = (
    <input
      ref={input}
      className={styles.input}
      type="file"
      multiple
      accept=".xlsx,.xlsm,.xls"
      aria-label={words.choose}
      onChange={({ currentTarget }) => {
        onFiles([...(currentTarget.files ?? [])]);
        // So that choosing the same file again, mended meanwhile, is a change too.
        currentTarget.value = "";
      }}
    />
  );

  if (compact && !held) {
    return (
      <>
        {button}
        {hiddenInput}
      </>
    );
  }
  return (
    <div className={mergeClasses(styles.area, held && styles.held)}>
      {button}
      {hiddenInput}
      <p className={styles.text}>{held ? words.dropNow : words.drop}</p>
      {!compact && (
        <>
          <p className={styles.text}>{words.whatIsRead}</p>
          <p className={styles.quiet}>{words.whatHappens}</p>
          <p className={styles.quiet}>{words.staysHere}</p>
        </>
      )}
    </div>
  );
}
