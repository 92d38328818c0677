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
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});
