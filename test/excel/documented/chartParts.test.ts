import { documented, read, refused } from "./documented";

/** One series, called Sales, of three months. */
function monthChart(sheet: Excel.Worksheet): Excel.Chart {
  sheet.getRange("A1:B4").values = [
    ["Month", "Sales"],
    ["Jan", 5],
    ["Feb", 7],
    ["Mar", 6],
  ];
  return sheet.charts.add("ColumnClustered", sheet.getRange("A1:B4"), "Columns");
}

documented([
  [
    "a chart of one series is headed by its name, others until they are given a title",
    async (sheet) => {
      const chart = monthChart(sheet);
      const before = await read(chart.title, "text,visible");
      chart.title.visible = false;
      const hidden = await read(chart.title, "visible");
      chart.title.text = "Sales by month";
      return [before, hidden, await read(chart.title, "text,visible,overlay")];
    },
    [["Sales", true], false, ["Sales by month", true, false]],
  ],
  [
    "the title and the legend as they are formatted",
    async (sheet) => {
      const { title, legend } = monthChart(sheet);
      title.format.font.set({ bold: true, color: "#00ff00", size: 18 });
      legend.set({ visible: true, position: "Top", overlay: true });
      legend.format.font.name = "Arial";
      return [
        await read(title, "format/font/bold,format/font/color,format/font/size"),
        await read(legend, "visible,position,overlay,format/font/name"),
      ];
    },
    [
      [true, "#00FF00", 18],
      [true, "Top", true, "Arial"],
    ],
  ],
  [
    "a place that no legend has",
    async (sheet, context) => {
      monthChart(sheet).legend.position = "Middle" as "Top";
      await context.sync();
    },
    refused("InvalidArgument"),
  ],
  [
    "axes have titles, bounds and lines",
    async (sheet) => {
      const { valueAxis, categoryAxis } = monthChart(sheet).axes;
      valueAxis.title.text = "Units";
      valueAxis.set({ minimum: 0, maximum: 10, majorUnit: 2, numberFormat: "0.0" });
      valueAxis.displayUnit = "Hundreds";
      valueAxis.majorGridlines.visible = false;
      categoryAxis.title.text = "Month";
      categoryAxis.visible = false;
      return [
        await read(valueAxis, "title/text,title/visible,minimum,maximum,majorUnit,numberFormat"),
        await read(valueAxis, "displayUnit,majorGridlines/visible,visible"),
        await read(categoryAxis, "title/text,visible,majorGridlines/visible"),
      ];
    },
    [
      ["Units", true, 0, 10, 2, "0.0"],
      ["Hundreds", false, true],
      ["Month", false, false],
    ],
  ],
  [
    "an axis is the same by whichever way one comes to it",
    async (sheet) => {
      const { axes } = monthChart(sheet);
      axes.getItem("Value", "Primary").title.text = "Units";
      return [await read(axes.valueAxis, "title/text,type"), await read(axes, "categoryAxis/type")];
    },
    [["Units", "Value"], "Category"],
  ],
  [
    "labels of a chart are those of its series",
    async (sheet) => {
      const chart = monthChart(sheet);
      const [series] = [chart.series.getItemAt(0)];
      const before = await read(series, "hasDataLabels");
      chart.dataLabels.showValue = true;
      chart.dataLabels.position = "InsideEnd";
      chart.dataLabels.format.font.color = "blue";
      return [
        before,
        await read(series, "hasDataLabels,dataLabels/showValue"),
        await read(chart.dataLabels, "showValue,position,format/font/color"),
      ];
    },
    [false, [true, true], [true, "InsideEnd", "#0000FF"]],
  ],
  [
    "labels of one series",
    async (sheet) => {
      const series = monthChart(sheet).series.getItemAt(0);
      series.hasDataLabels = true;
      return read(series, "hasDataLabels,dataLabels/showValue,dataLabels/showSeriesName");
    },
    [true, true, false],
  ],
  [
    "a series is added, named, filled and taken away",
    async (sheet) => {
      const chart = monthChart(sheet);
      sheet.getRange("D2:E4").values = [
        [1, "x"],
        [2, "y"],
        [3, "z"],
      ];
      const added = chart.series.add("Plan");
      added.setValues(sheet.getRange("D2:D4"));
      added.setXAxisValues(sheet.getRange("E2:E4"));
      added.format.fill.setSolidColor("#FF0000");
      added.chartType = "Line";
      const values = added.getDimensionValues("Values");
      const categories = added.getDimensionValues("Categories");
      const source = added.getDimensionDataSourceString("Values");
      const at = chart.series.getItemAt(1);
      const told = await read(at, "name,chartType,plotOrder");
      chart.series.getItemAt(0).delete();
      return [
        [told, values.value, categories.value, source.value.replace(/^.*!/, "")],
        await read(chart.series, "count"),
        await read(chart, "chartType"),
      ];
    },
    [[["Plan", "Line", 2], [1, 2, 3], ["x", "y", "z"], "$D$2:$D$4"], 1, "ColumnClustered"],
  ],
  [
    "points and markers",
    async (sheet) => {
      const series = monthChart(sheet).series.getItemAt(0);
      series.set({ markerStyle: "Diamond", markerSize: 8, gapWidth: 50 });
      series.points.getItemAt(1).format.fill.setSolidColor("red");
      series.points.getItemAt(1).hasDataLabel = true;
      return [
        await read(series, "markerStyle,markerSize,gapWidth"),
        await read(series.points, "count"),
        await read(series.points.getItemAt(1), "value,hasDataLabel"),
      ];
    },
    [["Diamond", 8, 50], 3, [7, true]],
  ],
  [
    "trend lines",
    async (sheet) => {
      const { trendlines } = monthChart(sheet).series.getItemAt(0);
      trendlines.add("MovingAverage").movingAveragePeriod = 5;
      trendlines.add();
      trendlines.getItem(0).showEquation = true;
      const first = await read(trendlines.getItem(0), "type,movingAveragePeriod,showEquation");
      trendlines.getItem(0).delete();
      return [first, await read(trendlines.getItem(0), "type")];
    },
    [["MovingAverage", 5, true], "Linear"],
  ],
  [
    "a chart changes its type for all its series",
    async (sheet) => {
      const chart = monthChart(sheet);
      chart.series.getItemAt(0).chartType = "Area";
      chart.chartType = "Line";
      chart.format.fill.setSolidColor("white");
      chart.format.border.color = "black";
      return [
        await read(chart, "chartType,format/border/color"),
        await read(chart.series.getItemAt(0), "chartType"),
      ];
    },
    [["Line", "#000000"], "Line"],
  ],
  [
    "a protected sheet keeps its charts",
    async (sheet, context) => {
      const chart = monthChart(sheet);
      sheet.protection.protect();
      await context.sync();
      chart.title.text = "other";
      await context.sync();
    },
    refused("AccessDenied"),
  ],
]);
