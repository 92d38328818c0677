import fc from "fast-check";
import { evaluate } from "../../src/spreadsheet/evaluate";
import {
  add,
  both,
  call,
  column,
  divide,
  either,
  equal,
  type Expression,
  field,
  firstOf,
  greater,
  join,
  listCode,
  listLabel,
  multiply,
  not,
  position,
  rowSpoiled,
  spoiled,
  subtract,
  when,
} from "../../src/spreadsheet/expression";
import { type FormulaContext, writeFormula } from "../../src/spreadsheet/writeFormula";

const context: FormulaContext = {
  cell: (to) => (to.kind === "field" ? to.key : "D7"),
  range: () => "$B$7:$B$9",
  list: (list) => ({ labels: `dm_${list}`, codes: `dmc_${list}` }),
};
const write = (expression: Expression): string => writeFormula(expression, context);
const constant = (value: number | string): Expression => ({ kind: "constant", value });
const [a, b, c] = [field("a"), field("b"), field("c")];

test.each([
  ["no brackets where none are needed", add(multiply(a, b), divide(a, c)), "a*b+a/c"],
  ["brackets around a sum that is multiplied", multiply(add(a, b), c), "(a+b)*c"],
  ["brackets on the right of a difference", subtract(a, subtract(b, c)), "a-(b-c)"],
  ["none on the left", subtract(subtract(a, b), c), "a-b-c"],
  ["brackets on the right of a quotient", divide(a, multiply(b, c)), "a/(b*c)"],
  ["a sum joined to a text", join("x", add(a, b)), '"x"&a+b'],
  ["a joined text multiplied", multiply(join(a, b), c), "(a&b)*c"],
  ["a comparison compared", equal(equal(a, b), equal(b, c)), "a=b=(b=c)"],
  ["a comparison in a sum", add(greater(a, b), 1), "(a>b)+1"],
  ["arguments need no brackets", call("SUM", add(a, b), c), "SUM(a+b,c)"],
  [
    "a text longer than Excel takes is put together",
    join(constant("ă".repeat(300)), a),
    `"${"ă".repeat(120)}"&"${"ă".repeat(120)}"&"${"ă".repeat(60)}"&a`,
  ],
  [
    "in brackets where an operator would part it",
    multiply(constant("x".repeat(256)), a),
    `("${"x".repeat(120)}"&"${"x".repeat(120)}"&"${"x".repeat(16)}")*a`,
  ],
  ["a text of the greatest length stands alone", constant("x".repeat(255)), `"${"x".repeat(255)}"`],
  ["quotes in a text are doubled", constant('"Hộ tịch"'), '"""Hộ tịch"""'],
  ["a negative constant", multiply(a, -1), "a*-1"],
  [
    "cases nest",
    firstOf(
      [
        [a, 1],
        [b, 2],
      ],
      3,
    ),
    "IF(a,1,IF(b,2,3))",
  ],
  ["a range", call("COUNT", column("tbl", "x")), "COUNT($B$7:$B$9)"],
])("%s", (_, expression, formula) => {
  expect(write(expression)).toBe(formula);
});

describe("what only the core knows is written as nothing", () => {
  test.each([
    ["alone", spoiled("CT1A"), "0"],
    ["of the row", rowSpoiled, "0"],
    ["as a test: the other case stays", when(spoiled("CT1A"), 1, add(a, b)), "a+b"],
    ["as a test inside a product", multiply(when(rowSpoiled, 1, add(a, b)), c), "(a+b)*c"],
    ["one of several", either(a, spoiled("CT1A"), b), "OR(a,b)"],
    ["one of two", either(a, spoiled("CT1A")), "a"],
    ["one of two inside a product", multiply(either(add(a, b), rowSpoiled), c), "(a+b)*c"],
    ["the first of two", either(rowSpoiled, a), "a"],
    ["one of two, as a test", when(either(a, rowSpoiled), 1, 2), "IF(a,1,2)"],
    ["its contrary, as a test", when(not(rowSpoiled), 1, 2), "IF(NOT(0),1,2)"],
    ["added up", call("SUM", rowSpoiled, a), "SUM(0,a)"],
    ["all of several, as a test", when(either(spoiled("CT1A"), rowSpoiled), 1, 2), "2"],
    ["a lone condition keeps its OR", call("OR", a), "OR(a)"],
    ["in an AND it is false", both(a, spoiled("CT1A")), "AND(a,0)"],
  ])("%s", (_, expression, formula) => {
    expect(write(expression)).toBe(formula);
  });
});

test("position: MATCH takes wildcards, so the row found must hold the value itself", () => {
  expect(write(position(a, "tbl", "x"))).toBe(
    "IF(COUNT(MATCH(a,$B$7:$B$9,0))=0,0,IF(INDEX($B$7:$B$9,MATCH(a,$B$7:$B$9,0))=a,MATCH(a,$B$7:$B$9,0),0))",
  );
});

test("code of a label: an error, a blank and an unknown label are told apart", () => {
  expect(write(listCode(a, "quy"))).toBe(
    'IF(ISERROR(a),"!",IF(LEN(a)=0,"",IF(COUNT(MATCH(a,dm_quy,0))=0,"?",IF(INDEX(dm_quy,MATCH(a,dm_quy,0))=a,INDEX(dmc_quy,MATCH(a,dm_quy,0)),"?"))))',
  );
});

test("label of a code", () => {
  expect(write(listLabel(a, "quy"))).toBe("INDEX(dm_quy,MATCH(a,dmc_quy,0))");
});

/** Sums, differences, products and quotients of small numbers, nested at random. */
const arithmetic = fc.letrec<{ node: Expression; leaf: Expression; operation: Expression }>(
  (tie) => ({
    leaf: fc.integer({ min: 1, max: 9 }).map(constant),
    operation: fc
      .tuple(fc.constantFrom(add, subtract, multiply), tie("node"), tie("node"))
      .map(([operate, left, right]) => operate(left, right)),
    node: fc.oneof({ maxDepth: 6 }, tie("leaf"), tie("operation")),
  }),
).node;

test("a written formula means what the expression computes", () => {
  const nothing = {
    cell: () => null,
    range: () => [],
    position: () => 0,
    listCode: () => "",
    listLabel: () => null,
    spoiled: () => false,
    rowSpoiled: () => false,
  };
  fc.assert(
    fc.property(arithmetic, (expression) => {
      const formula = write(expression);
      expect(formula).toMatch(/^[\d+*()-]+$/);
      expect(readFormula(formula)).toBe(evaluate(expression, nothing));
    }),
  );
});

/** A reader of its own for + - * and brackets, from left to right. */
function readFormula(formula: string): number {
  const tokens = formula.match(/\d+|[+*()-]/g) ?? [];
  let at = 0;
  const factor = (): number => {
    const token = tokens[at++];
    if (token !== "(") return Number(token);
    const value = total();
    at += 1;
    return value;
  };
  const term = (): number => {
    let value = factor();
    while (tokens[at] === "*") {
      at += 1;
      value *= factor();
    }
    return value;
  };
  const total = (): number => {
    let value = term();
    while (tokens[at] === "+" || tokens[at] === "-") {
      const sign = tokens[at++] === "+" ? 1 : -1;
      value += sign * term();
    }
    return value;
  };
  return total();
}
