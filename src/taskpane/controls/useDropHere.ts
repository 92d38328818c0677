import { useCallback, type RefObject } from "react";
import { useDrop } from "./useDrop";

/**
 * Takes what is dropped anywhere on the page while this view is the one that is seen, before any
 * other view hears of it; true while something is held above the page.
 */
export function useDropHere(
  view: RefObject<HTMLElement | null>,
  onDrop: (dropped: DataTransfer | null) => void,
): boolean {
  // A view whose panel is hidden is not seen.
  const isSeen = useCallback(() => view.current?.closest("[hidden]") === null, [view]);
  return useDrop(onDrop, isSeen);
}
