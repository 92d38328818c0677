import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyle: "none",
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke2}`,
  },
  reference: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottom: `${tokens.strokeWidthThick} solid ${tokens.colorBrandStroke1}`,
  },
  item: { position: "relative", overflowWrap: "anywhere" },
  content: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  // On the line of the list.
  dot: {
    position: "absolute",
    left: "-6px",
    width: "10px",
    height: "10px",
    marginTop: "14px",
    borderRadius: tokens.borderRadiusCircular,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralBackground1}`,
    backgroundColor: tokens.colorNeutralForeground3,
  },
});

interface Dated {
  /** Serial date; null when none was set. */
  readonly deadline: number | null;
  readonly days: number;
}

interface Props<Item extends Dated> {
  /** By deadline. */
  readonly items: readonly Item[];
  /** Whether there are later ones that are not shown yet. */
  readonly more?: boolean;
  /** Serial date. */
  readonly reference: number;
  /** What stands on the line where the reference date is. */
  readonly mark: string;
  readonly keyOf: (item: Item) => string;
  readonly children: (item: Item) => ReactNode;
}

/** What has a deadline, on the line of time. */
export function Timeline<Item extends Dated>(props: Props<Item>) {
  const { items, more = false, reference, mark, keyOf, children } = props;
  const styles = useStyles();
  const later = items.findIndex(({ deadline }) => deadline === null || deadline >= reference);
  const last = items.length - 1;
  const after = later === -1 ? last + 1 : later;
  const referenceDate = <div className={styles.reference}>{mark}</div>;
  return (
    <ul className={styles.list}>
      {items.map((item, index) => (
        <li key={keyOf(item)} className={styles.item}>
          {index === after && referenceDate}
          <span className={styles.dot} aria-hidden />
          <div className={styles.content}>{children(item)}</div>
          {index === last && after > last && !more && referenceDate}
        </li>
      ))}
    </ul>
  );
}

/** Without a deadline last; of one day what waits longest first. */
export function byDeadline(a: Dated, b: Dated): number {
  if (a.deadline === b.deadline) return b.days - a.days;
  return (a.deadline ?? Infinity) - (b.deadline ?? Infinity);
}
