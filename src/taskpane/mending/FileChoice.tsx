import { useRef } from "react";
import { FileButton } from "../controls/FileButton";
import { useDropHere } from "../consolidation/useDropHere";
import type { Mending } from "./useMending";
import { useMendingWords } from "./words/useMendingWords";
import { useWorkStyles } from "./workStyles";

interface Props {
  readonly mending: Mending;
  readonly chosen: boolean;
}

/** In a browser: the file to mend, chosen or dropped; steps that were not downloaded are not lost unasked. */
export function FileChoice({ mending, chosen }: Props) {
  const words = useMendingWords();
  const styles = useWorkStyles();
  const here = useRef<HTMLDivElement>(null);
  const { open, unsaved } = mending;
  const { leave } = words.file;
  const take = (file: File | undefined): void => {
    if (file !== undefined && (!unsaved || window.confirm(leave))) void open(file);
  };
  const held = useDropHere(here, (files) => {
    void files.then((given) => take((given.find(isWorkbook) ?? given[0])?.file));
  });
  return (
    <div ref={here} className={styles.item}>
      {!chosen && <p className={styles.text}>{words.intro}</p>}
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

const isWorkbook = ({ path }: { readonly path: string }): boolean => /\.xls[xm]?$/i.test(path);
