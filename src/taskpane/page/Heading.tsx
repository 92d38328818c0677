import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

export type Level = 2 | 3 | 4;

const useStyles = makeStyles({
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: tokens.spacingVerticalXXS,
    },
  },
  section: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});

interface Props {
  readonly level: Level;
  /** Of a whole section, not of a group inside one. */
  readonly section?: boolean;
  readonly id?: string;
  readonly children: ReactNode;
}

export function Heading({ level, section = false, id, children }: Props) {
  const styles = useStyles();
  const Tag = `h${level}` as const;
  return (
    <Tag id={id} tabIndex={-1} className={mergeClasses(styles.heading, section && styles.section)}>
      {children}
    </Tag>
  );
}

export function below(level: Level): Level {
  return level === 2 ? 3 : 4;
}
