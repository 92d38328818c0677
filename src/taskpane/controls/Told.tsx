import { MessageBar, MessageBarBody, type MessageBarProps } from "@fluentui/react-components";
import type { ReactNode } from "react";

interface Props {
  readonly intent: NonNullable<MessageBarProps["intent"]>;
  readonly children: ReactNode;
}

/**
 * A message that somebody waits for, or has to answer, read out as it comes: a bar by itself says
 * nothing to those who do not see it, and of what comes together with its words only an alert is heard.
 */
export function Told({ intent, children }: Props) {
  return (
    <div role="alert">
      <MessageBar intent={intent} layout="multiline">
        <MessageBarBody>{children}</MessageBarBody>
      </MessageBar>
    </div>
  );
}
