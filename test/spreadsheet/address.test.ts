import fc from "fast-check";
import {
  absoluteAddress,
  absoluteArea,
  areaAddress,
  cellAddress,
  columnName,
  columnNumber,
  MAX_COLUMNS,
  MAX_ROWS,
  parseArea,
  parseCell,
  parseReference,
  quoteSheet,
} from "../../src/spreadsheet/address";

test.each([
  [1, "A"],
  [26, "Z"],
  [27, "AA"],
  [52, "AZ"],
  [53, "BA"],
  [702, "ZZ"],
  [703, "AAA"],
  [MAX_COLUMNS, "XFD"],
])("column %d is %s", (number, name) => {
  expect(columnName(number)).toBe(name);
  expect(columnNumber(name)).toBe(number);
  expect(columnNumber(name.toLowerCase())).toBe(number);
});

test("every column of a sheet has a name of its own", () => {
  const names = Array.from({ length: MAX_COLUMNS }, (_, index) => columnName(index + 1));
  expect(new Set(names).size).toBe(MAX_COLUMNS);
  expect(names.map(columnNumber)).toEqual(names.map((_, index) => index + 1));
});

const rows = fc.integer({ min: 1, max: MAX_ROWS });
const columns = fc.integer({ min: 1, max: MAX_COLUMNS });

test("every cell reads back, plain and absolute", () => {
  fc.assert(
    fc.property(rows, columns, (row, column) => {
      expect(parseCell(cellAddress(row, column))).toEqual({ row, column });
      expect(parseCell(absoluteAddress(row, column))).toEqual({ row, column });
    }),
  );
});

test.each([
  "",
  "A0",
  "A01",
  "1A",
  "A",
  "1",
  "XFE1",
  "AAAA1",
  "A1048577",
  "A1:B2",
  "A 1",
  "Â1",
  "$$A1",
])("%j is no cell", (text) => {
  expect(parseCell(text)).toBeNull();
});

const areas = fc.tuple(rows, rows, columns, columns).map(([a, b, c, d]) => ({
  top: Math.min(a, b),
  bottom: Math.max(a, b),
  left: Math.min(c, d),
  right: Math.max(c, d),
}));

test("every area reads back, from whichever corner", () => {
  fc.assert(
    fc.property(areas, (area) => {
      const { top, left, bottom, right } = area;
      expect(parseArea(areaAddress(area))).toEqual(area);
      expect(parseArea(`${cellAddress(bottom, right)}:${cellAddress(top, left)}`)).toEqual(area);
      expect(parseArea(`${cellAddress(top, right)}:${cellAddress(bottom, left)}`)).toEqual(area);
    }),
  );
});

test("an area of one cell is written as the cell", () => {
  expect(areaAddress({ top: 3, bottom: 3, left: 2, right: 2 })).toBe("B3");
  expect(absoluteArea({ sheet: "Nguon", top: 3, bottom: 3, left: 2, right: 2 })).toBe("Nguon!$B$3");
});

test.each(["", "B3:", ":B3", "B3:D7:E9", "B:D", "3:7", "#REF!"])("%j is no area", (text) => {
  expect(parseArea(text)).toBeNull();
});

describe("names of tabs", () => {
  test.each([
    ["DanhMuc", "DanhMuc"],
    ["_META", "_META"],
    ["Danh_muc_2021", "Danh_muc_2021"],
    ["Danh mục", "'Danh mục'"],
    ["2 Đảng viên", "'2 Đảng viên'"],
    ["Lãnh's", "'Lãnh''s'"],
    ["2021", "'2021'"],
    ["A1", "'A1'"],
    ["xfd10", "'xfd10'"],
    ["R1C1", "'R1C1'"],
    ["r", "'r'"],
    ["C", "'C'"],
    ["RC", "'RC'"],
    ["true", "'true'"],
    ["FALSE", "'FALSE'"],
    ["Q1-Q2", "'Q1-Q2'"],
  ])("%s is written %s", (sheet, written) => {
    expect(quoteSheet(sheet)).toBe(written);
    expect(parseReference(`${written}!$B$3`)?.sheet).toBe(sheet);
  });

  test("every area of every tab reads back", () => {
    const names = fc
      .string({ unit: fc.constantFrom(...Array.from("aZ9 'Đ–_.&(")), minLength: 1, maxLength: 31 })
      .filter((name) => !name.startsWith("'") && !name.endsWith("'"));
    fc.assert(
      fc.property(names, areas, (sheet, area) => {
        const written = absoluteArea({ sheet, ...area });
        expect(parseReference(written)).toEqual({ sheet, ...area });
        expect(parseReference(`=${written}`)).toEqual({ sheet, ...area });
      }),
    );
  });

  test.each([
    ...["#REF!", "$B$3", "'1 Thông tin'!#REF!", "'[cu.xlsx]Q1'!$B$3", "[1]Q1!$B$3"],
    ...["Q1!$B$3,Q1!$B$5", "2021", '"x"', "SUM(Q1!B3)", "'1 Thông tin'!", "Q1!B3:C4:D5"],
  ])("%j is no area of one tab", (text) => {
    expect(parseReference(text)).toBeNull();
  });
});
