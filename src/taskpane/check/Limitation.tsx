import type { FollowUp } from "../../followUps/evaluateFollowUps";
import { cellAddress } from "../../spreadsheet/address";
import { PlaceLink } from "../places/PlaceLink";
import { useGoTo } from "../places/PlacesContext";
import { useWords } from "../words/WordsContext";

/** What a limitation is called, as a link to its row where that can be shown. */
export function Limitation({ followUp }: { readonly followUp: FollowUp }) {
  const { report: words } = useWords();
  const goTo = useGoTo();
  const { place } = followUp;
  const text = words.limitation(followUp);
  if (goTo === null || place === null) return text;
  const title = `${place.sheet} · ${cellAddress(place.row, place.column)}`;
  return (
    <PlaceLink goTo={goTo} place={place} title={title}>
      {text}
    </PlaceLink>
  );
}

/** Numbers of conclusions begin anew each year. */
export function limitationKey({ conclusion, issuedOn, limitation }: FollowUp): string {
  return [conclusion, issuedOn, limitation].join("/");
}
