import { evaluate, type EvaluationContext } from "../../src/spreadsheet/evaluate";
import {
  add,
  atLeast,
  atMost,
  both,
  call,
  column,
  count,
  countRows,
  divide,
  either,
  equal,
  type Expression,
  field,
  firstOf,
  greater,
  isError,
  isNumber,
  join,
  less,
  listCode,
  listLabel,
  multiply,
  not,
  notEqual,
  position,
  rowSpoiled,
  spoiled,
  subtract,
  sum,
  when,
  wholePart,
} from "../../src/spreadsheet/expression";
import type { RawValue } from "../../src/spreadsheet/snapshot";

const BROKEN: RawValue = { error: "#REF!" };
const CELLS: Readonly<Record<string, RawValue>> = {
  three: 3,
  text: "Hộ tịch",
  numeral: "12",
  yes: true,
  no: false,
  broken: BROKEN,
};
const COLUMNS: Readonly<Record<string, readonly RawValue[]>> = {
  counts: [1, null, "2", 3, true, 2.5],
  codes: ["A", "a", "B", null, 1, BROKEN],
  faulty: [1, BROKEN, 3],
  empty: [],
  long: Array.from({ length: 200_000 }, (_, index) => index),
};

const context: EvaluationContext = {
  cell: (to) => (to.kind === "field" ? (CELLS[to.key] ?? null) : null),
  range: (of) => (of.kind === "column" ? (COLUMNS[of.column] ?? []) : []),
  position: (wanted) => (wanted === "A" ? 1 : 0),
  listCode: (typed) => (typed === null ? "" : typed === "Có" ? "CO" : "?"),
  listLabel: (code) => (code === "CO" ? "Có" : null),
  spoiled: (indicator) => indicator === "CT2A",
  rowSpoiled: () => true,
};
const valueOf = (expression: Expression): RawValue => evaluate(expression, context);
const constant = (value: number | string): Expression => ({ kind: "constant", value });
const blank = field("nowhere");
const three = field("three");
const text = field("text");
const broken = field("broken");
const counts = column("tbl", "counts");
const codes = column("tbl", "codes");
const faulty = column("tbl", "faulty");

type Case = [name: string, expression: Expression, value: RawValue];
const testValues = (cases: Case[]): void => {
  test.each(cases)("%s", (_, expression, value) => {
    expect(valueOf(expression)).toEqual(value);
  });
};

describe("operations", () => {
  testValues([
    ["a blank is 0 in a sum", add(blank, 2), 2],
    ["a blank is 0 in a product", multiply(blank, 2), 0],
    ["true is 1", add(field("yes"), 1), 2],
    ["a blank joined is nothing", join("a", blank, "b"), "ab"],
    ["a number joined", join("còn ", three, " ô"), "còn 3 ô"],
    ["a truth joined", join(field("yes"), field("no")), "TRUEFALSE"],
    ["text in a difference", subtract(text, 1), { error: "#VALUE!" }],
    ["a quotient", divide(three, 2), 1.5],
    ["nothing divides", divide(1, 0), { error: "#DIV/0!" }],
    ["a blank does not divide", divide(three, blank), { error: "#DIV/0!" }],
    ["an error travels", add(1, multiply(broken, 0)), BROKEN],
    ["the first error travels", add(broken, divide(1, 0)), BROKEN],
    ["a blank equals nought", equal(blank, 0), true],
    ["a blank equals an empty text", equal(blank, ""), true],
    ["a blank equals false", equal(blank, field("no")), true],
    ["a blank equals a blank", equal(blank, field("elsewhere")), true],
    ["texts compare without case", equal(text, "HỘ TỊCH"), true],
    ["and are ordered by their letters", less(constant("a"), constant("B")), true],
    ["from the other side", less(constant("B"), constant("a")), false],
    ["a number is no numeral", equal(field("numeral"), 12), false],
    ["numbers come before texts", less(9, constant("1")), true],
    ["texts come before truths", less(constant("zzz"), field("no")), true],
    ["unlike", notEqual(three, 4), true],
    ["not unlike", notEqual(three, 3), false],
    ["at least, equal", atLeast(three, 3), true],
    ["at least, below", atLeast(three, 4), false],
    ["at most, equal", atMost(three, 3), true],
    ["at most, above", atMost(three, 2), false],
    ["greater, equal", greater(three, 3), false],
    ["less, equal", less(three, 3), false],
    ["comparing an error", equal(broken, broken), BROKEN],
    ["a range is no value", add(counts, 1), { error: "#VALUE!" }],
  ]);
});

describe("conditions", () => {
  testValues([
    ["IF takes one side only", when(equal(three, 3), "yes", broken), "yes"],
    ["and the other", when(equal(three, 4), divide(1, 0), "no"), "no"],
    ["an error in the test", when(broken, 1, 2), BROKEN],
    ["a blank test is false", when(blank, 1, 2), 2],
    ["any number but 0 is true", when(constant(-2), 1, 2), 1],
    ["a text is no test", when(text, 1, 2), { error: "#VALUE!" }],
    ["AND looks at all, so an error shows", both(field("no"), greater(broken, 0)), BROKEN],
    ["OR looks at all, so an error shows", either(field("yes"), greater(broken, 0)), BROKEN],
    ["AND", both(field("yes"), equal(three, 3)), true],
    ["AND, one false", both(field("yes"), equal(three, 4)), false],
    ["OR", either(field("no"), equal(three, 3)), true],
    ["OR, none", either(field("no"), blank), false],
    ["NOT", not(equal(three, 4)), true],
    [
      "the first case that holds",
      firstOf(
        [
          [field("no"), 1],
          [field("yes"), 2],
          [broken, 3],
        ],
        4,
      ),
      2,
    ],
    ["none holds", firstOf([[field("no"), 1]], 4), 4],
  ]);
});

describe("functions over cells", () => {
  testValues([
    ["SUM passes over text, truth and blanks in cells", sum(counts), 6.5],
    ["SUM of one cell with text", sum(text), 0],
    ["SUM of a computed text", sum(join(three, "")), { error: "#VALUE!" }],
    ["SUM of an error", sum(faulty), BROKEN],
    ["SUM of nothing", sum(column("tbl", "empty")), 0],
    ["COUNT counts numbers and passes over errors", count(counts, faulty), 5],
    ["COUNTA counts all but blanks", call("COUNTA", counts, codes, blank), 10],
    ["MAX", call("MAX", counts), 3],
    ["MIN", call("MIN", counts), 1],
    ["MAX of a long column", call("MAX", column("tbl", "long")), 199_999],
    ["MIN of a long column", call("MIN", column("tbl", "long")), 0],
    ["MAX of nothing", call("MAX", column("tbl", "empty")), 0],
    ["INDEX", call("INDEX", counts, 4), 3],
    ["INDEX beyond the end", call("INDEX", counts, 9), { error: "#REF!" }],
    ["INDEX of an error", call("INDEX", faulty, 2), BROKEN],
    ["MATCH without case", call("MATCH", "b", codes, 0), 3],
    ["MATCH in the first row", call("MATCH", "A", codes, 0), 1],
    ["MATCH by kind", call("MATCH", 2, counts, 0), { error: "#N/A" }],
    ["MATCH of a truth, which is no number", call("MATCH", field("yes"), counts, 0), 5],
    ["MATCH passes over errors", call("MATCH", 3, faulty, 0), 3],
    ["ISNUMBER of a numeral", isNumber(field("numeral")), false],
    ["ISNUMBER of an error", isNumber(broken), false],
    ["ISTEXT", call("ISTEXT", text), true],
    ["ISTEXT of a blank", call("ISTEXT", blank), false],
    ["ISERROR", isError(broken), true],
    ["ISERROR of a sum", isError(sum(faulty)), true],
    ["ISERROR of a blank", isError(blank), false],
    ["LEN of a blank", call("LEN", blank), 0],
    ["LEN of an error", call("LEN", broken), BROKEN],
    ["INT goes down", wholePart(constant(-1.5)), -2],
    ["MOD has the sign of the divisor", call("MOD", -7, 4), 1],
    ["MOD by nought", call("MOD", 7, 0), { error: "#DIV/0!" }],
    ["ABS", call("ABS", -3), 3],
    ["ROUND half up", call("ROUND", 2.5, 0), 3],
    ["ROUND half down below nought", call("ROUND", -2.5, 0), -3],
    ["ROUND to a decimal", call("ROUND", 2.25, 1), 2.3],
    ["ISNUMBER of a number", isNumber(three), true],
    ["EXACT of the same", call("EXACT", text, "Hộ tịch"), true],
    ["EXACT minds the case", call("EXACT", text, "hộ tịch"), false],
    ["FIXED", call("FIXED", 3, 2), "3.00"],
  ]);
});

describe("criteria", () => {
  const rows = (wanted: Expression | number | string, key = "codes"): Expression =>
    countRows("tbl", [[key, wanted]]);

  testValues([
    ["a code, without case", rows("A"), 2],
    ["a number is no code", rows(1), 1],
    ["a blank cell equals nothing", rows(""), 0],
    ["any number but one", rows("<>1", "counts"), 2],
    ["above", rows(">1", "counts"), 2],
    ["at least", rows(">=1", "counts"), 3],
    ["below", rows("<3", "counts"), 2],
    ["at most", rows("<=3", "counts"), 3],
    ["below nought", rows(">-1", "counts"), 3],
    ["errors are no match and no fault", rows(">=1", "faulty"), 2],
    ["one cell", call("COUNTIFS", three, ">0"), 1],
    ["one blank cell", call("COUNTIFS", blank, ">0"), 0],
    ["an error as criterion", rows(broken), BROKEN],
    [
      "every pair must hold",
      countRows("tbl", [
        ["faulty", ">0"],
        ["faulty", 3],
      ]),
      1,
    ],
    ["SUMIFS", call("SUMIFS", counts, counts, ">1"), 5.5],
    ["SUMIFS passes over cells that hold no number", call("SUMIFS", counts, codes, "B"), 0],
    ["SUMIFS passes over errors of other rows", call("SUMIFS", faulty, faulty, ">1"), 3],
    ["no range", call("COUNTIFS", 1, 1), { error: "#VALUE!" }],
  ]);
});

describe("what the caller knows", () => {
  testValues([
    ["position", position(constant("A"), "tbl", "codes"), 1],
    ["no position", position(constant("X"), "tbl", "codes"), 0],
    ["code of a label", listCode(constant("Có"), "CO_KHONG"), "CO"],
    ["code of a blank", listCode(blank, "CO_KHONG"), ""],
    ["label of a code", listLabel(constant("CO"), "CO_KHONG"), "Có"],
    ["label of no code", listLabel(constant("X"), "CO_KHONG"), { error: "#N/A" }],
    ["a spoiled indicator", spoiled("CT2A"), 1],
    ["one that is not", spoiled("CT1A"), 0],
    ["a spoiled row", rowSpoiled, 1],
  ]);
});

test("a fault of the program is no error value", () => {
  const failing = {
    ...context,
    cell: () => {
      throw new RangeError("slip");
    },
  };
  expect(() => evaluate(three, failing)).toThrow(RangeError);
});
