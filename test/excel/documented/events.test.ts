import { documented, priceTable, type Script } from "./documented";

type Client = Parameters<Script>[2];

/** What is heard while something is done. */
async function heard<Told>(
  context: Excel.RequestContext,
  { excel }: Client,
  source: Pick<OfficeExtension.EventHandlers<Told>, "add">,
  act: () => void,
): Promise<Told[]> {
  const told: Told[] = [];
  const handler = source.add((args) => {
    told.push(args);
    return Promise.resolve();
  });
  await context.sync();
  act();
  await context.sync();
  excel.flushEvents();
  await new Promise((resolve) => setTimeout(resolve, 20));
  handler.remove();
  await context.sync();
  return told;
}

documented([
  [
    "a table hears what changes in it, of other cells nothing",
    async (sheet, context, client) => {
      const table = priceTable(sheet);
      table.load("id");
      await context.sync();
      const told = await heard(context, client, table.onChanged, () => {
        sheet.getRange("E9").values = [[1]];
        sheet.getRange("C4:E4").values = [[1, 2, 3]];
        table.getDataBodyRange().getCell(0, 0).values = [["z"]];
      });
      return told.map(({ type, changeType, address, details, tableId, source }) => [
        ...[type, changeType, address, source, tableId === table.id],
        // Of several cells there are none, whatever the type says.
        (details as Excel.ChangedEventDetail | undefined)?.valueBefore as unknown,
      ]);
    },
    [
      ["TableChanged", "RangeEdited", "C4", "Local", true, undefined],
      ["TableChanged", "RangeEdited", "A2", "Local", true, "a"],
    ],
  ],
  [
    "so do the tables of a sheet and of the workbook",
    async (sheet, context, client) => {
      priceTable(sheet);
      const write = () => void (sheet.getRange("A2").values = [["z"]]);
      const ofSheet = await heard(context, client, sheet.tables.onChanged, write);
      const ofWorkbook = await heard(context, client, context.workbook.tables.onChanged, write);
      return [...ofSheet, ...ofWorkbook].map(({ type, address }) => [type, address]);
    },
    [
      ["TableChanged", "A2"],
      ["TableChanged", "A2"],
    ],
  ],
  [
    "a table hears what of it is selected, and when nothing is any more",
    async (sheet, context, client) => {
      const table = priceTable(sheet);
      sheet.activate();
      await context.sync();
      const told = await heard(context, client, table.onSelectionChanged, () => {
        for (const address of ["C3:E9", "F1", "G1"]) sheet.getRange(address).select();
      });
      return told.map(({ type, address, isInsideTable }) => [type, address, isInsideTable]);
    },
    [
      ["TableSelectionChanged", "C3:C4", true],
      ["TableSelectionChanged", "", false],
    ],
  ],
  [
    "tables come and go",
    async (sheet, context, client) => {
      const { tables } = context.workbook;
      const added = await heard(context, client, tables.onAdded, () => {
        priceTable(sheet).name = "Prices";
      });
      const deleted = await heard(context, client, tables.onDeleted, () =>
        tables.getItem("Prices").delete(),
      );
      return [
        ...added.map(({ type, source }) => [type, source]),
        ...deleted.map(({ type, tableName }) => [type, tableName]),
      ];
    },
    [
      ["TableAdded", "Local"],
      ["TableDeleted", "Prices"],
    ],
  ],
  [
    "sorted rows and sorted columns are told apart",
    async (sheet, context, client) => {
      const range = sheet.getRange("A1:B2");
      range.values = [
        [2, 1],
        [1, 2],
      ];
      const rows = await heard(context, client, sheet.onRowSorted, () =>
        range.sort.apply([{ key: 0 }]),
      );
      const columns = await heard(context, client, context.workbook.worksheets.onColumnSorted, () =>
        range.sort.apply([{ key: 0 }], false, false, "Columns"),
      );
      return [...rows, ...columns].map(({ type, address }) => [type, address]);
    },
    [
      ["WorksheetRowSorted", "A1:B2"],
      ["WorksheetColumnSorted", "A1:B2"],
    ],
  ],
]);
