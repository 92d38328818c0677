import type { ExcelHost } from "../../hosts/port";
import { Part } from "./Part";
import { Redraw } from "./Redraw";
import type { Mending } from "./useMending";
import { useMendingWords } from "./words/useMendingWords";

interface Props {
  readonly mending: Mending;
  readonly host: ExcelHost | null;
}

/** Before anything else: what the workbook has lost is brought back by drawing it anew. */
export function Damaged({ mending, host }: Props) {
  const { more, file } = useMendingWords();
  return (
    <Part title={more.damagedTitle}>
      <div role="status">{mending.unsaved ? file.unsaved(more.redraw) : ""}</div>
      <Redraw label={more.redraw} explained={more.damaged} primary mending={mending} host={host} />
    </Part>
  );
}
