import { RIBBON_COMMANDS, type RibbonCommand } from "../../../src/commands/commands";

export interface RibbonActions {
  /** Opens the pane at a view. */
  readonly showPane: (view: string) => void;
  readonly runFunction: (command: RibbonCommand, name: string) => void;
}

/** The add-in's tab: its buttons are those of the manifest. */
export function ribbon(bar: HTMLElement, addIn: string, actions: RibbonActions): void {
  bar.replaceChildren(
    ...RIBBON_COMMANDS.map((command) => {
      const { id, label, tip, action } = command;
      const button = document.createElement("button");
      const icon = button.appendChild(document.createElement("img"));
      const file = id.charAt(0).toLowerCase() + id.slice(1);
      icon.src = new URL(`assets/commands/${file}-16.png`, addIn).href;
      icon.alt = "";
      button.append(label.vi);
      button.title = tip.vi;
      button.addEventListener("click", () => {
        if (action.kind === "view") actions.showPane(action.view);
        else actions.runFunction(command, action.name);
      });
      return button;
    }),
  );
}
