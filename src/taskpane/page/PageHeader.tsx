import { Button, makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { useWords } from "../words/WordsContext";
import type { Language } from "../words/words";
import { TABS, type Tab as TabName } from "./views";

const useStyles = makeStyles({
  top: { display: "flex", alignItems: "center", justifyContent: "space-between" },
  product: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  // Texts of buttons and tabs are in line with the text below.
  language: { marginRight: `calc(-1 * ${tokens.spacingHorizontalS})`, minWidth: "auto" },
  tabs: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalMNudge})`, flexWrap: "wrap" },
});

interface Props {
  /** Beginning of the ids of tabs and panels. */
  readonly id: string;
  readonly tab: TabName;
  readonly onTab: (tab: TabName) => void;
  readonly otherLanguage: Language;
  readonly onLanguage: () => void;
}

export function PageHeader({ id, tab, onTab, otherLanguage, onLanguage }: Props) {
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
      <TabList
        className={styles.tabs}
        selectedValue={tab}
        onTabSelect={(_, { value }) => onTab(TABS.find((known) => known === value) ?? "check")}
        aria-label={words.views.label}
      >
        {TABS.map((each) => (
          <Tab key={each} value={each} id={`${id}-${each}`} aria-controls={`${id}-${each}-panel`}>
            {words.views[each]}
          </Tab>
        ))}
      </TabList>
    </header>
  );
}
