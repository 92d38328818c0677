import { excelMembers, membersAbove } from "./excelMembers";

const PLANTED = "src/hosts/excel/planted.ts";

const SNIPPET = `
declare function hasExcelApi(version: string): boolean;
export function planted(range: Excel.Range, sheets: Excel.WorksheetCollection): void {
  range.getMergedAreasOrNullObject();
  const { onNameChanged } = sheets;
  void onNameChanged;
  if (hasExcelApi("1.13")) range.getMergedAreasOrNullObject();
  if (hasExcelApi("1.12")) range.getMergedAreasOrNullObject();
  void (hasExcelApi("1.13") ? null : range.getMergedAreasOrNullObject());
  range.getUsedRange(true);
  void range.valuesAsJson;
}
`;

const uses = excelMembers({ [PLANTED]: SNIPPET });

test("nothing above ExcelApi 1.12 is used without asking; a planted snippet is caught", () => {
  const found = membersAbove(12, uses);
  expect(found.filter(({ file }) => file !== PLANTED)).toEqual([]);
  expect(found.map(({ member, set }) => `${member} ${set}`)).toEqual([
    "Range.getMergedAreasOrNullObject 1.13",
    "WorksheetCollection.onNameChanged 1.17",
    "Range.getMergedAreasOrNullObject 1.13",
    "Range.getMergedAreasOrNullObject 1.13",
    "Range.valuesAsJson 1.16",
  ]);
});

test("the host's own members are seen: called, taken out of objects, handed over in them", () => {
  const own = uses.filter(({ file }) => file !== PLANTED).map(({ member }) => member);
  expect(own).toEqual(
    expect.arrayContaining([
      "Worksheet.getUsedRange",
      "Range.getMergedAreasOrNullObject",
      "Workbook.tables",
      "RowPropertiesLoadOptions.rowHidden",
    ]),
  );
});
