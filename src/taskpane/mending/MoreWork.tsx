import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { LeftBehind } from "../../app/leftBehind";
import { download } from "../template/download";
import { Part } from "./Part";
import type { DrawnWorkbook, MendingLook } from "./protocol";
import type { Mending } from "./useMending";
import { useMendingWords } from "./words/useMendingWords";

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    alignItems: "start",
    gap: tokens.spacingVerticalXS,
  },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});

interface Props {
  readonly look: MendingLook;
  readonly mending: Mending;
  readonly inExcel: boolean;
  readonly first: boolean;
}

/** What makes a new workbook of this one, and what others have for it. */
export function MoreWork({ look, mending, inExcel, first }: Props) {
  const { more: words } = useMendingWords();
  const styles = useStyles();
  const bloc = useRef<HTMLInputElement>(null);
  const [left, setLeft] = useState<readonly LeftBehind[] | null>(null);

  const hand = (drawn: DrawnWorkbook, said: string): void => {
    download(drawn.bytes, drawn.fileName);
    mending.say(said);
  };
  const nextPeriod = async (): Promise<void> => {
    if (look.period === null) {
      mending.say(words.nextUnknown);
      return;
    }
    const next = await mending.ask("nextPeriod", {});
    if (next !== null) hand(next, words.nextMade(next.fileName, next.drafts));
  };
  const redraw = async (): Promise<void> => {
    const drawn = await mending.ask("redraw", {});
    if (drawn === null) return;
    setLeft(drawn.leftBehind);
    hand(drawn, words.made(drawn.fileName));
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
    <Part title={words.title} first={first}>
      <div className={styles.item}>
        <Button disabledFocusable={mending.busy} onClick={() => void nextPeriod()}>
          {words.next}
        </Button>
        <p className={styles.text}>{words.nextExplained}</p>
      </div>
      <div className={styles.item}>
        <Button
          appearance={look.damaged || !inExcel ? "primary" : "secondary"}
          disabledFocusable={mending.busy}
          onClick={() => void redraw()}
        >
          {look.damaged || inExcel ? words.redraw : words.mended}
        </Button>
        <p className={styles.text}>
          {look.damaged ? words.damaged : inExcel ? words.redrawExplained : words.mendedExplained}
        </p>
        {left !== null && (
          <div role="status">
            {left.length === 0 ? words.carriedAll : words.leftBehind}
            {left.length > 0 && (
              <ul className={styles.list}>
                {left.map((item, index) => (
                  <li key={index}>{words.left(item)}</li>
                ))}
              </ul>
            )}
          </div>
        )}
      </div>
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
