import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { CellDescription } from "../../app/cellDescriptions";
import { TermList } from "../controls/TermList";
import { useSpokenLanguage, useWordsOf } from "../words/WordsContext";

const useStyles = makeStyles({
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

const WORDS = {
  vi: {
    sheet: "Trang",
    row: "Dòng",
    column: "Cột",
    value: "Đang ghi",
    blank: "để trống",
    secret: "nội dung mật, không hiện ở đây",
  },
  en: {
    sheet: "Sheet",
    row: "Row",
    column: "Column",
    value: "Holds",
    blank: "nothing",
    secret: "secret, not shown here",
  },
};

interface Props {
  readonly sheet: string;
  readonly cell: CellDescription;
}

/** A cell in the words of its sheet, and what it holds. */
export default function CellFacts({ sheet, cell }: Props) {
  const words = useWordsOf(WORDS);
  const styles = useStyles();
  const facts: readonly (readonly [string, ReactNode])[] = [
    [words.sheet, ofSheet(sheet)],
    [words.row, ofSheet(cell.row)],
    [words.column, ofSheet(cell.column)],
    [words.value, cell.secret ? words.secret : (ofSheet(cell.value) ?? words.blank)],
  ];
  return (
    <div lang={useSpokenLanguage()}>
      <TermList items={facts} styles={styles} />
    </div>
  );
}

const ofSheet = (text: string | null): ReactNode =>
  text === null ? null : <span lang="vi">{text}</span>;
