import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  button: {
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground3,
    font: "inherit",
    textDecorationLine: "underline",
    textDecorationStyle: "dotted",
    textUnderlineOffset: "3px",
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1 },
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
});

interface Props {
  readonly open: boolean;
  /** Id of what it opens. */
  readonly controls: string;
  readonly title: string;
  /** For screen readers, where the text itself says nothing. */
  readonly label?: string;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}

/** A code that explains itself in place. */
export function ExplainButton({ open, controls, title, label, onToggle, children }: Props) {
  const styles = useStyles();
  return (
    <button
      type="button"
      className={styles.button}
      aria-expanded={open}
      aria-controls={controls}
      title={title}
      aria-label={label}
      onClick={onToggle}
    >
      {children}
    </button>
  );
}
