import { Button } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { showRest } from "./showRest";
import { useWords } from "../words/WordsContext";

interface Props<Item> {
  readonly items: readonly Item[];
  /** Shown at first, and more at each press of the button. */
  readonly step: number;
  readonly children: (shown: readonly Item[]) => ReactNode;
}

/** A long list in parts: a folder of thousands must not hold up the page. */
export function ShowMore<Item>({ items, step, children }: Props<Item>) {
  const { report: words } = useWords();
  const [limit, setLimit] = useState(step);
  const left = items.length - limit;
  return (
    <>
      {children(items.slice(0, limit))}
      {left > 0 && (
        <Button
          size="small"
          onClick={({ currentTarget }) => showRest(currentTarget, () => setLimit(limit + step))}
        >
          {words.showMore(Math.min(left, step))}
        </Button>
      )}
    </>
  );
}
