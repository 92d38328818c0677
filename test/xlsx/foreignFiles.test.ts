import { writeXlsxStream } from "hucre/xlsx";
import {
  cellsOf,
  firstSheetOf,
  foreignParts,
  foreignRows,
  relationships,
  snapshotOf,
  zipParts,
} from "./packages";

/** Cells of one row, and what a reader must make of them. */
test.each([
  [
    "shared and inline texts",
    '<c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>a</t></is></c>',
    { A1: { value: "một" }, B1: { value: "a" } },
  ],
  ["rich text without its phonetic runs", '<c r="A1" t="s"><v>1</v></c>', { A1: { value: "hai" } }],
  [
    "cells without an address",
    "<c><v>1</v></c><c/><c><v>3</v></c>",
    { A1: { value: 1 }, C1: { value: 3 } },
  ],
  [
    "dates stay numbers",
    '<c r="A1" s="1"><v>44469.123456789</v></c><c r="B1" s="2"><v>1</v></c>',
    { A1: { value: 44469.123456789, format: "mm-dd-yy" }, B1: { value: 1, format: "dd/mm/yyyy" } },
  ],
  [
    "ISO dates of strict files",
    '<c r="A1" t="d"><v>2021-09-30</v></c><c r="B1" t="d"><v>2021-09-30T18:00:00Z</v></c>',
    { A1: { value: 44469 }, B1: { value: 44469.75 } },
  ],
  [
    "errors",
    '<c r="A1" t="e"><v>#DIV/0!</v></c><c r="B1" t="e"><f>A1</f><v>#SPILL!</v></c>',
    { A1: { value: { error: "#DIV/0!" } }, B1: { value: { error: "#VALUE!" }, formula: "A1" } },
  ],
  [
    "truth values",
    '<c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><f>A1</f><v>0</v></c>',
    { A1: { value: true }, B1: { value: false, formula: "A1" } },
  ],
  [
    "formulas without results",
    '<c r="A1"><f>B2+1</f><v/></c><c r="B1"><f>C2</f></c>',
    {
      A1: { value: null, formula: "B2+1", resultMissing: true },
      B1: { value: null, formula: "C2", resultMissing: true },
    },
  ],
  [
    "an empty result",
    '<c r="A1" t="str"><f>""</f><v></v></c>',
    { A1: { value: "", formula: '""' } },
  ],
  [
    "numbers as others write them",
    '<c r="A1" t="n"><v> 1.5E+3 </v></c><c r="B1"><v>-.5</v></c>',
    { A1: { value: 1500 }, B1: { value: -0.5 } },
  ],
  [
    "comments, CDATA and references",
    '<c r="A1" t="str"><v><!-- x -->a<![CDATA[<&>]]>&#7845;&#x1F600;&amp;</v></c>',
    { A1: { value: "a<&>ấ😀&" } },
  ],
  [
    "escaped characters",
    '<c r="A1" t="inlineStr"><is><t>a_x000D_b_x005F_x000D_</t></is></c>',
    { A1: { value: "a\rb_x000D_" } },
  ],
  [
    "an array formula in all its cells",
    '<c r="A1"><f t="array" ref="A1:B1">C1:D1*2</f><v>2</v></c><c r="B1"><v>4</v></c><c r="C1"><v>1</v></c>',
    {
      A1: { value: 2, formula: "C1:D1*2" },
      B1: { value: 4, formula: "C1:D1*2" },
      C1: { value: 1 },
    },
  ],
  [
    "a data table",
    '<c r="A1"><f t="dataTable" ref="A1:B1" r1="C1"/><v>2</v></c><c r="B1"><v>4</v></c>',
    { A1: { value: 2, formula: "TABLE()" }, B1: { value: 4, formula: "TABLE()" } },
  ],
])("%s", async (_what, cells, expected) => {
  expect(cellsOf(await firstSheetOf(foreignRows(`<row r="1">${cells}</row>`)))).toEqual(expected);
});

test("shared formulas are those of each cell", async () => {
  const rows = [
    '<row r="2"><c r="B2"><f t="shared" ref="B2:C4" si="0">IF($A2="A2",A$1+\'B2 x\'!A2,LOG10(B1))</f><v>1</v></c><c r="C2"><f t="shared" si="0"/><v>2</v></c></row>',
    '<row r="4"><c r="B4"><f t="shared" si="0"/></c><c r="C4"><f t="shared" si="0"/><v>4</v></c></row>',
  ];
  expect(cellsOf(await firstSheetOf(foreignRows(rows.join(""))))).toMatchObject({
    B2: { formula: "IF($A2=\"A2\",A$1+'B2 x'!A2,LOG10(B1))" },
    C2: { formula: "IF($A2=\"A2\",B$1+'B2 x'!B2,LOG10(C1))", value: 2 },
    B4: { formula: "IF($A4=\"A2\",A$1+'B2 x'!A4,LOG10(B3))", resultMissing: true },
    C4: { formula: "IF($A4=\"A2\",B$1+'B2 x'!B4,LOG10(C3))", value: 4 },
  });
});

test("hidden rows and columns, filters, merged cells, rows without a number", async () => {
  const sheet = await firstSheetOf(
    zipParts(
      foreignParts(
        '<sheetPr filterMode="1"/><cols><col min="2" max="4" hidden="1"/><col min="6" max="6" width="0"/></cols>' +
          '<sheetData><row><c><v>1</v></c></row><row hidden="true"><c><v>2</v></c></row></sheetData>' +
          '<sheetProtection sheet="0"/><mergeCells><mergeCell ref="A1:B2"/></mergeCells>',
      ),
    ),
  );
  expect([...sheet.hiddenColumns]).toEqual([2, 3, 4, 6]);
  expect([...sheet.hiddenRows]).toEqual([2]);
  expect(sheet.filtered).toBe(true);
  expect(sheet.protected).toBe(false);
  expect(sheet.merged).toEqual([{ top: 1, left: 1, bottom: 2, right: 2 }]);
  expect(cellsOf(sheet)).toEqual({ A1: { value: 1 }, A2: { value: 2 } });
});

test.each([
  ['<autoFilter ref="A1:A9"/>', false],
  ['<autoFilter ref="A1:A9"><filterColumn colId="0" hiddenButton="1"/></autoFilter>', false],
  [
    '<autoFilter ref="A1:A9"><filterColumn colId="0"><filters><filter val="x"/></filters></filterColumn></autoFilter>',
    true,
  ],
])("the filter %s", async (xml, filtered) => {
  expect((await firstSheetOf(zipParts(foreignParts(`<sheetData/>${xml}`)))).filtered).toBe(
    filtered,
  );
});

test("a table with a filter and a row of totals", async () => {
  const bytes = foreignRows("", {
    "xl/worksheets/_rels/sheet1.xml.rels": relationships(["table", "/xl/tables/table1.xml"]),
    "xl/tables/table1.xml":
      '<table displayName="tblA" name="x" ref="B2:C6" totalsRowCount="1"><autoFilter ref="B2:C5"><filterColumn colId="1"><customFilters/></filterColumn></autoFilter><tableColumns><tableColumn id="1" name="a"/><tableColumn id="2" name="b_x000a_c"/></tableColumns></table>',
  });
  const sheet = await firstSheetOf(bytes);
  expect(sheet.filtered).toBe(true);
  expect(sheet.tables).toEqual([
    { name: "tblA", area: { top: 2, left: 2, bottom: 5, right: 3 }, columns: ["a", "b\nc"] },
  ]);
});

test("prefixes, other namespaces, absolute names, UTF-16, unknown elements", async () => {
  const workbook =
    '<?xml version="1.0"?><x:workbook xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main" xmlns:d="y"><mc:AlternateContent><mc:Choice><x:sheets/></mc:Choice></mc:AlternateContent><x:workbookPr date1904="1"/><x:sheets><x:sheet name="Trang &amp; 1" sheetId="1" state="hidden" d:id="rId1"/><x:sheet name="Biểu đồ" sheetId="2" d:id="rId2"/></x:sheets><x:definedNames><x:definedName name="a" localSheetId="0" hidden="1">=\'Trang &amp; 1\'!$A$1</x:definedName></x:definedNames></x:workbook>';
  const bytes = zipParts(
    foreignParts("", {
      "xl/workbook.xml": workbook,
      "xl/_rels/workbook.xml.rels": relationships(
        ["worksheet", "/xl/worksheets/sheet1.xml"],
        ["chartsheet", "chartsheets/sheet1.xml"],
      ),
      "xl/worksheets/sheet1.xml":
        '\uFEFF<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="A1" s="2"><x:v>5</x:v><x:extLst><x:v>6</x:v></x:extLst></x:c></x:row></x:sheetData><extLst><ext><xm:f>A1</xm:f></ext></extLst></x:worksheet>',
    }),
  );
  const { sheets, names, date1904 } = await snapshotOf(bytes);
  expect(date1904).toBe(true);
  expect(names).toEqual([{ name: "a", scope: "Trang & 1", refersTo: "'Trang & 1'!$A$1" }]);
  expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ["Trang & 1", "hidden"],
    ["Biểu đồ", "visible"],
  ]);
  expect(cellsOf(sheets[0]!)).toEqual({ A1: { value: 5 } });
});

test("a cell in the last row and column costs nothing", async () => {
  const sheet = await firstSheetOf(
    foreignRows('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
  );
  expect(sheet.cells.get(1_048_576)?.get(16_384)).toEqual({ value: 1 });
});

test("zips of streaming writers: sizes behind the data, 64-bit records", async () => {
  const stream = writeXlsxStream([["a", 1.5]], { name: "Trang 1", zip64: true });
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  expect(cellsOf(await firstSheetOf(bytes))).toEqual({ A1: { value: "a" }, B1: { value: 1.5 } });
});
