import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Tone } from "../../check/tones";

const WIDTH = 1000;
const HEIGHT = 12;

const useStyles = makeStyles({
  bar: {
    display: "block",
    width: "100%",
    maxWidth: "420px",
    height: `${HEIGHT}px`,
    marginTop: tokens.spacingVerticalXS,
    borderRadius: tokens.borderRadiusSmall,
  },
  met: { fill: tokens.colorPaletteGreenForeground1 },
  onTrack: { fill: tokens.colorPaletteGreenBackground3 },
  behind: { fill: tokens.colorPaletteMarigoldBorderActive },
  failed: { fill: tokens.colorPaletteRedBackground3 },
  neutral: { fill: tokens.colorNeutralStroke1 },
  // Hollow: nothing has been said. By colour alone it would look like "behind".
  missing: {
    fill: "transparent",
    stroke: tokens.colorNeutralStrokeAccessible,
    strokeWidth: "2px",
    vectorEffect: "non-scaling-stroke",
  },
  faulty: { fill: tokens.colorPaletteGrapeBorderActive },
  table: { borderCollapse: "collapse", marginTop: tokens.spacingVerticalXS },
  caption: {
    captionSide: "top",
    textAlign: "start",
    color: tokens.colorNeutralForeground2,
    paddingBottom: tokens.spacingVerticalXXS,
  },
  word: { textAlign: "start", fontWeight: tokens.fontWeightRegular, padding: 0 },
  count: {
    textAlign: "end",
    paddingLeft: tokens.spacingHorizontalL,
    fontVariantNumeric: "tabular-nums",
  },
  swatch: {
    display: "inline-block",
    width: "10px",
    height: "10px",
    marginRight: tokens.spacingHorizontalS,
  },
});

interface Part {
  readonly label: string;
  readonly tone: Tone;
  readonly count: number;
}

interface Props {
  readonly title: string;
  readonly parts: readonly Part[];
}

/** How units share out over verdicts: a picture, and the table that says the same. */
export function Distribution({ title, parts }: Props) {
  const styles = useStyles();
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  let at = 0;
  const pieces = parts.map((part) => {
    const x = at;
    at += (part.count / total) * WIDTH;
    return { ...part, x, width: at - x };
  });
  return (
    <div>
      <table className={styles.table}>
        <caption className={styles.caption}>{title}</caption>
        <tbody>
          {parts.map(({ label, tone, count }) => (
            <tr key={label}>
              <th scope="row" className={styles.word}>
                <svg viewBox="0 0 10 10" className={styles.swatch} aria-hidden>
                  <rect width="10" height="10" className={styles[tone]} />
                </svg>
                {label}
              </th>
              <td className={styles.count}>{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <svg
        className={styles.bar}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        aria-hidden
      >
        {pieces.map(({ label, tone, x, width }) => (
          <rect
            key={label}
            x={x}
            width={Math.max(width - 3, 1)}
            height={HEIGHT}
            className={mergeClasses(styles[tone])}
          />
        ))}
      </svg>
    </div>
  );
}
