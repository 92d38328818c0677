import { makeStyles, tokens } from "@fluentui/react-components";

/** How a piece of work stands: its button, and what is said of it below. */
export const useWorkStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    alignItems: "start",
    gap: tokens.spacingVerticalXS,
    minWidth: 0,
  },
  /** Of a text above its button. */
  above: { marginBottom: tokens.spacingVerticalS },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});
