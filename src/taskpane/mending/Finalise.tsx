import { Button } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { ReceiptState } from "../../receipt/receipt";
import { StepsToHandIn } from "../handIn/StepsToHandIn";
import { timeNow, today } from "../today";
import { Part } from "./Part";
import type { MendingLook } from "./protocol";
import type { Mending } from "./useMending";
import { useMendingWords } from "./words/useMendingWords";

interface Props {
  readonly look: MendingLook;
  readonly mending: Mending;
  readonly inExcel: boolean;
  readonly first: boolean;
}

/** "Chốt để nộp", with the reason where it cannot be done yet. */
export function Finalise({ look, mending, inExcel, first }: Props) {
  const { finalise: words } = useMendingWords();
  const state = useId();
  const { errors, warnings } = look;
  // Until the workbook has been looked at again, what was written last is the truth.
  const [written, setWritten] = useState<{ look: MendingLook; receipt: ReceiptState } | null>(null);
  const receipt = written?.look === look ? written.receipt : look.receipt;
  const open = warnings.filter(({ explanation }) => explanation === null).length;

  const finalise = async (): Promise<void> => {
    if (errors > 0) {
      mending.say(({ finalise }) => finalise.errors(errors));
      return;
    }
    const done = await mending.ask("finalise", { moment: { day: today(), time: timeNow() } });
    if (done === null) return;
    if (!done.ok) {
      const { reason } = done;
      mending.say(({ finalise: said }) =>
        reason === "errors" ? said.errors(errors) : said.noCells,
      );
    } else if (await mending.apply(done.changes)) {
      setWritten({ look, receipt: { state: "unchanged", at: done.at, warnings: warnings.length } });
      mending.say(({ finalise: said }) => said.done(done.at, done.submission));
    }
  };

  return (
    <Part title={words.title} explained={words.explained} first={first}>
      <div id={state} role="status">
        <div>{words.state(receipt)}</div>
        {errors > 0 && <div>{words.errors(errors)}</div>}
        {errors === 0 && open > 0 && <div>{words.openWarnings(open)}</div>}
      </div>
      <Button
        appearance="primary"
        aria-describedby={state}
        disabledFocusable={mending.busy || errors > 0}
        onClick={() => void finalise()}
      >
        {words.action}
      </Button>
      {receipt.state === "unchanged" && (
        <div>
          <div>{words.next}</div>
          <StepsToHandIn report={look} inExcel={inExcel} download={mending.unsaved} />
        </div>
      )}
    </Part>
  );
}
