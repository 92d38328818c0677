import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Tone } from "./tones";

const useStyles = makeStyles({
  badge: {
    // Where it does not fit beside a name it stands below, at the same edge.
    marginLeft: "auto",
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid transparent`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  met: {
    backgroundColor: tokens.colorStatusSuccessBackground3,
    color: tokens.colorNeutralForegroundOnBrand,
  },
  onTrack: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    color: tokens.colorStatusSuccessForeground1,
  },
  behind: {
    backgroundColor: tokens.colorPaletteYellowBackground2,
    color: tokens.colorNeutralForeground1,
  },
  failed: {
    backgroundColor: tokens.colorStatusDangerBackground3,
    color: tokens.colorNeutralForegroundOnBrand,
  },
  neutral: {
    backgroundColor: tokens.colorNeutralBackground4,
    color: tokens.colorNeutralForeground2,
  },
  missing: {
    backgroundColor: tokens.colorPalettePeachBackground2,
    color: tokens.colorNeutralForeground1,
  },
  faulty: {
    backgroundColor: tokens.colorPaletteGrapeBackground2,
    color: tokens.colorPaletteGrapeForeground2,
  },
});

interface Props {
  readonly tone: Tone;
  /** The verdict in words: the colour never stands alone. */
  readonly children: string;
}

export function VerdictBadge({ tone, children }: Props) {
  const styles = useStyles();
  return <span className={mergeClasses(styles.badge, styles[tone])}>{children}</span>;
}
