import { documented, read, refused } from "./documented";

/** Quarters down, two products across, from A1; the corner is empty. */
function salesChart(sheet: Excel.Worksheet, type = "ColumnClustered") {
  sheet.getRange("A1:C5").values = [
    ["", "Bikes", "Cars"],
    ["Q1", 10, 1],
    ["Q2", 20, 2],
    ["Q3", 30, 3],
    ["Q4", 40, 4],
  ];
  return sheet.charts.add(type as "Line", sheet.getRange("A1:C5"), "Auto");
}

async function seriesIn(chart: Excel.Chart): Promise<unknown> {
  const { series } = chart;
  series.load("items/name");
  await chart.context.sync();
  const read = series.items.map((each) => ({
    name: each.name,
    values: each.getDimensionValues("Values"),
    categories: each.getDimensionValues("Categories"),
  }));
  await chart.context.sync();
  return read.map(({ name, values, categories }) => [name, values.value, categories.value]);
}

documented([
  [
    "the chart of the tutorial: dates, texts and amounts of a table without its headers",
    async (sheet) => {
      const table = sheet.tables.add("A1:D1", true);
      table.getHeaderRowRange().values = [["Date", "Merchant", "Category", "Amount"]];
      table.rows.add(undefined, [
        ["1/1/2017", "The Phone Company", "Communications", "$120"],
        ["1/2/2017", "Northwind Electric Cars", "Transportation", "$142"],
        ["1/5/2017", "Best For You Organics Company", "Groceries", "$27"],
        ["1/10/2017", "Coho Vineyard", "Restaurant", "$33"],
      ]);
      const chart = sheet.charts.add("ColumnClustered", table.getDataBodyRange(), "Auto");
      chart.setPosition("A15", "F30");
      chart.title.text = "Expenses";
      chart.legend.position = "Right";
      chart.legend.format.fill.setSolidColor("white");
      chart.dataLabels.format.font.size = 15;
      chart.dataLabels.format.font.color = "black";
      chart.series.getItemAt(0).name = "Value in €";
      return [
        await read(chart, "name,chartType,title/text,legend/position,top,left,width,height"),
        await read(chart.dataLabels.format.font, "size,color"),
        await read(chart.series, "count"),
        await read(chart.series.getItemAt(0), "name"),
        ((await seriesIn(chart)) as unknown[][])[0]?.[1],
      ];
    },
    [
      ["Chart 1", "ColumnClustered", "Expenses", "Right", 210, 0, 288, 240],
      [15, "#000000"],
      1,
      "Value in €",
      [120, 142, 27, 33],
    ],
  ],
  [
    "texts at the beginning are categories, texts above the names of the series",
    (sheet) => seriesIn(salesChart(sheet)),
    [
      ["Bikes", [10, 20, 30, 40], ["Q1", "Q2", "Q3", "Q4"]],
      ["Cars", [1, 2, 3, 4], ["Q1", "Q2", "Q3", "Q4"]],
    ],
  ],
  [
    "each row a series, as asked",
    async (sheet) => {
      const chart = salesChart(sheet);
      chart.setData(sheet.getRange("A1:C3"), "Rows");
      return [await seriesIn(chart), await read(chart, "plotBy")];
    },
    [
      [
        ["Q1", [10, 1], ["Bikes", "Cars"]],
        ["Q2", [20, 2], ["Bikes", "Cars"]],
      ],
      "Rows",
    ],
  ],
  [
    "more columns than rows: each row is a series",
    (sheet) => {
      sheet.getRange("A1:D2").values = [
        [1, 2, 3, 4],
        [5, 6, 7, 8],
      ];
      return seriesIn(sheet.charts.add("Line", sheet.getRange("A1:D2")));
    },
    [
      ["Series1", [1, 2, 3, 4], []],
      ["Series2", [5, 6, 7, 8], []],
    ],
  ],
  [
    "years below an empty corner are categories; without it a series",
    async (sheet) => {
      sheet.getRange("A1:B3").values = [
        ["", "Sales"],
        [2020, 5],
        [2021, 6],
      ];
      const chart = sheet.charts.add("Line", sheet.getRange("A1:B3"), "Columns");
      const before = await seriesIn(chart);
      sheet.getRange("A1").values = [["Year"]];
      chart.setData(sheet.getRange("A1:B3"), "Columns");
      return [before, await read(chart.series, "count")];
    },
    [[["Sales", [5, 6], [2020, 2021]]], 2],
  ],
  [
    "the first column of a scatter chart is that of its x values",
    (sheet) => {
      sheet.getRange("A1:B3").values = [
        ["x", "y"],
        [1, 5],
        [2, 6],
      ];
      return seriesIn(sheet.charts.add("XYScatter", sheet.getRange("A1:B3")));
    },
    [["y", [5, 6], [1, 2]]],
  ],
  [
    "series follow their cells",
    async (sheet) => {
      const chart = salesChart(sheet);
      sheet.getRange("1:1").insert("Down");
      sheet.getRange("B2:B3").values = [["Boats"], [99]];
      return ((await seriesIn(chart)) as unknown[])[0];
    },
    ["Boats", [99, 20, 30, 40], ["Q1", "Q2", "Q3", "Q4"]],
  ],
  [
    "charts are found by name and place; one that is not there is nothing",
    async (sheet, context) => {
      const { charts } = sheet;
      salesChart(sheet).name = "Sales";
      charts.add("Pie", sheet.getRange("A1:B5"));
      const missing = charts.getItemOrNullObject("Costs");
      const count = charts.getCount();
      charts.load("items/name,items/chartType");
      await context.sync();
      const all = charts.items.map(({ name, chartType }) => [name, chartType]);
      charts.getItem("sales").delete();
      return [
        [missing.isNullObject, count.value, all],
        await read(charts.getItemAt(0), "name"),
        await read(charts, "count"),
      ];
    },
    [
      [
        true,
        2,
        [
          ["Sales", "ColumnClustered"],
          ["Chart 2", "Pie"],
        ],
      ],
      "Chart 2",
      1,
    ],
  ],
  [
    "a chart that is not there",
    async (sheet, context) => {
      sheet.charts.getItem("Costs").load("name");
      await context.sync();
    },
    refused("ItemNotFound"),
  ],
  [
    "a type that no chart has",
    async (sheet, context) => {
      salesChart(sheet, "Cake");
      await context.sync();
    },
    refused("InvalidArgument"),
  ],
  [
    "a chart made is used after the next sync, its height and width are set",
    async (sheet, context) => {
      const chart = salesChart(sheet);
      await context.sync();
      chart.set({ height: 200, width: 300, left: 10, top: 20, name: "Sales" });
      await context.sync();
      return read(sheet.charts.getItem("Sales"), "height,width,left,top");
    },
    [200, 300, 10, 20],
  ],
]);
