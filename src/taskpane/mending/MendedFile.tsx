import { NewWorkbook } from "./NewWorkbook";
import { Part } from "./Part";
import type { MendingLook } from "./protocol";
import type { Mending } from "./useMending";
import { useMendingWords } from "./words/useMendingWords";

interface Props {
  readonly look: MendingLook;
  readonly mending: Mending;
}

/** In a browser the steps stand in the page alone until this new file is downloaded. */
export function MendedFile({ look, mending }: Props) {
  const { file: words, more } = useMendingWords();
  return (
    <Part title={words.title}>
      <div role="status">{mending.unsaved ? words.unsaved : ""}</div>
      <NewWorkbook
        label={look.damaged ? more.redraw : words.download}
        explained={look.damaged ? more.damaged : words.explained}
        primary={look.damaged || mending.unsaved}
        busy={mending.busy}
        host={null}
        draw={() => mending.ask("redraw", {})}
        onHanded={mending.saved}
        more={() => words.handIn}
        tellsLeftBehind
      />
    </Part>
  );
}
