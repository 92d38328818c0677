import { useEffect, useRef, type RefObject } from "react";

/**
 * When what had the keyboard went away with a new `state`, it goes on at the first heading or button
 * of `place`, or at the place itself, and not at the top of the page.
 */
export function useFocusOnward(place: RefObject<HTMLElement | null>, state: unknown): void {
  const before = useRef(state);
  const held = useRef<EventTarget | null>(null);
  useEffect(() => {
    const hold = ({ target }: FocusEvent): void => void (held.current = target);
    document.addEventListener("focusin", hold);
    return () => document.removeEventListener("focusin", hold);
  }, []);
  useEffect(() => {
    if (before.current === state) return;
    before.current = state;
    const gone = held.current instanceof Element && !held.current.isConnected;
    // Somebody who types into Excel meanwhile must not be called back.
    if (!gone || document.activeElement !== document.body || !document.hasFocus()) return;
    (place.current?.querySelector<HTMLElement>("h2, button") ?? place.current)?.focus();
  }, [place, state]);
}
