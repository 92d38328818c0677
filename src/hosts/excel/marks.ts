import { areaAddress } from "../../spreadsheet/address";
import type { MarkLook, MarkPlan } from "../../spreadsheet/changes";
import { asNameFormula, MARKS_NAME } from "./traces";
import { bytesOf, rangeAt, write, type Write } from "./writes";

interface Look {
  readonly fill: string;
  readonly line: "Continuous" | "Dash" | "Dot";
}

/** Fills whose greys differ, and lines that tell them apart where a printer has no greys. */
const LOOKS: Readonly<Record<MarkLook, Look>> = {
  error: { fill: "#E67C73", line: "Continuous" },
  overdue: { fill: "#F09D51", line: "Continuous" },
  failed: { fill: "#F4B183", line: "Dash" },
  warning: { fill: "#FFD966", line: "Dash" },
  note: { fill: "#BDD7EE", line: "Dot" },
};

/** Always true, and by its text known to be ours whatever else becomes of the rule. */
export const SIGN = "so-chi-tieu:";
const formulaOf = (look: MarkLook): string => `=LEN("${SIGN}${look}")>0`;

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

/**
 * Lays one mark over an area, above all other conditional formats there: a new one has the highest
 * priority. Those below still apply, for they may hold number formats.
 */
export function layMark({ area, look }: MarkPlan): Write {
  const address = areaAddress(area);
  const { fill, line } = LOOKS[look];
  return write((context) => {
    const mark = rangeAt(context, area.sheet, address).conditionalFormats.add("Custom");
    const { rule, format } = mark.custom;
    rule.formula = formulaOf(look);
    format.fill.color = fill;
    format.font.color = "#000000";
    for (const edge of EDGES) {
      const border = format.borders.getItem(edge);
      border.style = line;
      border.color = "#404040";
    }
    mark.stopIfTrue = false;
  }, 3_000);
}

/** Tab → ids of the conditional formats that are marks, in the order of their priority. */
export type StandingMarks = ReadonlyMap<string, readonly string[]>;

/** From the last to the first: an id may be a place in the order of priorities. */
export function removeMarks(standing: StandingMarks): readonly Write[] {
  return [...standing].flatMap(([sheet, ids]) =>
    [...ids].reverse().map((id) =>
      write((context) => {
        const all = context.workbook.worksheets.getItem(sheet).getRange().untrack();
        all.conditionalFormats.getItem(id).delete();
      }),
    ),
  );
}

/** Says in the workbook that marks are being laid or stand there. */
export function noteMarks(state: "laying" | "laid", noted: boolean): Write {
  const formula = asNameFormula(state);
  return write((context) => {
    const { names } = context.workbook;
    if (noted) names.getItem(MARKS_NAME).formula = formula;
    else names.add(MARKS_NAME, formula).visible = false;
  }, bytesOf(formula));
}

export function forgetMarks(): Write {
  return write((context) => context.workbook.names.getItem(MARKS_NAME).delete());
}
