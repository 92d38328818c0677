import { Button, type ButtonProps } from "@fluentui/react-components";
import { useRef } from "react";

interface Props {
  readonly icon?: Exclude<ButtonProps["icon"], undefined>;
  readonly label: string;
  /** Of the field behind the button, where it is not the button's own. */
  readonly name?: string;
  readonly primary?: boolean;
  /** One file, many, or a folder where the browser can choose one. */
  readonly kind?: "one" | "many" | "folder";
  /** Endings of the files wanted. */
  readonly accept?: string;
  readonly disabled?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A button that opens the system's window for choosing files. */
export function FileButton(props: Props) {
  const { label, name = label, primary = false, kind = "one", disabled = false } = props;
  const { icon = null, accept = ".xlsx,.xlsm,.xls", onFiles } = props;
  const input = useRef<HTMLInputElement>(null);
  if (kind === "folder" && !("webkitdirectory" in HTMLInputElement.prototype)) return null;
  return (
    <>
      <Button
        appearance={primary ? "primary" : "secondary"}
        icon={icon}
        disabledFocusable={disabled}
        onClick={() => input.current?.click()}
      >
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={name}
        multiple={kind === "many"}
        {...(kind === "folder" ? { webkitdirectory: "" } : { accept })}
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])]);
          // So that choosing the same files again, mended meanwhile, is a change too.
          currentTarget.value = "";
        }}
      />
    </>
  );
}
