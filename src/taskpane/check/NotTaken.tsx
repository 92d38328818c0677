import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { useWords } from "../words/WordsContext";
import type { NoResult } from "../workbench";

interface Props {
  readonly name: string;
  readonly reason: NoResult;
}

/** A file that could not be checked: why, and what its sender should do. */
export default function NotTaken({ name, reason }: Props) {
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
