import { useEffect, useState, type RefObject } from "react";

/**
 * Takes what is dropped anywhere on the page while this view is the one that is seen, before any
 * other view hears of it; true while something is held above the page.
 */
export function useDropHere(
  view: RefObject<HTMLElement | null>,
  onDrop: (dropped: DataTransfer | null) => void,
): boolean {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    const listening = new AbortController();
    const on = (type: "dragover" | "dragleave" | "drop", react: (event: DragEvent) => void) =>
      window.addEventListener(
        type,
        (event) => {
          // A view whose panel is hidden is not seen.
          if (view.current === null || view.current.closest("[hidden]") !== null) return;
          event.stopImmediatePropagation();
          react(event);
        },
        { signal: listening.signal, capture: true },
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
  }, [view, onDrop]);
  return held;
}
