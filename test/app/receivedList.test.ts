import { listedDay, readReceivedList, unknownCodes } from "../../src/app/receivedList";
import { serial } from "../oracle/quarter";

const fifth = serial(2021, 10, 5);

test.each([
  ["DV017,2021-10-05"],
  ["\ufeffma_don_vi;ngay_nhan\r\nDV017;05/10/2021\r\n"],
  ["file,received\nsub/BC_DV017_2021_Q3.xlsx,2021-10-05T16:42"],
  ['"DV017","5/10/2021"'],
  ["2021-10-05\tdv017"],
  ["DV017 ; 05/10/2021 \r\n  \r\n"],
  ["quý 3\\đợt 1\\BC_DV017_2021_Q3.xlsx,2021-10-05"],
])("reads %p", (text) => {
  const read = readReceivedList(text);
  if (!read.ok) throw new Error(read.line);
  expect(listedDay(read.list, "BC_DV017_2021_Q3.xlsx", "DV017")).toBe(fifth);
  expect(listedDay(read.list, "BC_DV018_2021_Q3.xlsx", "DV018")).toBeNull();
});

test("the name of a file wins over the code of a unit", () => {
  const read = readReceivedList("DV017,2021-10-01\nbc_dv017_2021_q3.XLSX,2021-10-05");
  expect(read.ok && listedDay(read.list, "x/BC_DV017_2021_Q3.xlsx", "DV017")).toBe(fifth);
});

test.each(["DV017;31/09/2021", "DV017,2021-13-05\nDV018,2021-10-05"])(
  "a first line with a day that is none is no heading: %p",
  (text) => {
    expect(readReceivedList(text)).toEqual({ ok: false, line: text.split("\n")[0] });
  },
);

test("a code that the roster does not have is told, the name of a file that did not come is not", () => {
  const read = readReceivedList("dv017,2021-10-05\nDV107,2021-10-05\nBC_DV018.xlsx,2021-10-05");
  expect(read.ok && unknownCodes(read.list, ["DV017", "DV018"])).toEqual(["DV107"]);
});

test.each(["unit,day\nDV017,hôm qua", "unit,day\nDV017,2021-13-05", "a,b\n,2021-10-05"])(
  "tells the line that it cannot read: %p",
  (text) => {
    expect(readReceivedList(text)).toEqual({ ok: false, line: text.split("\n")[1] });
  },
);
