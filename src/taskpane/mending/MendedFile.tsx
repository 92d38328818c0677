import { Part } from "./Part";
import { Redraw } from "./Redraw";
import type { Mending } from "./useMending";
import { useMendingWords } from "./words/useMendingWords";

/** In a browser the steps stand in the page alone until this new file is downloaded. */
export function MendedFile({ mending }: { readonly mending: Mending }) {
  const { file: words } = useMendingWords();
  return (
    <Part title={words.title}>
      <div role="status">{mending.unsaved ? words.unsaved(words.download) : ""}</div>
      <Redraw
        label={words.download}
        explained={words.explained}
        primary={mending.unsaved}
        mending={mending}
        host={null}
      />
    </Part>
  );
}
