import { Suspense, useState } from "react";
import type { ExcelHost } from "../../hosts/port";
import { noteTrouble } from "../diagnostics/diary";
import type { FailureCode } from "../words/words";
import { useWords } from "../words/WordsContext";
import { FailureNote, Unfinished } from "./notes";
import { useUnfinished } from "./useUnfinished";

interface Props {
  readonly host: ExcelHost;
  /** Whether the view is the one in front. */
  readonly inFront: boolean;
  /** Once nothing is half any more. */
  readonly onOver: () => void;
}

type Way = "finish" | "undoUnfinished";

type Step =
  | { readonly state: "idle" | "busy" }
  | { readonly state: "over"; readonly by: Way }
  | { readonly state: "failed"; readonly by: Way; readonly why: FailureCode };

/** The ribbon opens the pane at any view: what was cut off is asked there too, before anything else. */
export function UnfinishedOffer({ host, inFront, onOver }: Props) {
  const { open: words } = useWords();
  const { unfinished, lookAgain } = useUnfinished(host, host, inFront);
  const [step, setStep] = useState<Step>({ state: "idle" });

  const settle = async (by: Way): Promise<void> => {
    setStep({ state: "busy" });
    const outcome = await (by === "finish" ? host.finishWrite() : host.undoWrite());
    if (outcome.ok) setStep({ state: "over", by });
    else {
      noteTrouble(outcome.failure);
      setStep({ state: "failed", by, why: outcome.failure.code });
    }
    await lookAgain();
    if (outcome.ok) onOver();
  };

  return (
    <Suspense>
      {unfinished !== null && (
        <Unfinished
          unfinished={unfinished}
          busy={step.state === "busy"}
          onFinish={() => void settle("finish")}
          onUndo={() => void settle("undoUnfinished")}
        />
      )}
      {step.state === "failed" && (
        <FailureNote code={step.why} onRetry={() => void settle(step.by)} />
      )}
      <div role="status">{step.state === "over" && words.done[step.by]}</div>
    </Suspense>
  );
}
