import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { Suspense, useId, useState, type ReactNode } from "react";
import type { CheckedFile } from "../../check/checkedFile";
import { noteTrouble } from "../../diagnostics/diary";
import type { ConsolidationBench } from "../workers/bench";
import { DetailsButton } from "./DetailsButton";
import type { Seen } from "./seen";
import type { ShownUnit } from "../shown";
import { useConsolidationWords } from "../words/useConsolidationWords";
import { lazyPart } from "../../page/lazyPart";

const UnitReport = lazyPart(() => import(/* webpackChunkName: "unitReport" */ "./UnitReport"));

const useStyles = makeStyles({
  report: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke1}`,
  },
  // What stands below moves when the unit is opened, and not again when its report comes.
  screenful: { minHeight: "100vh" },
  lines: { minHeight: "68px" },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface UnitReportParts {
  /** The unit's name; a button where it sent a file. */
  readonly name: ReactNode;
  /** Its report once it is opened: it needs a line of its own, below what is said of the unit. */
  readonly report: ReactNode;
}

type State =
  | { readonly state: "closed" | "opening" | "failed" }
  | { readonly state: "open"; readonly checked: CheckedFile };

/**
 * A unit by name; opened, the report it sent: every figure with its sheet and cell.
 * @param bench null where the files are not at hand.
 * @param seen what led here; null for the whole report.
 */
export function useUnitReport(
  { code, name, file }: ShownUnit,
  bench: ConsolidationBench | null,
  seen: Seen | null,
): UnitReportParts {
  const { unit: words } = useConsolidationWords();
  const styles = useStyles();
  const id = useId();
  const [state, setState] = useState<State>({ state: "closed" });
  const label = name === "" ? code : `${name} (${code})`;
  if (file === null) return { name: label, report: null };

  const toggle = async (): Promise<void> => {
    if (state.state !== "closed") {
      setState({ state: "closed" });
      return;
    }
    setState({ state: "opening" });
    const done = await bench?.unitReport(file);
    if (done === undefined || (done.ok && !done.value.ok)) setState({ state: "failed" });
    else if (!done.ok) {
      noteTrouble(done.fault);
      setState({ state: "failed" });
    } else if (done.value.ok) setState({ state: "open", checked: done.value.checked });
  };

  const close = (): void => {
    setState({ state: "closed" });
    // The button goes with the report; the keyboard goes on at the unit's name.
    document.querySelector<HTMLElement>(`[aria-controls="${id}"]`)?.focus();
  };
  const room = seen === null ? styles.screenful : styles.lines;

  return {
    name: (
      <DetailsButton open={state.state !== "closed"} controls={id} onToggle={() => void toggle()}>
        {label}
      </DetailsButton>
    ),
    report: (
      <div id={id}>
        {state.state === "opening" && (
          <div className={room}>
            <Spinner size="tiny" label={words.opening} />
          </div>
        )}
        {state.state === "failed" && (
          <p className={styles.quiet} role="status">
            {bench === null ? words.needsFiles : words.notOpened}
          </p>
        )}
        {state.state === "open" && (
          <Suspense fallback={<div className={room} />}>
            <div className={styles.report}>
              <UnitReport checked={state.checked} file={file} seen={seen} />
              <Button size="small" onClick={close}>
                {words.close}
              </Button>
            </div>
          </Suspense>
        )}
      </div>
    ),
  };
}
