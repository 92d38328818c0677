import type { Host, Outcome } from "../hosts/port";
import { NO_CHANGES } from "../spreadsheet/changes";
import type { CommandFunction } from "./commands";

/** What the commands that run without the pane do to the open workbook. */
export const COMMAND_FUNCTIONS: Readonly<
  Record<CommandFunction, (host: Host) => Promise<Outcome<unknown>>>
> = {
  removeMarks: (host) => host.carryOut({ ...NO_CHANGES, marks: [] }),
};
