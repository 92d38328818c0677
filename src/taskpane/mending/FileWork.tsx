import { FileButton } from "../controls/FileButton";
import type { Bytes } from "../bytes";
import { bytesOf } from "../controls/bytesOf";
import type { Note } from "./useMending";
import { useWorkStyles } from "./workStyles";

interface Props {
  readonly label: string;
  readonly explained: string;
  readonly busy: boolean;
  readonly fail: (why: Note) => void;
  readonly onFile: (bytes: Bytes) => Promise<void>;
}

/** A piece of work that needs another workbook beside this one. */
export function FileWork({ label, explained, busy, fail, onFile }: Props) {
  const styles = useWorkStyles();
  const read = async (file: File): Promise<void> => {
    const bytes = await bytesOf(file);
    if (bytes === null) fail((_, reasons) => reasons.missing);
    else await onFile(bytes);
  };
  return (
    <div className={styles.item}>
      <FileButton
        label={label}
        disabled={busy}
        onFiles={([file]) => {
          if (file !== undefined) void read(file);
        }}
      />
      <p className={styles.text}>{explained}</p>
    </div>
  );
}
