import { Button } from "@fluentui/react-components";
import { useRef } from "react";
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
  const input = useRef<HTMLInputElement>(null);
  const read = async (file: File): Promise<void> =>
    onFile(new Uint8Array(await file.arrayBuffer()));
  return (
    <div className={styles.item}>
      <Button disabledFocusable={busy} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".xlsx"
        aria-label={label}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file !== undefined) void read(file);
          // The same file can be chosen again.
          currentTarget.value = "";
        }}
      />
      <p className={styles.text}>{explained}</p>
    </div>
  );
}
