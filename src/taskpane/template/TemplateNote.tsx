import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useWordsOf } from "../words/WordsContext";
import FailureNote from "../workbook/FailureNote";
import type { TemplateProgress } from "./useTemplate";
import { TEMPLATE } from "./words";

interface Props {
  readonly progress: TemplateProgress;
  readonly inExcel: boolean;
  readonly onRetry: () => void;
}

/** What came of making an empty report. */
export function TemplateNote({ progress, inExcel, onRetry }: Props) {
  const words = useWordsOf(TEMPLATE);
  switch (progress.state) {
    case "idle":
    case "creating":
      return null;
    case "created":
      return (
        <Said intent="success">{`${words.created(progress.fileName)} ${words.afterwards}`}</Said>
      );
    case "createdOpen":
      return <Said intent="success">{words.createdOpen}</Said>;
    case "notEmpty":
      return <Said intent="warning">{words.notEmpty}</Said>;
    case "failed":
      return inExcel ? (
        <FailureNote code={progress.failure.code} onRetry={onRetry} />
      ) : (
        <Said intent="error">{words.failed}</Said>
      );
  }
}

interface SaidProps {
  readonly intent: "success" | "warning" | "error";
  readonly children: string;
}

function Said({ intent, children }: SaidProps) {
  return (
    <MessageBar
      intent={intent}
      layout="multiline"
      politeness={intent === "error" ? "assertive" : "polite"}
    >
      <MessageBarBody>{children}</MessageBarBody>
    </MessageBar>
  );
}
