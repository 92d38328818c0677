import { Told } from "../controls/Told";
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
        <Told intent="success">{`${words.created(progress.fileName)} ${words.afterwards}`}</Told>
      );
    case "createdOpen":
      return <Told intent="success">{words.createdOpen(progress.fileName)}</Told>;
    case "notEmpty":
      return <Told intent="warning">{words.notEmpty}</Told>;
    case "failed":
      return inExcel ? (
        <FailureNote code={progress.failure.code} onRetry={onRetry} />
      ) : (
        <Told intent="error">{words.failed}</Told>
      );
  }
}
