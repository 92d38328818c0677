import { shiftFormula } from "../../src/xlsx/shiftFormula";

test.each([
  ["A1+$B$2+C$3+$D4", "C4+$B$2+E$3+$D7"],
  ["SUM(A1:B2,$A:B,3:$4)", "SUM(C4:D5,$A:D,6:$4)"],
  ['IF(A1="A1 ""A1""",\'A1 B2\'!A1,Sheet1!A1)', 'IF(C4="A1 ""A1""",\'A1 B2\'!C4,Sheet1!C4)'],
  ["LOG10(A1)*1.5E3+12", "LOG10(C4)*1.5E3+12"],
  ["ma_1+đơn1+x.A1+_A1+TRUE", "ma_1+đơn1+x.A1+_A1+TRUE"],
  ["tblA[A1]+[1]S!A1", "tblA[A1]+[1]S!C4"],
  ["#REF!+#DIV/0!+#N/A", "#REF!+#DIV/0!+#N/A"],
  ["XFD1+A1048576", "#REF!+#REF!"],
  ["ABCD1+A1234567", "ABCD1+A1234567"],
])("%s", (formula, shifted) => {
  expect(shiftFormula(formula, 3, 2)).toBe(shifted);
});

test("upwards, and out of the sheet", () => {
  expect(shiftFormula("B5+A1", -2, -1)).toBe("A3+#REF!");
});
