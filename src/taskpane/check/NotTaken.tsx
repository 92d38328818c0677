import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { useWordsOf } from "../words/WordsContext";
import type { NoResult } from "../workbench";
import { REASONS } from "./reasons";

interface Props {
  readonly name: string;
  readonly reason: NoResult;
}

/** A file that could not be checked: why, and what its sender should do. */
export default function NotTaken({ name, reason }: Props) {
  const reasons = useWordsOf(REASONS);
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{name}</MessageBarTitle>
        {reasons[reason]}
      </MessageBarBody>
    </MessageBar>
  );
}
