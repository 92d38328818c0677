import { makeStaticStyles, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useCallback, useId, useState } from "react";
import { CheckView } from "../check/CheckView";
import { DICTIONARIES, WordsProvider } from "../words/WordsContext";
import type { Workbench } from "../workbench";
import { PageHeader } from "./PageHeader";
import { useLanguage } from "./useLanguage";
import { viewIn, type View } from "./views";

const TemplateView = lazy(() => import("../template/TemplateView"));
const HelpView = lazy(() => import("../help/HelpView"));

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
}

export default function Page({ workbench, search }: Props) {
  useStaticStyles();
  const styles = useStyles();
  const [language, setLanguage] = useLanguage(search);
  const [view, setView] = useState<View>(() => viewIn(search));
  const id = useId();
  const showCheck = useCallback(() => setView("check"), []);

  const panel = (of: View) => ({
    role: "tabpanel",
    id: `${id}-${of}-panel`,
    "aria-labelledby": `${id}-${of}`,
    hidden: view !== of,
    className: styles.view,
  });

  return (
    <WordsProvider value={DICTIONARIES[language]}>
      <div className={styles.page}>
        <PageHeader
          id={id}
          view={view}
          onView={setView}
          onLanguage={() => setLanguage(language === "vi" ? "en" : "vi")}
          otherLanguage={language === "vi" ? "en" : "vi"}
        />
        <main>
          {/* Stays mounted, so that results are still there on the way back. */}
          <div {...panel("check")}>
            <CheckView workbench={workbench} onShow={showCheck} />
          </div>
          <div {...panel("template")}>
            <Suspense fallback={<Spinner />}>
              {view === "template" && <TemplateView workbench={workbench} />}
            </Suspense>
          </div>
          <div {...panel("help")}>
            <Suspense fallback={<Spinner />}>{view === "help" && <HelpView />}</Suspense>
          </div>
        </main>
      </div>
    </WordsProvider>
  );
}
