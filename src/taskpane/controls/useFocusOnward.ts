import { useEffect, useRef, type RefObject } from "react";

/**
 * When what was pressed went away with a new `state`, the keyboard goes on at the heading or button
 * that took its place and not at the top of the page.
 */
export function useFocusOnward(place: RefObject<HTMLElement | null>, state: string): void {
  const before = useRef(state);
  useEffect(() => {
    if (before.current === state) return;
    before.current = state;
    if (document.activeElement !== document.body || !document.hasFocus()) return;
    (place.current?.querySelector<HTMLElement>("h2, button") ?? place.current)?.focus();
  }, [place, state]);
}
