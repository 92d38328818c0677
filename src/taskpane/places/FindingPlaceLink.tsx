import type { ShownPlace } from "../check/checkedFile";
import { CellDetails } from "./CellDetails";
import { PlaceLink } from "./PlaceLink";
import { useGoTo } from "./PlacesContext";

interface Props {
  readonly place: ShownPlace;
  /** "C7", "5 Văn bản · D11" */
  readonly text: string;
}

/** The place of a finding: leads to the cell in Excel, tells row and header in a browser. */
export function FindingPlaceLink({ place, text }: Props) {
  const goTo = useGoTo();
  const { sheet, address, cell } = place;
  if (address === null) return text;
  if (goTo !== null) {
    return (
      <PlaceLink goTo={goTo} place={place} title={`${sheet} · ${address}`}>
        {text}
      </PlaceLink>
    );
  }
  if (cell === null) return text;
  return (
    <CellDetails sheet={sheet} cell={cell}>
      {text}
    </CellDetails>
  );
}
