import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { CheckedFile } from "../check/checkedFile";
import { IndicatorItem } from "../check/IndicatorItem";
import Report from "../check/Report";
import { cellAddress } from "../../spreadsheet/address";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: "none" },
  text: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

interface Props {
  readonly checked: CheckedFile;
  readonly file: string;
  /** The indicator to show alone; null for the whole report. */
  readonly seen: string | null;
}

/** What a unit sent, as the bloc has checked it: one indicator with its cell, or everything. */
export default function UnitReport({ checked, file, seen }: Props) {
  const styles = useStyles();
  const id = useId();
  const indicator = checked.indicators.find((one) => one.id === seen);
  if (indicator === undefined) {
    return <Report checked={checked} id={id} level={4} name={file} />;
  }
  const { place } = indicator;
  const where = [
    file,
    ...(place === null ? [] : [place.sheet, cellAddress(place.row, place.column)]),
  ];
  return (
    <>
      <p className={styles.text}>{where.join(" · ")}</p>
      <ul className={styles.list}>
        <IndicatorItem indicator={indicator} />
      </ul>
    </>
  );
}
