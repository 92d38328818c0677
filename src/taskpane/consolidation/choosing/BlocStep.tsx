import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Suspense } from "react";
import { FileButton } from "../../controls/FileButton";
import { FailureNote } from "../../workbook/notes";
import { Step } from "./Step";
import type { ConsolidationState } from "../useConsolidation";
import { useConsolidationWords } from "../words/useConsolidationWords";

const useStyles = makeStyles({
  // Two lines whatever it says: what stands below must not jump.
  text: { margin: 0, minHeight: "40px", color: tokens.colorNeutralForeground2 },
  trouble: { color: tokens.colorStatusDangerForeground1 },
});

/** The bloc's workbook: roster, registers and settings. */
export function BlocStep({ state }: { readonly state: ConsolidationState }) {
  const { bloc: words } = useConsolidationWords();
  const styles = useStyles();
  const { bloc, openingBloc, readingOpen, openFailure, blocTrouble, chooseBloc, run } = state;
  const trouble = blocTrouble !== null && !openingBloc;
  const name = bloc === null ? null : (bloc.name ?? words.isOpen);
  const hint = readingOpen ? words.readingOpen : words.hint;
  const text = openingBloc
    ? words.opening
    : trouble
      ? [words.trouble[blocTrouble], ...(name === null ? [] : [words.stillUsed(name)])].join(" ")
      : bloc === null || name === null
        ? hint
        : words.facts(name, bloc.facts.units);
  return (
    <Step number={1} done={bloc !== null} title={words.title}>
      <p role="status" className={mergeClasses(styles.text, trouble && styles.trouble)}>
        {text}
      </p>
      <Suspense>
        {openFailure !== null && (
          <FailureNote code={openFailure.code} onRetry={state.readOpenAgain} />
        )}
      </Suspense>
      {bloc?.source.kind !== "open" && !readingOpen && (
        <div>
          <FileButton
            label={bloc === null ? words.choose : words.other}
            primary={bloc === null}
            disabled={run.state === "running"}
            onFiles={([file]) => {
              if (file !== undefined) chooseBloc(file);
            }}
          />
        </div>
      )}
    </Step>
  );
}
