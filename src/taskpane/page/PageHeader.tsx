import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useWords } from "../words/WordsContext";
import type { Language } from "../words/words";
import type { Tab } from "./views";
import { ViewTabs } from "./ViewTabs";

const useStyles = makeStyles({
  top: { display: "flex", alignItems: "center", justifyContent: "space-between" },
  product: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  // Its text is in line with the text below.
  language: { marginRight: `calc(-1 * ${tokens.spacingHorizontalS})`, minWidth: "auto" },
});

interface Props {
  /** Beginning of the ids of tabs and panels. */
  readonly id: string;
  readonly tabs: readonly Tab[];
  readonly tab: Tab;
  readonly onTab: (tab: Tab) => void;
  readonly otherLanguage: Language;
  readonly onLanguage: () => void;
}

export function PageHeader({ id, tabs, tab, onTab, otherLanguage, onLanguage }: Props) {
  const words = useWords();
  const styles = useStyles();
  return (
    <header>
      <div className={styles.top}>
        <h1 className={styles.product} lang="vi">
          {words.product}
        </h1>
        <Button
          className={styles.language}
          appearance="subtle"
          size="small"
          lang={otherLanguage}
          onClick={onLanguage}
        >
          {words.otherLanguage}
        </Button>
      </div>
      <ViewTabs id={id} tabs={tabs} tab={tab} onTab={onTab} />
    </header>
  );
}
