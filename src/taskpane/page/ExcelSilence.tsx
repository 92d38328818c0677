import { makeStyles, tokens } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import type { ExcelHost } from "../../hosts/port";
import { useWords } from "../words/WordsContext";

const useStyles = makeStyles({
  // Over the page, so that nothing moves; what is read and pressed stands further up.
  note: {
    position: "fixed",
    right: 0,
    bottom: 0,
    left: 0,
    zIndex: 2,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThick} solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** What to do when Excel does not answer: it waits for the end of typing as long as that takes. */
export function ExcelSilence({ host: { silence } }: { readonly host: ExcelHost }) {
  const { open: words } = useWords();
  const styles = useStyles();
  const isSilent = useSyncExternalStore(silence.listen, silence.isOn);
  if (!isSilent) return null;
  return (
    <div role="alert" className={styles.note}>
      {words.silent}
    </div>
  );
}
