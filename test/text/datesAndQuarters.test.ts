import fc from "fast-check";
import { daysInMonth } from "../../src/spreadsheet/serialDate";
import { readDate } from "../../src/text/dates";
import { readQuarter } from "../../src/text/quarters";

const date = (day: number, month: number, year: number, shortYear = false) => ({
  kind: "date",
  day,
  month,
  year,
  shortYear,
});

describe("dates", () => {
  test.each([
    ["15/9/2021", date(15, 9, 2021)],
    ["05/09/2021", date(5, 9, 2021)],
    ["15-9-2021", date(15, 9, 2021)],
    ["15.9.2021", date(15, 9, 2021)],
    ["15 / 9 / 2021", date(15, 9, 2021)],
    ["15/ 9/2021", date(15, 9, 2021)],
    ["15 /9 /2021", date(15, 9, 2021)],
    ["\u00a015/9/2021\u200b", date(15, 9, 2021)],
    ["2021-09-15", date(15, 9, 2021)],
    ["１５／９／２０２１", date(15, 9, 2021)],
    ["ngày 15 tháng 9 năm 2021", date(15, 9, 2021)],
    ["Ngày 15  tháng 9 năm 2021", date(15, 9, 2021)],
    ["ngày 15 tháng 9 năm 2021".normalize("NFD"), date(15, 9, 2021)],
    ["15 tháng 9 năm 2021", date(15, 9, 2021)],
    ["1/9/21", date(1, 9, 2021, true)],
    ["1/9/99", date(1, 9, 2099, true)],
    // Whether there is such a day is the caller's.
    ["31/09/2021", date(31, 9, 2021)],
    ["1/13/2021", date(1, 13, 2021)],
  ])("%j", (text, reading) => {
    expect(readDate(text)).toEqual(reading);
  });

  test.each([
    ...["", "hôm qua", "9/2021", "2021", "15/9", "15/9/021", "15/9/20211", "115/9/2021"],
    ...[
      "15/9/2021 10:00",
      "15/9/2021, 20/9/2021",
      "15//9/2021",
      "x2021-09-15",
      "2021-09-155",
      "44454",
      "tháng 9 năm 2021",
    ],
  ])("%j is no date", (text) => {
    expect(readDate(text)).toEqual({ kind: "notDate" });
  });

  const days = fc
    .tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }))
    .chain(([year, month]) =>
      fc.record({
        year: fc.constant(year),
        month: fc.constant(month),
        day: fc.integer({ min: 1, max: daysInMonth(year, month) }),
      }),
    );

  test("every day reads back from each way to write it", () => {
    fc.assert(
      fc.property(days, fc.constantFrom("/", "-", "."), ({ day, month, year }, separator) => {
        const wanted = date(day, month, year);
        expect(readDate([day, month, year].join(separator))).toEqual(wanted);
        expect(readDate(`ngày ${day} tháng ${month} năm ${year}`)).toEqual(wanted);
      }),
    );
  });
});

describe("quarters", () => {
  const spellings = (number: string, roman: string): string[] => [
    ...[number, roman, roman.toLowerCase(), `Q${number}`, `q${number}`, `Q.${roman}`],
    ...[`Quý ${number}`, `quý ${roman}`, `Quí ${number}`, `Quí ${roman}`, `QUÝ ${roman}`],
    ...[`Qúy ${number}`, `Quy ${number}`, `Qui ${number}`],
    ...[`Quý${number}`, ` Quý\u00a0${number} `, `Quý ${roman}`.normalize("NFD")],
  ];

  test.each(
    ["I", "II", "III", "IV"].flatMap((roman, index) =>
      spellings(String(index + 1), roman).map((text) => [text, index + 1] as const),
    ),
  )("%j is quarter %d", (text, quarter) => {
    expect(readQuarter(text)).toBe(quarter);
  });

  test.each([
    ["Ⅰ", 1],
    ["Ⅱ", 2],
    ["Ⅲ", 3],
    ["ⅳ", 4],
    ["Quý Ⅲ", 3],
    ["３", 3],
    ["Ｑ３", 3],
    ["ＩＩＩ", 3],
  ])("the sign %j is quarter %d", (text, quarter) => {
    expect(readQuarter(text)).toBe(quarter);
  });

  test.each([
    "",
    "Quý",
    "0",
    "5",
    "V",
    "IIII",
    "VI",
    "Quý 34",
    "Tháng 3",
    "Q3/2021",
    "3 quý",
    "IX",
  ])("%j is none", (text) => {
    expect(readQuarter(text)).toBeNull();
  });
});
