import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import type { ExcelHost } from "../../hosts/port";
import { NewWorkbook } from "./NewWorkbook";
import { Part } from "./Part";
import type { DrawnWorkbook, MendingLook } from "./protocol";
import type { Mending } from "./useMending";
import { useMendingWords } from "./words/useMendingWords";
import { useWorkStyles } from "./workStyles";

interface Props {
  readonly look: MendingLook;
  readonly mending: Mending;
  readonly host: ExcelHost | null;
  readonly first: boolean;
}

/** What makes a new workbook of this one, and what others have for it. */
export function MoreWork({ look, mending, host, first }: Props) {
  const { more: words } = useMendingWords();
  const styles = useWorkStyles();
  const bloc = useRef<HTMLInputElement>(null);
  const inExcel = host !== null;

  const nextPeriod = async (): Promise<(DrawnWorkbook & { readonly drafts: number }) | null> => {
    if (look.period !== null) return mending.ask("nextPeriod", {});
    mending.say(words.nextUnknown);
    return null;
  };
  const addFrom = async (file: File): Promise<void> => {
    const answer = await mending.ask("fromRegister", {
      bloc: new Uint8Array(await file.arrayBuffer()),
    });
    if (answer === null) return;
    if (!answer.ok) mending.say(words.notAdded[answer.reason]);
    else if (await mending.apply(answer.changes)) {
      mending.say(words.added(answer.conclusions, answer.rounds));
    }
  };

  return (
    <Part title={words.title} first={first} {...(inExcel && { explained: words.beside })}>
      <NewWorkbook
        label={words.next}
        explained={words.nextExplained}
        busy={mending.busy}
        host={host}
        draw={nextPeriod}
        more={({ drafts }) => (drafts === 0 ? "" : words.nextDrafts(drafts))}
      />
      <NewWorkbook
        label={look.damaged || inExcel ? words.redraw : words.mended}
        explained={
          look.damaged ? words.damaged : inExcel ? words.redrawExplained : words.mendedExplained
        }
        primary={look.damaged || !inExcel}
        busy={mending.busy}
        host={host}
        draw={() => mending.ask("redraw", {})}
        tellsLeftBehind
      />
      <div className={styles.item}>
        <Button disabledFocusable={mending.busy} onClick={() => bloc.current?.click()}>
          {words.register}
        </Button>
        <input
          ref={bloc}
          type="file"
          hidden
          accept=".xlsx"
          aria-label={words.register}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file !== undefined) void addFrom(file);
          }}
        />
        <p className={styles.text}>{words.registerExplained}</p>
      </div>
    </Part>
  );
}
