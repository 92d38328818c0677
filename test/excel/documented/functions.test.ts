import { documented, read, refused } from "./documented";

documented([
  [
    "functions of the workbook take ranges, values and each other's results",
    async (sheet, { workbook: { functions } }) => {
      sheet.getRange("A1:B2").values = [
        ["a", 1],
        ["b", 2],
      ];
      const numbers = sheet.getRange("B1:B2");
      return [
        await read(functions.sum(numbers, 10), "value"),
        await read(functions.vlookup("b", sheet.getRange("A1:B2"), 2, false), "value"),
        await read(functions.sum(functions.max(numbers), functions.min(3, 4)), "value"),
        await read(functions.if(true, 'say "x"', 0), "value"),
        await read(functions.countIf(numbers, ">1"), "value"),
        await read(functions.norm_S_Dist(0, true), "value"),
      ];
    },
    [13, 2, 5, 'say "x"', 1, 0.5],
  ],
  [
    "an error of a function is told apart from its value",
    async (_sheet, { workbook: { functions } }) => [
      await read(functions.quotient(1, 0), "error,value"),
      await read(functions.power(2, 3), "error,value"),
    ],
    [
      ["#DIV/0!", null],
      [null, 8],
    ],
  ],
  [
    "XML is kept in the workbook, found by its namespace, changed and taken away",
    async (_sheet, context) => {
      const { customXmlParts: parts } = context.workbook;
      const xml = '<m:Reviewers xmlns:m="urn:reviewers"><m:Name>An</m:Name></m:Reviewers>';
      const part = parts.add(xml);
      parts.add("<other/>");
      const [id, namespace] = (await read(part, "id,namespaceUri")) as string[];
      const own = parts.getByNamespace("urn:reviewers");
      const found = own.getOnlyItem();
      const first = found.getXml();
      found.setXml("<a xmlns='urn:changed'/>");
      const second = parts.getItem(id ?? "").getXml();
      const count = parts.getCount();
      const none = own.getOnlyItemOrNullObject();
      await context.sync();
      parts.getItem(id ?? "").delete();
      const gone = parts.getItemOrNullObject(id ?? "");
      await context.sync();
      return [
        ...[namespace, first.value === xml, second.value, count.value],
        ...[none.isNullObject, gone.isNullObject],
      ];
    },
    ["urn:reviewers", true, "<a xmlns='urn:changed'/>", 2, true, true],
  ],
  [
    "what is no XML",
    async (_sheet, context) => {
      context.workbook.customXmlParts.add("reviewers");
      await context.sync();
    },
    refused("InvalidArgument"),
  ],
]);
