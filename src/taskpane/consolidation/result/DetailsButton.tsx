import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  button: {
    display: "flex",
    alignItems: "start",
    gap: tokens.spacingHorizontalXS,
    width: "100%",
    padding: 0,
    border: "none",
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "start",
    overflowWrap: "anywhere",
    cursor: "pointer",
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  icon: {
    flexShrink: 0,
    marginTop: tokens.spacingVerticalXXS,
    "@media (prefers-reduced-motion: no-preference)": {
      transitionDuration: tokens.durationFast,
      transitionProperty: "transform",
    },
  },
  open: { transform: "rotate(90deg)" },
  text: { minWidth: 0 },
});

interface Props {
  readonly open: boolean;
  /** Id of what it opens. */
  readonly controls: string;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}

/** A line that opens what stands behind it. */
export function DetailsButton({ open, controls, onToggle, children }: Props) {
  const styles = useStyles();
  return (
    <button
      type="button"
      className={styles.button}
      aria-expanded={open}
      aria-controls={controls}
      onClick={onToggle}
    >
      <ChevronRightRegular aria-hidden className={mergeClasses(styles.icon, open && styles.open)} />
      <span className={styles.text}>{children}</span>
    </button>
  );
}
