import { makeStyles, tokens } from "@fluentui/react-components";
import type { Tab } from "../page/views";
import { useWordsOf } from "../words/WordsContext";
import FirstSteps from "./FirstSteps";
import { HOME } from "./words";

const useStyles = makeStyles({
  home: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  choices: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(200px, 1fr))",
    gap: tokens.spacingHorizontalS,
    margin: 0,
    padding: 0,
    listStyle: "none",
  },
  choice: {
    display: "flex",
    flexDirection: "column",
    boxSizing: "border-box",
    width: "100%",
    height: "100%",
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  label: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
});

const CHOICES = ["consolidate", "template", "help"] as const;
const TABS = { consolidate: "consolidation", template: "template", help: "help" } as const;

/** Before the first file is chosen: the first steps, and where else one can go. */
export default function Home({ onTab }: { readonly onTab: (tab: Tab) => void }) {
  const words = useWordsOf(HOME);
  const styles = useStyles();
  return (
    <div className={styles.home}>
      <FirstSteps of="inBrowser" asked />
      <nav aria-label={words.choices}>
        <ul className={styles.choices}>
          {CHOICES.map((choice) => (
            <li key={choice}>
              <button type="button" className={styles.choice} onClick={() => onTab(TABS[choice])}>
                <span className={styles.label}>{words[choice].label}</span>
                {words[choice].text}
              </button>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}
