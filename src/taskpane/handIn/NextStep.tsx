import type { CheckedFile } from "../check/checkedFile";
import { useGoTo } from "../places/PlacesContext";
import { useWordsOf } from "../words/WordsContext";
import { HAND_IN } from "./words";

/** What comes next once no error is left, in a sentence. */
export default function NextStep({ checked }: { readonly checked: CheckedFile }) {
  const inExcel = useGoTo() !== null;
  const open = checked.findings.filter(
    ({ severity, explanation }) => severity === "warning" && explanation === undefined,
  );
  return useWordsOf(HAND_IN).next(checked, open.length, inExcel);
}
