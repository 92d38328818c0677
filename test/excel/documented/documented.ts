import { useExcel } from "../conformance/session";

/** A script on an empty sheet of its own; what it comes to is compared. */
export type Script = (
  sheet: Excel.Worksheet,
  context: Excel.RequestContext,
  client: ReturnType<ReturnType<typeof useExcel>>,
) => Promise<unknown>;

export type Case = readonly [says: string, script: Script, answer: unknown];

/** What a script comes to that Excel refuses. */
export const refused = (code: string) => ({ refused: code });

/** Declares a test for each script, and what Microsoft's documentation says that Excel answers. */
export function documented(cases: readonly Case[]): void {
  const booted = useExcel({ language: "en-US" });

  /** Only the first sheet, empty, and no names: else every sheet is calculated for every script. */
  afterEach(() => {
    const { workbook } = booted().excel;
    const [first] = workbook.sheets;
    if (first === undefined) throw new Error("A workbook has a sheet");
    workbook.activeSheet = first;
    workbook.sheets.splice(1);
    workbook.names.splice(0);
    workbook.calculation.structureChanged();
  });

  test.each(cases)("%s", async (_says, script, answer) => {
    const run = booted().Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add();
      await context.sync();
      return script(sheet, context, booted());
    });
    expect(await run.catch(refusalOf)).toEqual(answer);
  });
}

function refusalOf(failure: unknown): unknown {
  const { code } = failure as { code?: string };
  if (code === undefined) throw failure;
  return refused(code);
}

interface Loadable {
  readonly context: unknown;
  load(names: string): unknown;
}

/** Loads properties, "format/font/bold" too, and reads them: one alone, or several in a row. */
export async function read(object: Loadable, names: string): Promise<unknown> {
  object.load(names);
  await (object.context as Excel.RequestContext).sync();
  const values = names.split(",").map((name) =>
    name
      .trim()
      .split("/")
      .reduce<unknown>((at, part) => (at as Record<string, unknown>)[part], object),
  );
  return values.length === 1 ? values[0] : values;
}

/** Where a range lies, without its tab. */
export async function place(range: Loadable): Promise<string> {
  const address = (await read(range, "address")) as string;
  return address
    .split(",")
    .map((part) => part.slice(part.lastIndexOf("!") + 1))
    .join(",");
}

/** One value for a whole range, which the documentation allows and the types do not. */
export const alone = (value: unknown) => value as unknown[][];

/** A table of three rows, from A1. */
export function priceTable(sheet: Excel.Worksheet): Excel.Table {
  sheet.getRange("A1:C4").values = [
    ["Name", "Qty", "Price"],
    ["a", 1, 10],
    ["b", 2, 20],
    ["c", 3, 30],
  ];
  return sheet.tables.add("A1:C4", true);
}

/** The prices as "Sales"; in E1 and below, what formulas come to. */
export async function sales(sheet: Excel.Worksheet, ...formulas: string[]): Promise<unknown> {
  priceTable(sheet).name = "Sales";
  if (formulas.length === 0) return [];
  const cells = sheet.getRange("E1").getResizedRange(formulas.length - 1, 0);
  cells.formulas = formulas.map((formula) => [formula]);
  return ((await read(cells, "values")) as unknown[][]).map(([value]) => value);
}
