import { makeStyles, tokens } from "@fluentui/react-components";
import { cellAddress } from "../../spreadsheet/address";
import type { Proposal } from "../../repair/proposal";
import { useMendingWords } from "./words/useMendingWords";

const useStyles = makeStyles({
  item: { display: "flex", flexDirection: "column", minWidth: 0, overflowWrap: "anywhere" },
  where: { fontWeight: tokens.fontWeightSemibold },
  why: { color: tokens.colorNeutralForeground2 },
  // Spaces are what is mended, so they must be seen.
  value: {
    whiteSpace: "pre-wrap",
    paddingInline: tokens.spacingHorizontalXS,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

/** "2 Đảng viên · D7 · Kết nạp mới · Trong quý" */
export function whereOf({ cells: [cell] }: Proposal): string {
  if (cell === undefined) return "";
  const { place, row, column } = cell;
  const parts = [place.sheet, cellAddress(place.row, place.column), row ?? "", column];
  return parts.filter((part) => part !== "").join(" · ");
}

/** One proposal: where, what stands there, what is to stand there, and why that is safe. */
export function RepairItem({ proposal }: { readonly proposal: Proposal }) {
  const { repairs: words } = useMendingWords();
  const styles = useStyles();
  const { cells, kind } = proposal;
  const [first] = cells;
  if (first === undefined) return null;
  const { before, after } = first.shown;
  return (
    <div className={styles.item}>
      <div className={styles.where}>{words.places(whereOf(proposal), cells.length - 1)}</div>
      <div>
        <span className={styles.value}>{before === "" ? words.blank : before}</span> {words.becomes}{" "}
        <span className={styles.value}>{after === "" ? words.blank : after}</span>
      </div>
      <div className={styles.why}>{words.why[kind]}</div>
    </div>
  );
}
