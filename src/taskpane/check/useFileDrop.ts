import { useEffect, useState } from "react";

/**
 * Takes files dropped anywhere on the page; true while some are held above it. Without it a browser
 * would leave the page and show the file.
 */
export function useFileDrop(onFiles: (files: readonly File[]) => void): boolean {
  const [held, setHeld] = useState(false);

  useEffect(() => {
    const listening = new AbortController();
    const on = (type: "dragover" | "dragleave" | "drop", react: (event: DragEvent) => void) =>
      window.addEventListener(type, react, { signal: listening.signal });
    on("dragover", (event) => {
      if (event.dataTransfer?.types.includes("Files") !== true) return;
      event.preventDefault();
      setHeld(true);
    });
    on("dragleave", (event) => {
      if (event.relatedTarget === null) setHeld(false);
    });
    on("drop", (event) => {
      event.preventDefault();
      setHeld(false);
      onFiles([...(event.dataTransfer?.files ?? [])]);
    });
    return () => listening.abort();
  }, [onFiles]);

  return held;
}
