import { areaAddress } from "../../../spreadsheet/address";
import type { CellContent, FillPlan } from "../../../spreadsheet/changes";
import type { CellPlan, SheetPlan } from "../../../spreadsheet/plan";
import { contentOfTextCell, typedContent } from "../typedContent";
import { bytesOf, rangeAt, write, type Write } from "../writes";
import { patches, type Rectangle } from "../../../spreadsheet/patches";

/** What stands in the cells: first what is typed, then the formulas that are filled down from it. */
export function drawCells({ name, cells }: SheetPlan): readonly Write[] {
  const contents = new Map(
    cells.flatMap((cell) => {
      const content = contentOf(cell);
      return content === null ? [] : [[key(cell), content] as const];
    }),
  );
  const filled = cells.filter((cell) => contents.has(key(cell)));
  const blocks = patches(filled.map(({ row, column }) => ({ row, column, value: null })));
  return [
    ...blocks.map(({ area }) => writeBlock(name, area, contentsOf(area, contents))),
    ...continued(name, cells),
    ...links(name, cells),
  ];
}

const key = ({ row, column }: { readonly row: number; readonly column: number }): string =>
  `${row},${column}`;

function contentOf({ formula, continues, value }: CellPlan): CellContent {
  if (continues !== undefined) return null;
  if (formula !== undefined) return { formula };
  return value === undefined || value === "" ? null : value;
}

function contentsOf(
  { top, left, bottom, right }: Rectangle,
  contents: ReadonlyMap<string, CellContent>,
): CellContent[][] {
  return Array.from({ length: bottom - top + 1 }, (_, down) =>
    Array.from(
      { length: right - left + 1 },
      (__, across) => contents.get(key({ row: top + down, column: left + across })) ?? null,
    ),
  );
}

/**
 * Contents for an area that has their size.
 * @param isTextCell by row and column of the sheet; cells of new sheets get their format afterwards.
 */
export function writeBlock(
  sheet: string,
  area: Rectangle,
  contents: readonly (readonly CellContent[])[],
  isTextCell: (row: number, column: number) => boolean = () => false,
): Write {
  const typed = contents.map((row, down) =>
    row.map((content, across) =>
      isTextCell(area.top + down, area.left + across)
        ? contentOfTextCell(content)
        : typedContent(content),
    ),
  );
  const address = areaAddress(area);
  return write((context) => {
    rangeAt(context, sheet, address).formulas = typed;
  }, bytesOf(typed));
}

function continued(sheet: string, cells: readonly CellPlan[]): readonly Write[] {
  const spots = cells.flatMap(({ row, column, continues }) =>
    continues === undefined ? [] : [{ row, column, value: continues }],
  );
  return patches(spots).map(({ area, value }) =>
    fillDown({ area: { sheet, ...area }, from: value }),
  );
}

/** The row above is copied, which shifts the rows in its formulas as filling down by hand does. */
export function fillDown({ area, from }: FillPlan): Write {
  const { sheet } = area;
  const source = areaAddress({ ...area, top: from, bottom: from });
  const address = areaAddress(area);
  return write((context) => {
    rangeAt(context, sheet, address).copyFrom(rangeAt(context, sheet, source), "Formulas");
  });
}

function links(sheet: string, cells: readonly CellPlan[]): readonly Write[] {
  return cells.flatMap(({ row, column, value, link }) => {
    if (link === undefined) return [];
    const address = areaAddress({ top: row, bottom: row, left: column, right: column });
    const hyperlink = { documentReference: link, textToDisplay: String(value ?? "") };
    return [
      write((context) => {
        rangeAt(context, sheet, address).hyperlink = hyperlink;
      }, bytesOf(hyperlink)),
    ];
  });
}
