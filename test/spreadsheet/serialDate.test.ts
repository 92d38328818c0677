import fc from "fast-check";
import {
  daysInMonth,
  formatSerial,
  fromSerial,
  isCalendarDate,
  isLeapYear,
  LAST_SERIAL,
  parseIsoDate,
  toIsoDate,
  toSerial,
} from "../../src/spreadsheet/serialDate";

test.each([
  ["1900-03-01", 61],
  ["1970-01-01", 25_569],
  ["2000-02-29", 36_585],
  ["2020-08-26", 44_069],
  ["2021-09-30", 44_469],
  ["2024-02-29", 45_351],
  ["2100-02-28", 73_109],
  ["2100-03-01", 73_110],
  ["2100-12-31", 73_415],
  ["9999-12-31", LAST_SERIAL],
])("%s is %d", (iso, serial) => {
  expect(parseIsoDate(iso)).toBe(serial);
  expect(toIsoDate(serial)).toBe(iso);
});

/** A calendar of its own: one day after the other. */
function nextDay({ year, month, day }: ReturnType<typeof fromSerial>) {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  if (day < (lengths[month - 1] ?? 0)) return { year, month, day: day + 1 };
  return month < 12 ? { year, month: month + 1, day: 1 } : { year: year + 1, month: 1, day: 1 };
}

test("every day from 1/3/1900 to 31/12/2100 has the next number", () => {
  let date = { year: 1900, month: 3, day: 1 };
  for (let serial = 61; serial <= 73_415; serial += 1) {
    const read = fromSerial(serial);
    // One look at a time, because 73 355 expectations take long.
    if (toSerial(date) !== serial || JSON.stringify(read) !== JSON.stringify(date)) {
      expect({ serial, read }).toEqual({ serial: toSerial(date), read: date });
    }
    date = nextDay(date);
  }
  expect(date).toEqual({ year: 2101, month: 1, day: 1 });
});

test("a time of day is dropped", () => {
  expect(fromSerial(44_469.999)).toEqual({ year: 2021, month: 9, day: 30 });
  expect(formatSerial(44_469.5)).toBe("30/09/2021");
});

test.each([
  [44_440, "01/09/2021"],
  [61, "01/03/1900"],
  [LAST_SERIAL, "31/12/9999"],
])("%d is shown %s", (serial, shown) => {
  expect(formatSerial(serial)).toBe(shown);
});

test.each([
  "2021-09-31",
  "2021-02-29",
  "2021-13-01",
  "2021-9-1",
  "21-09-01",
  "30/09/2021",
  "",
  "2021-09-30T00:00",
])("%j is no ISO date", (text) => {
  expect(parseIsoDate(text)).toBeNull();
});

test.each([
  [1900, false],
  [2000, true],
  [2020, true],
  [2021, false],
  [2100, false],
])("%d is a leap year: %s", (year, leap) => {
  expect(isLeapYear(year)).toBe(leap);
  expect(daysInMonth(year, 2)).toBe(leap ? 29 : 28);
});

test.each([
  [2021, 9, 30, true],
  [2021, 9, 31, false],
  [2021, 9, 0, false],
  [2021, 0, 1, false],
  [2021, 13, 1, false],
  [1899, 12, 31, false],
  [1900, 1, 1, true],
  [9999, 12, 31, true],
  [10_000, 1, 1, false],
])("%d-%d-%d is a day: %s", (year, month, day, known) => {
  expect(isCalendarDate({ year, month, day })).toBe(known);
});

test("every number reads back", () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: LAST_SERIAL }), (serial) => {
      expect(toSerial(fromSerial(serial))).toBe(serial);
      expect(parseIsoDate(toIsoDate(serial))).toBe(serial);
      expect(isCalendarDate(fromSerial(serial))).toBe(true);
    }),
  );
});
