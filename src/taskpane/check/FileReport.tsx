import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { useId } from "react";
import { CopyOffer } from "../copy/CopyOffer";
import type { Level } from "../page/Heading";
import type { Section } from "../page/views";
import { useWords } from "../words/WordsContext";
import type { NoResult, Workbench } from "../workbench";
import type { FileCheck } from "./fileChecks";
import Report from "./Report";

interface Props {
  readonly check: FileCheck;
  readonly workbench: Workbench;
  /** Level of the headings of its sections. */
  readonly level: Level;
  readonly opening?: Section | null;
}

/** Everything about one file: why it was not taken, or what was found in it. */
export function FileReport({ check, workbench, level, opening = null }: Props) {
  const id = useId();
  const { name, file, outcome } = check;
  if (outcome === null) return null;
  if (!outcome.ok) return <NotTaken name={name} reason={outcome.reason} />;
  return (
    <>
      <Report
        checked={outcome.checked}
        id={id}
        level={level}
        name={level === 2 ? name : null}
        opening={opening}
      />
      <CopyOffer file={file} workbench={workbench} level={level} />
    </>
  );
}

function NotTaken({ name, reason }: { readonly name: string; readonly reason: NoResult }) {
  const { check: words } = useWords();
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{name}</MessageBarTitle>
        {words.reasons[reason]}
      </MessageBarBody>
    </MessageBar>
  );
}
