import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import type { GivenFile } from "./bench";
import { filesOfInput } from "./givenFiles";

interface Props {
  readonly label: string;
  readonly primary?: boolean;
  /** One file, many, or a folder where the browser can choose one. */
  readonly kind: "one" | "many" | "folder";
  readonly disabled?: boolean;
  readonly onFiles: (files: readonly GivenFile[]) => void;
}

/** A button that opens the system's window for choosing files. */
export function PickButton({ label, primary = false, kind, disabled = false, onFiles }: Props) {
  const input = useRef<HTMLInputElement>(null);
  if (kind === "folder" && !("webkitdirectory" in HTMLInputElement.prototype)) return null;
  return (
    <>
      <Button
        appearance={primary ? "primary" : "secondary"}
        disabledFocusable={disabled}
        onClick={() => input.current?.click()}
      >
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label}
        multiple={kind === "many"}
        {...(kind === "folder" ? { webkitdirectory: "" } : { accept: ".xlsx,.xlsm,.xls" })}
        onChange={({ currentTarget }) => {
          onFiles(filesOfInput(currentTarget.files));
          // So that choosing the same files again, mended meanwhile, is a change too.
          currentTarget.value = "";
        }}
      />
    </>
  );
}
