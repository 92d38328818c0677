import type { ExcelHost } from "../../hosts/port";
import type { Bytes } from "../bytes";
import { FileWork } from "./FileWork";
import { NewWorkbook } from "./NewWorkbook";
import { Part } from "./Part";
import type { DrawnWorkbook, MendingLook } from "./protocol";
import type { Mending } from "./useMending";
import { Redraw } from "./Redraw";
import { useMendingWords } from "./words/useMendingWords";

interface Props {
  readonly look: MendingLook;
  readonly mending: Mending;
  readonly host: ExcelHost | null;
  readonly first: boolean;
}

/** Next quarter's workbook, and the errors of this quarter when it was made. */
type NextPeriod = DrawnWorkbook & { readonly drafts: number; readonly errors: number };

/** What makes a new workbook of this one, and what others have for it. */
export function MoreWork({ look, mending, host, first }: Props) {
  const { more: words } = useMendingWords();
  const inExcel = host !== null;

  const nextPeriod = async (): Promise<NextPeriod | null> => {
    if (look.period === null) {
      mending.say(({ more }) => more.nextUnknown);
      return null;
    }
    const drawn = await mending.ask("nextPeriod", {});
    return drawn && { ...drawn, errors: look.errors };
  };
  const addFrom = async (bloc: Bytes): Promise<void> => {
    const answer = await mending.ask("fromRegister", { bloc });
    if (answer === null) return;
    if (!answer.ok)
      mending.say(({ more }, reasons) => ({ ...reasons, ...more.notAdded })[answer.reason]);
    else if (await mending.apply(answer.changes)) {
      mending.say(({ more }) => more.added(answer));
    }
  };
  const takeFrom = async (previous: Bytes): Promise<void> => {
    const answer = await mending.ask("fromPrevious", { previous });
    if (answer === null) return;
    if (!answer.ok) {
      mending.say(({ more }, reasons) => ({ ...reasons, ...more.notTaken })[answer.reason]);
      return;
    }
    mending.layBeside(previous);
    const { changes } = answer;
    if (changes === null) await mending.again();
    else if (!(await mending.apply(changes))) return;
    mending.say(({ more }) => more.taken(answer));
  };

  return (
    <Part title={words.title} first={first} {...(inExcel && { explained: words.beside })}>
      <NewWorkbook
        label={words.next}
        explained={words.nextExplained}
        busy={mending.busy}
        host={host}
        draw={nextPeriod}
        more={({ drafts, errors }) => [
          drafts === 0 ? "" : words.nextDrafts(drafts),
          errors === 0 ? "" : words.nextErrors(errors),
        ]}
      />
      {inExcel && !look.damaged && (
        <Redraw
          label={words.redraw}
          explained={words.redrawExplained}
          primary={false}
          mending={mending}
          host={host}
        />
      )}
      <FileWork
        label={words.previous}
        explained={words.previousExplained}
        busy={mending.busy}
        fail={mending.say}
        onFile={takeFrom}
      />
      <FileWork
        label={words.register}
        explained={words.registerExplained}
        busy={mending.busy}
        fail={mending.say}
        onFile={addFrom}
      />
    </Part>
  );
}
