import { useEffect, useState } from "react";

/**
 * Takes what is dropped anywhere on the page; true while files are held above it. Without it a
 * browser would leave the page and show the file.
 * @param isHere whose drops these are, before anybody else hears of them; absent: what nobody else takes.
 */
export function useDrop(
  onDrop: (dropped: DataTransfer | null) => void,
  isHere?: () => boolean,
): boolean {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    const listening = new AbortController();
    const on = (type: "dragover" | "dragleave" | "drop", react: (event: DragEvent) => void) =>
      window.addEventListener(
        type,
        (event) => {
          if (isHere?.() === false) return;
          if (isHere !== undefined) event.stopImmediatePropagation();
          react(event);
        },
        { signal: listening.signal, capture: isHere !== undefined },
      );
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
      onDrop(event.dataTransfer);
    });
    return () => listening.abort();
  }, [onDrop, isHere]);
  return held;
}
