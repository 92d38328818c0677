import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { ErrorCircleFilled } from "@fluentui/react-icons/svg/error-circle";
import { DocumentErrorRegular } from "@fluentui/react-icons/svg/document-error";
import type { FileState } from "./fileChecks";

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusLarge,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  // Room for two lines in a pane: what stands below does not move as the numbers change.
  large: { "@media (max-width: 400px)": { minHeight: "44px" } },
  small: {
    padding: "0",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightRegular,
    backgroundColor: "transparent",
  },
  icon: { flexShrink: 0, fontSize: tokens.fontSizeBase600 },
  smallIcon: { fontSize: tokens.fontSizeBase500 },
  ready: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    color: tokens.colorStatusSuccessForeground1,
  },
  notReady: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorStatusDangerForeground1,
  },
  unreadable: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground3,
  },
});

const ICONS = {
  ready: CheckmarkCircleFilled,
  notReady: ErrorCircleFilled,
  unreadable: DocumentErrorRegular,
} as const;

interface Props {
  readonly state: FileState;
  readonly text: string;
  /** One line among others, not the line above all. */
  readonly small?: boolean;
}

/** Whether the file may be submitted, in words; the colour only helps. */
export function VerdictLine({ state, text, small = false }: Props) {
  const styles = useStyles();
  const Icon = ICONS[state];
  return (
    <div className={mergeClasses(styles.line, styles[state], styles[small ? "small" : "large"])}>
      <Icon className={mergeClasses(styles.icon, small && styles.smallIcon)} aria-hidden />
      <span>{text}</span>
    </div>
  );
}
