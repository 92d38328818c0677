import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { TermList } from "../controls/TermList";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalXXS,
    margin: `${tokens.spacingVerticalXS} 0`,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "anywhere",
  },
  term: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  text: { margin: 0, marginBottom: tokens.spacingVerticalXS },
});

interface Props {
  readonly items: readonly (readonly [term: string, text: ReactNode])[];
}

/** A few terms and what is said under each; those with nothing to say are left out. */
export function Explanation({ items }: Props) {
  return <TermList items={items} styles={useStyles()} />;
}
