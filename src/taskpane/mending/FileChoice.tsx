import { FileButton } from "../controls/FileButton";
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
  const { open, unsaved } = mending;
  const { leave } = words.file;
  const take = (file: File | undefined): void => {
    if (file !== undefined && (!unsaved || window.confirm(leave))) void open(file);
  };
  return (
    <div className={styles.item}>
      {!chosen && <p className={styles.text}>{words.intro}</p>}
      <FileButton
        label={chosen ? words.chooseOther : words.choose}
        name={words.choose}
        primary={!chosen}
        onFiles={([file]) => take(file)}
      />
    </div>
  );
}
