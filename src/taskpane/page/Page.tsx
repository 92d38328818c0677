import { makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, useCallback, useEffect, useId, useState } from "react";
import type { ExcelHost } from "../../hosts/port";
import { noteStrayErrors, noteSurroundings } from "../diagnostics/diary";
import { useLanguagePack, WordsProvider } from "../words/WordsContext";
import type { Bytes } from "../bytes";
import type { Workbench } from "../workbench";
import { ExcelSilence } from "./ExcelSilence";
import { PageHeader } from "./PageHeader";
import { tabNamed } from "./tabs";
import { useLanguage } from "./useLanguage";
import { useTabs } from "./useTabs";
import type { Tab } from "./views";
import { Waiting } from "./Waiting";

const useStyles = makeStyles({
  page: {
    boxSizing: "border-box",
    minHeight: "100vh",
    maxWidth: "960px",
    margin: "0 auto",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXXL}`,
  },
  view: { paddingTop: tokens.spacingVerticalL },
});

interface Props {
  readonly workbench: Workbench;
  /** Query of the page's address: which view and language to begin with. */
  readonly search: string;
  /** Excel, with the workbook that is open; null or absent in a browser. */
  readonly host?: ExcelHost | null;
  /** Of the program, as the build knows it. */
  readonly version?: string | null;
}

export default function Page({ workbench, search, host = null, version = null }: Props) {
  const styles = useStyles();
  const [language, setLanguage] = useLanguage(search);
  const pack = useLanguagePack(language);
  const tabs = useTabs(search, host !== null);
  // Counts what other views have written into the open workbook.
  const [written, setWritten] = useState(0);
  const onWritten = useCallback(() => setWritten((count) => count + 1), []);
  const [previous, onPrevious] = useState<Bytes | null>(null);
  const id = useId();

  useEffect(() => {
    noteSurroundings(version, host === null ? null : host.environment);
    return noteStrayErrors();
  }, [version, host]);

  if (pack === null) return <Waiting />;

  const view = (tab: Tab) => {
    const { browser: BrowserView, excel: ExcelView } = tabNamed(tab);
    const props = { workbench, opening: tabs.opening, onTab: tabs.show };
    if (host === null) return BrowserView !== null && <BrowserView {...props} host={host} />;
    const { workbook, onWorkbook } = tabs;
    const ofWorkbook = {
      host,
      shown: tab === tabs.shown,
      written,
      onWritten,
      previous,
      onPrevious,
      workbook,
      onWorkbook,
    };
    return ExcelView !== null && <ExcelView {...props} {...ofWorkbook} />;
  };

  return (
    <WordsProvider value={pack}>
      <div className={styles.page}>
        <PageHeader
          id={id}
          tabs={tabs.offered}
          tab={tabs.shown}
          onTab={tabs.show}
          onLanguage={() => setLanguage(language === "vi" ? "en" : "vi")}
          otherLanguage={language === "vi" ? "en" : "vi"}
        />
        <main>
          {tabs.offered.map((tab) => (
            <div
              key={tab}
              role="tabpanel"
              id={`${id}-${tab}-panel`}
              aria-labelledby={`${id}-${tab}`}
              hidden={tab !== tabs.shown}
              className={styles.view}
            >
              {tabs.isOpened(tab) && <Suspense fallback={<Waiting />}>{view(tab)}</Suspense>}
            </div>
          ))}
        </main>
        {host !== null && <ExcelSilence host={host} />}
      </div>
    </WordsProvider>
  );
}
