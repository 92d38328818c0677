import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Tone } from "./tones";

const HEIGHT = 8;
/** Width of the drawing in its own units; it stretches to the room there is. */
const WIDTH = 1000;

const useStyles = makeStyles({
  bar: { display: "block", width: "100%", maxWidth: "320px", height: `${HEIGHT}px` },
  track: { fill: tokens.colorNeutralBackground5 },
  share: { fill: tokens.colorNeutralStrokeAccessible },
  met: { fill: tokens.colorPaletteGreenForeground1 },
  onTrack: { fill: tokens.colorPaletteGreenBackground3 },
  behind: { fill: tokens.colorPaletteMarigoldBorderActive },
  failed: { fill: tokens.colorPaletteRedBackground3 },
  mark: { fill: tokens.colorNeutralForeground1 },
});

interface Props {
  readonly numerator: number;
  readonly denominator: number;
  /** Basis points; null where there is no target to mark. */
  readonly threshold: number | null;
  readonly tone: Tone;
}

/** A share and its target as a picture; the figures beside it say the same in words. */
export function ShareBar({ numerator, denominator, threshold, tone }: Props) {
  const styles = useStyles();
  if (denominator <= 0) return null;
  const share = numerator / denominator;
  const target = threshold === null ? null : threshold / 10_000;
  const full = fullScale(share, target);
  const at = (part: number): number => Math.min(1, part / full) * WIDTH;
  const byTone: Readonly<Partial<Record<Tone, string>>> = styles;
  return (
    <svg
      className={styles.bar}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden
    >
      <rect className={styles.track} y={2} width={WIDTH} height={HEIGHT - 4} />
      <rect
        className={mergeClasses(styles.share, byTone[tone])}
        y={2}
        width={at(share)}
        height={HEIGHT - 4}
      />
      {target !== null && (
        <rect
          className={styles.mark}
          x={Math.min(WIDTH - MARK, Math.max(0, at(target) - MARK / 2))}
          width={MARK}
          height={HEIGHT}
        />
      )}
    </svg>
  );
}

const MARK = 10;
/** Targets below this share would stand at the edge of a bar that shows the whole. */
const SMALL = 0.2;

/** The whole, or twice a small target, so that both can be told apart. */
function fullScale(share: number, target: number | null): number {
  return target === null || target >= SMALL ? 1 : Math.max(target * 2, share);
}
