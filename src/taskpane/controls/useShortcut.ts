import { useEffect, type RefObject } from "react";

/** "/" leads to the search of a view while it is the one that is seen. */
export function useSearchShortcut(view: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const listening = new AbortController();
    window.addEventListener(
      "keydown",
      (event) => {
        const { target, key, ctrlKey, altKey, metaKey } = event;
        if (key !== "/" || ctrlKey || altKey || metaKey || isField(target)) return;
        if (view.current?.closest("[hidden]") !== null) return;
        const search = view.current.querySelector<HTMLInputElement>('[data-shortcut="/"]');
        if (search === null) return;
        event.preventDefault();
        search.focus();
        search.select();
      },
      { signal: listening.signal },
    );
    return () => listening.abort();
  }, [view]);
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches("input, textarea, select");
}
