import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowUploadRegular } from "@fluentui/react-icons/svg/arrow-upload";
import { FileButton } from "../controls/FileButton";
import { useWords } from "../words/WordsContext";

const useStyles = makeStyles({
  chooser: {
    display: "flex",
    flexDirection: "column",
    alignItems: "start",
    gap: tokens.spacingVerticalS,
  },
  area: {
    alignItems: "center",
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalM}`,
    border: `${tokens.strokeWidthThick} dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    textAlign: "center",
  },
  held: {
    border: `${tokens.strokeWidthThick} dashed ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
  },
  text: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
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

  // The button stays the same one when the area around it goes, and keeps the keyboard.
  const open = !compact || held;
  return (
    <div className={mergeClasses(styles.chooser, open && styles.area, held && styles.held)}>
      <FileButton
        label={compact ? words.chooseOthers : words.choose}
        name={words.choose}
        primary={!compact}
        kind="many"
        icon={<ArrowUploadRegular />}
        onFiles={onFiles}
      />
      {open && <p className={styles.text}>{held ? words.dropNow : words.drop}</p>}
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
