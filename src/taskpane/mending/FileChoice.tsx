import { mergeClasses } from "@fluentui/react-components";
import { useCallback, useRef } from "react";
import { FileButton } from "../controls/FileButton";
import { useDropHere } from "../controls/useDropHere";
import type { Mending } from "./useMending";
import { useMendingWords } from "./words/useMendingWords";
import { useWorkStyles } from "./workStyles";

interface Props {
  readonly mending: Mending;
  readonly chosen: boolean;
}

/** In a browser: the file to mend; steps that were not downloaded are not lost unasked. */
export function FileChoice({ mending, chosen }: Props) {
  const words = useMendingWords();
  const styles = useWorkStyles();
  const place = useRef<HTMLDivElement>(null);
  const { open, unsaved } = mending;
  const { leave } = words.file;
  const take = useCallback(
    (file: File | undefined): void => {
      if (file !== undefined && (!unsaved || window.confirm(leave))) void open(file);
    },
    [open, unsaved, leave],
  );
  const held = useDropHere(
    place,
    useCallback((dropped: DataTransfer | null) => take(dropped?.files[0]), [take]),
  );
  return (
    <div ref={place} className={styles.item}>
      {!chosen && <p className={mergeClasses(styles.text, styles.above)}>{words.intro}</p>}
      <FileButton
        label={chosen ? words.chooseOther : words.choose}
        name={words.choose}
        primary={!chosen}
        onFiles={([file]) => take(file)}
      />
      {(held || !chosen) && <p className={styles.text}>{held ? words.dropNow : words.drop}</p>}
    </div>
  );
}
