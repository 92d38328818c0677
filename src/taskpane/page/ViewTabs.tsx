import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, type KeyboardEvent } from "react";
import { useWords } from "../words/WordsContext";
import type { Tab } from "./views";

/** Tabs that stand in one line of the pane, 350 px wide, as they are. */
const FEW = 4;
/** Of letters, where many tabs have little room. */
const SMALLEST = "11px";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase300,
    "@media (max-width: 340px)": {
      columnGap: tokens.spacingHorizontalSNudge,
      fontSize: tokens.fontSizeBase200,
    },
    // English words are longer.
    "@media (min-width: 341px) and (max-width: 410px)": {
      ":lang(en)": { columnGap: tokens.spacingHorizontalSNudge, fontSize: tokens.fontSizeBase200 },
    },
  },
  many: {
    "@media (min-width: 411px) and (max-width: 460px)": {
      ":lang(en)": { columnGap: tokens.spacingHorizontalSNudge, fontSize: tokens.fontSizeBase200 },
    },
    "@media (min-width: 341px) and (max-width: 410px)": {
      columnGap: tokens.spacingHorizontalSNudge,
      fontSize: tokens.fontSizeBase200,
      ":lang(en)": { fontSize: SMALLEST },
    },
    "@media (max-width: 340px)": { fontSize: SMALLEST },
  },
  tab: {
    position: "relative",
    padding: `${tokens.spacingVerticalMNudge} 0`,
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: "inherit",
    lineHeight: tokens.lineHeightBase300,
    cursor: "pointer",
    "::after": {
      content: '""',
      position: "absolute",
      insetInline: 0,
      bottom: 0,
      height: tokens.strokeWidthThicker,
      borderRadius: tokens.borderRadiusCircular,
    },
    ":hover::after": { backgroundColor: tokens.colorNeutralStroke1Hover },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  selected: {
    // Bold letters are wider, and would move the tabs beside it.
    color: tokens.colorNeutralForeground1,
    "::after": { backgroundColor: tokens.colorCompoundBrandStroke },
    ":hover::after": { backgroundColor: tokens.colorCompoundBrandStrokeHover },
    // Contrast themes take every colour away but their own.
    "@media (forced-colors: active)": {
      "::after": { forcedColorAdjust: "none", backgroundColor: "Highlight" },
    },
  },
});

interface Props {
  /** Beginning of the ids of tabs and panels. */
  readonly id: string;
  readonly tabs: readonly Tab[];
  readonly tab: Tab;
  readonly onTab: (tab: Tab) => void;
}

/** Tabs as Fluent's, without the 28 kB that its TabList brings for moving the focus. */
export function ViewTabs({ id, tabs, tab, onTab }: Props) {
  const words = useWords();
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);

  const move = (event: KeyboardEvent): void => {
    const to = neighbour(tabs, tab, event.key);
    if (to === null) return;
    event.preventDefault();
    onTab(to);
    list.current?.querySelectorAll("button")[tabs.indexOf(to)]?.focus();
  };

  return (
    <div
      ref={list}
      role="tablist"
      aria-label={words.views.label}
      className={mergeClasses(styles.list, tabs.length > FEW && styles.many)}
      onKeyDown={move}
    >
      {tabs.map((each) => (
        <button
          key={each}
          type="button"
          role="tab"
          id={`${id}-${each}`}
          aria-controls={`${id}-${each}-panel`}
          aria-selected={each === tab}
          tabIndex={each === tab ? 0 : -1}
          className={mergeClasses(styles.tab, each === tab && styles.selected)}
          onClick={() => onTab(each)}
        >
          {words.views[each]}
        </button>
      ))}
    </div>
  );
}

/** Where an arrow key leads, around the ends; null for other keys. */
function neighbour(tabs: readonly Tab[], tab: Tab, key: string): Tab | null {
  const at = tabs.indexOf(tab);
  const places: Readonly<Record<string, number>> = {
    ArrowRight: at + 1,
    ArrowLeft: at - 1 + tabs.length,
    Home: 0,
    End: tabs.length - 1,
  };
  const to = places[key];
  return to === undefined ? null : (tabs[to % tabs.length] ?? null);
}
