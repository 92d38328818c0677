import { cellArea, intersection, type Rectangle } from "../model/area";
import { conditionalFormatsIn } from "../model/conditionalFormats";
import { isFormula, type Value } from "../model/values";
import type { Worksheet } from "../model/worksheet";
import type { Arguments } from "./arguments";
import type { Cells } from "./objects";

const TYPES = [
  "Blanks",
  "ConditionalFormats",
  "Constants",
  "DataValidations",
  "Formulas",
  "Visible",
] as const;

type CellType = (typeof TYPES)[number];

/** The cells of one kind among `cells`, in blocks; null when there are none. */
export function specialCells({ sheet, areas }: Cells, args: Arguments): Cells | null {
  const type = args.oneOf(0, TYPES);
  const kinds = args.optionalText(1) ?? "All";
  const used = sheet.usedArea(false);
  const found = areas.flatMap((area) => {
    // Excel looks at the used part of the sheet only.
    const within = used === null ? null : intersection(area, used);
    return within === null
      ? []
      : blocks(within, (row, column) => counts(sheet, row, column, type, kinds));
  });
  return found.length === 0 ? null : { sheet, areas: found };
}

function counts(
  sheet: Worksheet,
  row: number,
  column: number,
  type: CellType,
  kinds: string,
): boolean {
  const content = sheet.contentAt(row, column);
  const here = [cellArea(row, column)];
  switch (type) {
    case "Blanks":
      return content === null;
    case "Constants":
      return content !== null && !isFormula(content) && isOfKind(content, kinds);
    case "Formulas":
      return isFormula(content) && isOfKind(sheet.valueAt(row, column), kinds);
    case "ConditionalFormats":
      return conditionalFormatsIn(sheet, here).length > 0;
    case "DataValidations":
      return sheet.validations.some(({ areas }) =>
        areas.some((area) => intersection(area, here[0]!) !== null),
      );
    case "Visible":
      return !sheet.isRowHidden(row) && !sheet.isColumnHidden(column);
  }
}

/** "All", "Numbers", "ErrorsText", "LogicalNumbersText" …: the kinds in one word. */
function isOfKind(value: Value, kinds: string): boolean {
  if (kinds === "All") return true;
  const kind = { number: "Number", string: "Text", boolean: "Logical" }[typeof value as string];
  return kinds.includes(kind ?? "Error");
}

/** Cells that count, joined to runs in their row and equal runs to blocks. */
function blocks(area: Rectangle, counting: (row: number, column: number) => boolean): Rectangle[] {
  const done: Rectangle[] = [];
  let open: Rectangle[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const runs = runsOf(area, row, counting);
    const next = runs.map((run) => {
      const above = open.find(({ left, right }) => left === run.left && right === run.right);
      return above ? { ...above, bottom: row } : run;
    });
    done.push(
      ...open.filter(
        (block) =>
          !next.some(
            ({ left, right, top }) =>
              left === block.left && right === block.right && top === block.top,
          ),
      ),
    );
    open = next;
  }
  return [...done, ...open];
}

function runsOf(
  { left, right }: Rectangle,
  row: number,
  counting: (row: number, column: number) => boolean,
): Rectangle[] {
  const runs: Rectangle[] = [];
  for (let column = left; column <= right; column++) {
    if (!counting(row, column)) continue;
    const last = runs.at(-1);
    if (last?.right === column - 1) runs[runs.length - 1] = { ...last, right: column };
    else runs.push(cellArea(row, column));
  }
  return runs;
}
