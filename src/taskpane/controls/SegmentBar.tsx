import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useRef, type KeyboardEvent, type ReactNode } from "react";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
  },
  segment: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: tokens.strokeWidthThin,
    },
  },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke1}`,
    fontWeight: tokens.fontWeightSemibold,
    ":hover": { backgroundColor: tokens.colorBrandBackground2 },
    "@media (forced-colors: active)": {
      forcedColorAdjust: "none",
      backgroundColor: "Highlight",
      color: "HighlightText",
      ":hover": { backgroundColor: "Highlight" },
    },
  },
  panel: { paddingTop: tokens.spacingVerticalM },
});

export interface Segment<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly panel: ReactNode;
}

interface Props<Id extends string> {
  /** What the tabs lead to, for screen readers. */
  readonly label: string;
  readonly segments: readonly Segment<Id>[];
  readonly shown: Id;
  readonly onShow: (id: Id) => void;
}

/** Tabs inside a view, and the panel of the one that is shown. */
export function SegmentBar<Id extends string>({ label, segments, shown, onShow }: Props<Id>) {
  const styles = useStyles();
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const move = ({ key }: KeyboardEvent): void => {
    const step = key === "ArrowRight" ? 1 : key === "ArrowLeft" ? -1 : 0;
    if (step === 0) return;
    const at = segments.findIndex((segment) => segment.id === shown);
    const to = (at + step + segments.length) % segments.length;
    const next = segments[to];
    if (next === undefined) return;
    onShow(next.id);
    list.current?.querySelectorAll("button")[to]?.focus();
  };
  return (
    <div>
      <div ref={list} role="tablist" aria-label={label} className={styles.list} onKeyDown={move}>
        {segments.map((segment) => (
          <button
            key={segment.id}
            type="button"
            role="tab"
            id={`${id}-${segment.id}`}
            aria-controls={segment.id === shown ? `${id}-panel` : undefined}
            aria-selected={segment.id === shown}
            tabIndex={segment.id === shown ? 0 : -1}
            className={mergeClasses(styles.segment, segment.id === shown && styles.chosen)}
            onClick={() => onShow(segment.id)}
          >
            {segment.label}
          </button>
        ))}
      </div>
      <div
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={`${id}-${shown}`}
        className={styles.panel}
      >
        {segments.find((segment) => segment.id === shown)?.panel}
      </div>
    </div>
  );
}
