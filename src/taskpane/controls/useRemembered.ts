import { useCallback, useState } from "react";

/** A choice of the user's that outlives the page, one of a few. */
export function useRemembered<Id extends string>(
  name: string,
  choices: readonly Id[],
  first: Id,
): readonly [Id, (chosen: Id) => void] {
  const key = `so-chi-tieu.${name}`;
  const [chosen, setChosen] = useState(() => choices.find((id) => id === stored(key)) ?? first);
  const choose = useCallback(
    (id: Id) => {
      setChosen(id);
      store(key, id);
    },
    [key],
  );
  return [chosen, choose];
}

// Storage is closed to pages in some frames; the choice then lasts as long as the page.
function stored(key: string): string | null {
  try {
    return window.localStorage.getItem(key);
  } catch {
    return null;
  }
}

function store(key: string, value: string): void {
  try {
    window.localStorage.setItem(key, value);
  } catch {
    return;
  }
}
