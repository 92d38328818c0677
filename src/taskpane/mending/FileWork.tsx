import { FileButton } from "../controls/FileButton";
import type { Bytes } from "../workbench";
import { useWorkStyles } from "./workStyles";

interface Props {
  readonly label: string;
  readonly explained: string;
  readonly busy: boolean;
  readonly onFile: (bytes: Bytes) => Promise<void>;
}

/** A piece of work that needs another workbook beside this one. */
export function FileWork({ label, explained, busy, onFile }: Props) {
  const styles = useWorkStyles();
  const read = async (file: File): Promise<void> =>
    onFile(new Uint8Array(await file.arrayBuffer()));
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
