import type { ShownFinding } from "../check/checkedFile";
import { useWords } from "../words/WordsContext";
import { FindingPlaceLink } from "./FindingPlaceLink";

/** "5 Văn bản · D11": the sheet and cell that a finding is about. */
export function FirstPlace({ finding: { places } }: { readonly finding: ShownFinding }) {
  const { report: words } = useWords();
  const [place] = places;
  if (place === undefined) return words.wholeFile;
  const text = place.address === null ? place.sheet : `${place.sheet} · ${place.address}`;
  return <FindingPlaceLink place={place} text={text} />;
}
