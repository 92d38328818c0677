import { makeStaticStyles, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useCallback, useEffect, useId, useState } from "react";
import type { ExcelHost } from "../../hosts/port";
import { noteStrayErrors, noteSurroundings } from "../diagnostics/diary";
import { useLanguagePack, WordsProvider } from "../words/WordsContext";
import type { Workbench } from "../workbench";
import { PageHeader } from "./PageHeader";
import { useLanguage } from "./useLanguage";
import { sectionOf, tabOf, viewIn, type Tab } from "./views";

// The page shows itself once the view of its place is there.
const CheckView = lazy(() => import(/* webpackChunkName: "checkView" */ "../check/CheckView"));
const WorkbookView = lazy(
  () => import(/* webpackChunkName: "workbookView" */ "../workbook/WorkbookView"),
);
const TemplateView = lazy(
  () => import(/* webpackChunkName: "template" */ "../template/TemplateView"),
);
const HelpView = lazy(() => import(/* webpackChunkName: "help" */ "../help/HelpView"));

const useStaticStyles = makeStaticStyles({ body: { margin: 0 } });

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
  useStaticStyles();
  const styles = useStyles();
  const [language, setLanguage] = useLanguage(search);
  const pack = useLanguagePack(language);
  const [opening] = useState(() => viewIn(search));
  const [tab, setTab] = useState<Tab>(() => tabOf(opening));
  // Counts what other views have written into the open workbook.
  const [written, setWritten] = useState(0);
  const id = useId();
  const showCheck = useCallback(() => setTab("check"), []);

  useEffect(() => {
    noteSurroundings(version, host === null ? null : host.environment);
    return noteStrayErrors();
  }, [version, host]);

  if (pack === null) return <Spinner />;
  const panel = (of: Tab) => ({
    role: "tabpanel",
    id: `${id}-${of}-panel`,
    "aria-labelledby": `${id}-${of}`,
    hidden: tab !== of,
    className: styles.view,
  });

  return (
    <WordsProvider value={pack}>
      <div className={styles.page}>
        <PageHeader
          id={id}
          tab={tab}
          onTab={setTab}
          onLanguage={() => setLanguage(language === "vi" ? "en" : "vi")}
          otherLanguage={language === "vi" ? "en" : "vi"}
        />
        <main>
          {/* Stays mounted, so that results are still there on the way back. */}
          <div {...panel("check")}>
            {host === null ? (
              <CheckView workbench={workbench} onShow={showCheck} opening={sectionOf(opening)} />
            ) : (
              <WorkbookView
                host={host}
                workbench={workbench}
                written={written}
                opening={sectionOf(opening)}
                onTemplate={() => setTab("template")}
              />
            )}
          </div>
          <div {...panel("template")}>
            <Suspense fallback={<Spinner />}>
              {tab === "template" && (
                <TemplateView
                  workbench={workbench}
                  host={host}
                  onCreated={() => setWritten((count) => count + 1)}
                />
              )}
            </Suspense>
          </div>
          <div {...panel("help")}>
            <Suspense fallback={<Spinner />}>
              {tab === "help" && (
                <HelpView inExcel={host !== null} atDiagnostics={opening === "diagnostics"} />
              )}
            </Suspense>
          </div>
        </main>
      </div>
    </WordsProvider>
  );
}
