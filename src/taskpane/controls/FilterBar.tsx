import { makeStyles, Select, tokens } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "end",
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  field: {
    display: "flex",
    flexDirection: "column",
    flex: "1 1 140px",
    minWidth: 0,
    gap: tokens.spacingVerticalXXS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  search: {
    boxSizing: "border-box",
    width: "100%",
    minHeight: "32px",
    padding: `0 ${tokens.spacingHorizontalM}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
    },
  },
});

/** Filters above a list, side by side where there is room. */
export function FilterBar({ children }: { readonly children: ReactNode }) {
  return <div className={useStyles().bar}>{children}</div>;
}

interface SearchProps {
  readonly label: string;
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** The search of a list; the key "/" leads to it from anywhere in its view. */
export function SearchField({ label, text, onText }: SearchProps) {
  const styles = useStyles();
  return (
    <label className={styles.field}>
      {label}
      <input
        type="search"
        className={styles.search}
        value={text}
        data-shortcut="/"
        aria-keyshortcuts="/"
        autoComplete="off"
        onChange={({ currentTarget }) => onText(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== "Escape" || text === "") return;
          // To Excel on the web the key would mean to leave the pane.
          event.stopPropagation();
          onText("");
        }}
      />
    </label>
  );
}

interface ChoiceProps<Id extends string> {
  readonly label: string;
  readonly chosen: Id;
  readonly choices: readonly (readonly [id: Id, label: string])[];
  readonly onChoose: (id: Id) => void;
}

export function Choice<Id extends string>({ label, chosen, choices, onChoose }: ChoiceProps<Id>) {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <Select
        id={id}
        value={chosen}
        onChange={(_, { value }) => {
          const found = choices.find(([each]) => each === value);
          if (found !== undefined) onChoose(found[0]);
        }}
      >
        {choices.map(([each, text]) => (
          <option key={each} value={each}>
            {text}
          </option>
        ))}
      </Select>
    </div>
  );
}
