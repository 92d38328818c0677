import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  waiting: {
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    gap: tokens.spacingHorizontalS,
  },
  inLine: { justifyContent: "start" },
  ring: {
    boxSizing: "border-box",
    flexShrink: 0,
    width: "24px",
    height: "24px",
    border: `${tokens.strokeWidthThicker} solid ${tokens.colorBrandStroke2}`,
    borderTopColor: tokens.colorBrandStroke1,
    borderRadius: tokens.borderRadiusCircular,
    animationName: { to: { transform: "rotate(360deg)" } },
    animationDuration: "1.2s",
    animationIterationCount: "infinite",
    animationTimingFunction: "linear",
    "@media (prefers-reduced-motion: reduce)": { animationDuration: "8s" },
  },
});

interface Props {
  /** What is being waited for; nothing where that is plain. */
  readonly label?: string;
  /** At the beginning of a line of the page, not alone in its middle. */
  readonly inLine?: boolean;
}

/** Something is on its way. As Fluent's Spinner, which is 3 kB of the first paint. */
export function Waiting({ label, inLine = false }: Props) {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.waiting, inLine && styles.inLine)}>
      <span className={styles.ring} />
      {label}
    </div>
  );
}
