import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { CheckedFile } from "../../check/checkedFile";
import { IndicatorItem } from "../../check/IndicatorItem";
import Report from "../../check/Report";
import { cellAddress, type Place } from "../../../spreadsheet/address";
import type { Seen } from "./seen";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: "none" },
  text: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

interface Props {
  readonly checked: CheckedFile;
  readonly file: string;
  /** The one thing to show; null for the whole report. */
  readonly seen: Seen | null;
}

/** What a unit sent, as the bloc has checked it: one thing with its cell, or everything. */
export default function UnitReport({ checked, file, seen }: Props) {
  const styles = useStyles();
  const id = useId();
  if (seen?.kind === "indicator") {
    const indicator = checked.indicators.find((one) => one.id === seen.id);
    if (indicator !== undefined) {
      return (
        <>
          <Where file={file} place={indicator.place} />
          <ul className={styles.list}>
            <IndicatorItem indicator={indicator} />
          </ul>
        </>
      );
    }
  }
  if (seen?.kind === "limitation") {
    const followUp = checked.followUps.find(
      ({ conclusion, issuedOn, limitation }) =>
        conclusion === seen.conclusion &&
        issuedOn === seen.issuedOn &&
        limitation === seen.limitation,
    );
    // What is due and how late stands beside it already.
    if (followUp !== undefined) return <Where file={file} place={followUp.place} />;
  }
  return <Report checked={checked} id={id} level={4} name={file} />;
}

/** "BC_DV017_2021_Q3.xlsx · 11 Khắc phục · H8" */
function Where({ file, place }: { readonly file: string; readonly place: Place | null }) {
  const styles = useStyles();
  const where = [
    file,
    ...(place === null ? [] : [place.sheet, cellAddress(place.row, place.column)]),
  ];
  return <p className={styles.text}>{where.join(" · ")}</p>;
}
