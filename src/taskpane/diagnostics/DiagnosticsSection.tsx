import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useSyncExternalStore } from "react";
import { Heading } from "../page/Heading";
import { useWordsOf } from "../words/WordsContext";
import { CopyDiagnostics } from "./CopyDiagnostics";
import { diagnostics, onNews } from "./diary";
import { DIAGNOSTICS } from "./words";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  text: { margin: 0 },
  report: {
    margin: 0,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
  },
});

/** "Chẩn đoán": what is copied, in full view, so that everybody can see what it does not hold. */
export function DiagnosticsSection({ opening }: { readonly opening: boolean }) {
  const words = useWordsOf(DIAGNOSTICS);
  const styles = useStyles();
  const report = useSyncExternalStore(onNews, diagnostics);
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!opening) return;
    section.current?.scrollIntoView({ block: "start" });
    section.current?.querySelector("h2")?.focus({ preventScroll: true });
  }, [opening]);
  return (
    <section ref={section} className={styles.section}>
      <Heading level={2} section>
        {words.title}
      </Heading>
      <p className={styles.text}>{words.explained}</p>
      <pre className={styles.report} lang="vi">
        {report}
      </pre>
      <CopyDiagnostics />
    </section>
  );
}
