import { COMMAND_FUNCTIONS } from "./commandFunctions";

/*
 * The page of functions, which Excel loads unseen when a button asks for one. Excel wants to hear
 * that it is over, whatever came of it. A command that failed has changed nothing; the same command
 * in the pane tells the reason.
 */
void Office.onReady(() => {
  for (const [name, run] of Object.entries(COMMAND_FUNCTIONS)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      const over = () => event.completed();
      import("../hosts/excel/excelHost").then(({ excelHost }) => run(excelHost())).then(over, over);
    });
  }
});
