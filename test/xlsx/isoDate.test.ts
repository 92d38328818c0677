import { readIsoDate } from "../../src/xlsx/isoDate";

test.each<[text: string, serial: number]>([
  ["2021-09-30", 44_469],
  ["2021-09-30T12:00:00", 44_469.5],
  ["2021-09-30T18:00:00Z", 44_469.75],
  ["2021-09-30T06:00", 44_469.25],
  ["12:00:00", 0.5],
  ["00:36", 0.025],
  ["00:00:21.6", 0.00025],
  // Excel's days: 1 is 1/1/1900, and there was a 29/2/1900.
  ["1900-01-01", 1],
  ["1900-02-28", 59],
  ["1900-03-01", 61],
])("%s is %d", (text, serial) => {
  expect(readIsoDate(text, false)).toBeCloseTo(serial, 9);
});

test.each<[text: string, serial: number]>([
  ["1904-01-02", 1],
  ["2021-09-30T12:00:00", 43_007.5],
  ["12:00:00", 0.5],
])("%s counted from 1904 is %d", (text, serial) => {
  expect(readIsoDate(text, true)).toBeCloseTo(serial, 9);
});

test.each([
  ...["", "hôm nay", "2021", "2021-9-30", "30/09/2021", "2021-09-30T", "2021-09-30 12:00"],
  ...[
    "2021-02-30",
    "2021-13-01",
    "1900-02-29",
    "1899-12-31",
    "2021-09-30T1200",
    "Z",
    "T12:00",
    "2021-09-30TZ",
    "12:60",
    "12:00:60",
    "30:00",
  ],
])("%j is no date", (text) => {
  expect(readIsoDate(text, false)).toBeNaN();
});
