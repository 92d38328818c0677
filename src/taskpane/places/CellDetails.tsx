import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState, type ReactNode } from "react";
import type { CellDescription } from "../../app/cellDescriptions";
import { TermList } from "../controls/TermList";
import { useWords } from "../words/WordsContext";

const useStyles = makeStyles({
  link: { fontWeight: "inherit", textAlign: "left", overflowWrap: "anywhere" },
  list: {
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, 1fr)",
    gap: `0 ${tokens.spacingHorizontalM}`,
    margin: `${tokens.spacingVerticalXS} 0`,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "anywhere",
  },
  term: { color: tokens.colorNeutralForeground2 },
  text: { margin: 0 },
});

interface Props {
  readonly sheet: string;
  readonly cell: CellDescription;
  readonly children: ReactNode;
}

/** Where there is no open workbook to lead to: the cell in the words of its sheet. */
export function CellDetails({ sheet, cell, children }: Props) {
  const {
    report: { cell: words },
  } = useWords();
  const styles = useStyles();
  const id = useId();
  const [open, setOpen] = useState(false);
  const value = cell.secret ? words.secret : (cell.value ?? words.blank);
  const facts: readonly (readonly [string, string | null])[] = [
    [words.sheet, sheet],
    [words.row, cell.row],
    [words.column, cell.column],
    [words.value, value],
  ];
  return (
    <>
      <Link
        as="button"
        className={styles.link}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {children}
      </Link>
      {open && <TermList id={id} items={facts} styles={styles} lang="vi" />}
    </>
  );
}
