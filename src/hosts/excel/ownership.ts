import { asNameFormula, JOURNAL_SHEET, OWNER_NAME } from "./traces";
import { write, type Write } from "./writes";

/**
 * Which write of which pane the journal belongs to: a name on its sheet says so. Excel carries out
 * one request after the other, and a request only up to what fails in it. So whoever takes a name
 * away that another pane has taken away since he looked does nothing, and who finds that his own is
 * gone does no more.
 */
export interface Ownership {
  readonly name: string;
  /** Takes the journal in hand: from nobody, or from the owner that was seen. */
  readonly take: (from: string | null) => Write;
  /** Fails where it was taken out of our hands; asks nothing before it is known to be in them. */
  readonly demand: Write["queue"];
}

export function newOwnership(): Ownership {
  const name = OWNER_NAME + Math.random().toString(36).slice(2);
  const taken: Excel.NamedItem[] = [];
  const namesOf = ({ workbook }: Excel.RequestContext) =>
    workbook.worksheets.getItem(JOURNAL_SHEET).names;
  return {
    name,
    take: (from) =>
      write((context) => {
        const names = namesOf(context);
        if (from !== null) names.getItem(from).delete();
        taken.push(names.add(name, asNameFormula("")).load("name"));
      }, 600),
    demand: (context) => {
      // Nothing is known of it where its request did not come through.
      if (taken.at(-1)?.toJSON().name !== undefined) namesOf(context).getItem(name).load("name");
    },
  };
}
