import type { ExcelHost } from "../../hosts/port";
import { NewWorkbook } from "./NewWorkbook";
import type { Mending } from "./useMending";
import { useMendingWords } from "./words/useMendingWords";

interface Props {
  readonly label: string;
  readonly explained: string;
  readonly primary: boolean;
  readonly mending: Mending;
  readonly host: ExcelHost | null;
}

/** The workbook drawn anew around its figures, and what is left to mend in the new one. */
export function Redraw({ mending, host, ...shown }: Props) {
  const { file, more } = useMendingWords();
  return (
    <NewWorkbook
      {...shown}
      busy={mending.busy}
      host={host}
      draw={() => mending.ask("redraw", {})}
      onHanded={mending.saved}
      more={({ errors }) => [host === null ? file.handIn(errors) : more.redrawn(errors)]}
      tellsLeftBehind
    />
  );
}
