import { documented, place, read, refused } from "./documented";

const format = (sheet: Excel.Worksheet, kind: "DataBar" | "IconSet" | "TopBottom") =>
  sheet.getRange("A1:A4").conditionalFormats.add(kind);

documented([
  [
    "a bar as it is set: its direction, bounds, colours; no line where the colour is taken away",
    async (sheet) => {
      const { dataBar } = format(sheet, "DataBar");
      dataBar.barDirection = "LeftToRight";
      dataBar.showDataBarOnly = true;
      dataBar.lowerBoundRule = { type: "Number", formula: "0" };
      dataBar.positiveFormat.fillColor = "#00FF00";
      dataBar.positiveFormat.gradientFill = false;
      dataBar.negativeFormat.borderColor = "";
      return [
        await read(dataBar, "barDirection,showDataBarOnly,lowerBoundRule,axisFormat"),
        await read(dataBar.positiveFormat, "fillColor,gradientFill"),
        await read(dataBar.negativeFormat, "borderColor,matchPositiveFillColor"),
      ];
    },
    [
      ["LeftToRight", true, { type: "Number", formula: "0" }, "Automatic"],
      ["#00FF00", false],
      ["", false],
    ],
  ],
  [
    "icons of the documentation: the first criterion is empty",
    async (sheet) => {
      const { iconSet } = format(sheet, "IconSet");
      iconSet.style = "ThreeTriangles";
      iconSet.criteria = [
        {} as Excel.ConditionalIconCriterion,
        { type: "Number", operator: "GreaterThanOrEqual", formula: "=700" },
        { type: "Number", operator: "GreaterThanOrEqual", formula: "=1000" },
      ];
      // Its criteria stay objects in a row when cells are inserted above.
      sheet.getRange("1:1").insert("Down");
      const [style, criteria] = (await read(iconSet, "style,criteria")) as [
        string,
        Excel.ConditionalIconCriterion[],
      ];
      return [style, criteria.slice(1).map(({ formula }) => formula)];
    },
    ["ThreeTriangles", ["=700", "=1000"]],
  ],
  [
    "three criteria for five icons",
    async (sheet, context) => {
      const { iconSet } = format(sheet, "IconSet");
      iconSet.style = "FiveQuarters";
      iconSet.criteria = [{}, {}, {}] as Excel.ConditionalIconCriterion[];
      await context.sync();
    },
    refused("InvalidArgument"),
  ],
  [
    "what a format of one kind has of the others is nothing",
    async (sheet, context) => {
      const bar = format(sheet, "DataBar");
      const icons = bar.iconSetOrNullObject;
      const { dataBarOrNullObject: itself } = bar;
      icons.load("style");
      itself.load("axisColor");
      await context.sync();
      return [icons.isNullObject, itself.isNullObject, await place(bar.getRange())];
    },
    [true, false, "A1:A4"],
  ],
]);
