import { documented, place, read, refused } from "./documented";

/** Sets a rule that the types do not let through. */
const rule = (given: unknown) => given as Excel.DataValidationRule;

const rank = (given: unknown) => given as Excel.ConditionalTopBottomRule;

const setting =
  (given: unknown) => async (sheet: Excel.Worksheet, context: Excel.RequestContext) => {
    sheet.getRange("A1").dataValidation.rule = rule(given);
    await context.sync();
  };

documented([
  [
    "bounds read as formulas, however they were given",
    async (sheet) => {
      const between = sheet.getRange("A1").dataValidation;
      between.rule = { decimal: { formula1: 1.5, formula2: "=B1", operator: "Between" } };
      const date = sheet.getRange("A2").dataValidation;
      date.rule = { date: { formula1: "2018-01-01", operator: "GreaterThanOrEqualTo" } };
      return [await read(between, "rule"), await read(date, "type,rule")];
    },
    [
      { decimal: { formula1: "=1.5", formula2: "=B1", operator: "Between" } },
      ["Date", { date: { formula1: "=43101", operator: "GreaterThanOrEqualTo" } }],
    ],
  ],
  [
    "different rules are inconsistent, a rule on some cells only is mixed",
    async (sheet) => {
      sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "a" } };
      sheet.getRange("A2").dataValidation.rule = {
        textLength: { formula1: 1, operator: "EqualTo" },
      };
      const type = (address: string) => read(sheet.getRange(address).dataValidation, "type,rule");
      return [await type("A1:A2"), await type("A2:A3"), await type("A3")];
    },
    [
      ["Inconsistent", null],
      ["MixedCriteria", null],
      ["None", {}],
    ],
  ],
  [
    "values that a rule would not take",
    async (sheet) => {
      sheet.getRange("A1:A3").values = [[5], [-5], [""]];
      const range = sheet.getRange("A1:A3");
      range.dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
      const nothing = sheet.getRange("A1").dataValidation.getInvalidCellsOrNullObject();
      return [
        await read(range.dataValidation, "valid"),
        await read(sheet.getRange("A1").dataValidation, "valid"),
        await read(sheet.getRange("A2").dataValidation, "valid"),
        await place(range.dataValidation.getInvalidCells()),
        nothing.isNullObject,
      ];
    },
    [null, true, false, "A2", true],
  ],
  [
    "a list takes the words of its range, dates and bounds those of their cells",
    async (sheet) => {
      sheet.getRange("A1:C2").values = [
        ["Red", 5, "Red"],
        ["Blue", 5, "Green"],
      ];
      sheet.getRange("D1:D2").values = [[4], [6]];
      const source = sheet.getRange("C1:C2");
      sheet.getRange("A1:A2").dataValidation.rule = { list: { inCellDropDown: true, source } };
      const { dataValidation } = sheet.getRange("B1:B2");
      dataValidation.rule = { decimal: { formula1: "=D1", operator: "GreaterThan" } };
      return place(sheet.getRange("A1:B2").dataValidation.getInvalidCells());
    },
    "A2,B2",
  ],
  [
    "a formula says for each cell whether it may be so",
    async (sheet) => {
      sheet.getRange("A1:B3").values = [
        [1, 2],
        [5, 2],
        [0, 0],
      ];
      const { dataValidation } = sheet.getRange("A1:A3");
      dataValidation.rule = { custom: { formula: "=AND(A1<=B1,SUM($A$1:$A$3)<10)" } };
      return [await read(dataValidation, "valid"), await place(dataValidation.getInvalidCells())];
    },
    [null, "A2"],
  ],
  [
    "nothing is invalid",
    (sheet) => place(sheet.getRange("A1").dataValidation.getInvalidCells()),
    refused("ItemNotFound"),
  ],
  ...(
    [
      ["a rule without an operator", { wholeNumber: { formula1: 0 } }],
      ["an operator that is none", { wholeNumber: { formula1: 0, operator: "Bigger" } }],
      ["between one bound", { wholeNumber: { formula1: 0, operator: "Between" } }],
      ["a rule without a bound", { date: { operator: "LessThan" } }],
      ["a list of nothing", { list: { inCellDropDown: true } }],
      ["a formula that is missing", { custom: {} }],
      ["two rules at once", { custom: { formula: "=A1>0" }, list: { source: "a" } }],
    ] as const
  ).map(([says, given]) => [says, setting(given), refused("InvalidArgument")] as const),
  [
    "priorities count from 0, negative ones from the back",
    async (sheet, context) => {
      const formats = sheet.getRange("A1").conditionalFormats;
      const [one, two, three] = [1, 2, 3].map(() => formats.add("Custom").load("id"));
      await context.sync();
      const order = async () => {
        formats.load("items/id,items/priority");
        await context.sync();
        return formats.items.map(({ id }) =>
          [one, two, three].findIndex((each) => each?.id === id),
        );
      };
      const orders = [await order()];
      for (const [format, priority] of [
        [three, -1],
        [three, -2],
        [three, 99],
        [two, -99],
      ] as const) {
        formats.getItem(format?.id ?? "").priority = priority;
        orders.push(await order());
      }
      return orders;
    },
    [
      [2, 1, 0],
      [1, 0, 2],
      [1, 2, 0],
      [1, 0, 2],
      [1, 0, 2],
    ],
  ],
  [
    "the largest numbers, and a scale of colours, in what is seen",
    async (sheet, context, { excel }) => {
      const range = sheet.getRange("A1:A3");
      range.values = [[1], [5], [9]];
      sheet.getRange("B1:B3").values = [[1], [5], [9]];
      const top = range.conditionalFormats.add("TopBottom");
      top.topBottom.rule = { rank: 1, type: "TopItems" };
      top.topBottom.format.fill.color = "green";
      const scale = sheet.getRange("B1:B3").conditionalFormats.add("ColorScale");
      scale.colorScale.criteria = {
        minimum: { type: "LowestValue", color: "#FF0000" },
        midpoint: { type: "Percent", formula: "50", color: "#FFFFFF" },
        maximum: { type: "HighestValue", color: "#0000FF" },
      };
      const told = [
        await read(top, "type,topBottom/rule"),
        await read(scale, "type,colorScale/threeColorScale"),
      ];
      sheet.load("name");
      await context.sync();
      const { calculation } = excel.workbook;
      const home = excel.workbook.sheetByName(sheet.name);
      const fills = [1, 2].map((column) =>
        [1, 2, 3].map((row) => home && calculation.conditionalLook(home, row, column).fill),
      );
      return [told, fills];
    },
    [
      [
        ["TopBottom", { rank: 1, type: "TopItems" }],
        ["ColorScale", true],
      ],
      [
        [undefined, undefined, "#008000"],
        ["#FF0000", "#FFFFFF", "#0000FF"],
      ],
    ],
  ],
  ...(
    [
      ["a rank of nothing", { rank: 0, type: "TopItems" }],
      ["a kind of rank that is none", { rank: 1, type: "Middle" }],
    ] as const
  ).map(
    ([says, given]) =>
      [
        says,
        async (sheet: Excel.Worksheet, context: Excel.RequestContext) => {
          const { topBottom } = sheet.getRange("A1").conditionalFormats.add("TopBottom");
          topBottom.rule = rank(given);
          await context.sync();
        },
        refused("InvalidArgument"),
      ] as const,
  ),
]);
