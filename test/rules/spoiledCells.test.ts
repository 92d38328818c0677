import { baseQuarter } from "../oracle/baseQuarter";
import { type ColumnType, TABLES } from "../oracle/columns";
import { type CellInput, codeOf, serial } from "../oracle/quarter";
import { addressIn, findingsIn, spoiled, template } from "./spoiled";

/** One slip in every cell that a person fills: the right rule, at that cell, and nothing else. */
const QUARTER = baseQuarter({ kind: "administrative", year: 2021, quarter: 3 });

/** Every filled input cell, by its meaning and type; the first rows of free tables stand for all. */
function inputCells(wanted: (type: ColumnType) => boolean): [cell: string, filled: CellInput][] {
  return Object.entries(TABLES).flatMap(([table, columns]) =>
    (QUARTER.tables[table] ?? [])
      .slice(0, codeOf({ ma_dong: "" }) === null ? 20 : 20)
      .flatMap((row, index): [string, CellInput][] => {
        const code = codeOf(row);
        if (code === null && index > 1) return [];
        const place = code === null ? `${table}#${index}` : `${table}[${code}]`;
        return Object.entries(columns)
          .filter(([key, type]) => wanted(type) && (row[key] ?? null) !== null)
          .map(([key]) => [`${place}.${key}`, row[key] ?? null]);
      }),
  );
}

async function expectOnly(cell: string, typed: CellInput, finding: string): Promise<void> {
  const [, place = "", key = ""] = /^(.*)\.(\w+)$/u.exec(cell) ?? [];
  const address = addressIn(await template(), cell);
  expect({ cell, typed, found: findingsIn(await spoiled({ [place]: { [key]: typed } })) }).toEqual({
    cell,
    typed,
    found: [`${finding} ${address}`],
  });
}

const asTyped = (input: CellInput): string => JSON.stringify(input).replaceAll('"', "");

const COUNTS = inputCells((type) => type === "int");
const DATES = inputCells((type) => type === "date");
const LISTS = inputCells((type) => typeof type === "object");

/** The numbers that rules read first are tried in every cell, the rest in every fifth. */
const some = (from: number) => COUNTS.filter((_, index) => index % 5 === from % 5);

test("the cells tried are many, of every kind", () => {
  expect(COUNTS.length).toBeGreaterThan(100);
  expect(DATES.length).toBeGreaterThan(10);
  expect(LISTS.length).toBeGreaterThan(10);
});

test.each([
  ["1,234", "HYG07 error"],
  ["x", "HYG08 error"],
  ["12 người", "HYG08 error"],
  ["–", "HYG09 error"],
  ["95%", "HYG15 error"],
  ["1O", "HYG16 warning"],
  [-3, "RNG01 error"],
  [12.5, "RNG01 error"],
  ["12,5", "RNG01 error"],
  [{ error: "#DIV/0!" }, "STR06 error"],
] as const)("%j in a count: %s", async (typed, finding) => {
  const cells =
    typed === -3 || typed === 12.5 ? COUNTS : some(finding.length + JSON.stringify(typed).length);
  for (const [cell] of cells) await expectOnly(cell, typed, finding);
});

test("the right number as text in a count: HYG06", async () => {
  for (const [cell, number] of some(0)) await expectOnly(cell, asTyped(number), "HYG06 warning");
  for (const [cell, number] of some(1)) {
    await expectOnly(cell, ` ${asTyped(number)}\u00a0`, "HYG06 warning");
  }
});

test.each([
  ["31/09/2021", "HYG11 error"],
  ["chưa có", "HYG11 error"],
  ["x", "HYG11 error"],
  [{ error: "#VALUE!" }, "STR06 error"],
] as const)("%j in every date: %s", async (typed, finding) => {
  for (const [cell] of DATES) await expectOnly(cell, typed, finding);
});

const asText = (day: number, shape: (d: string, m: string, y: string) => string): string => {
  const date = new Date(Date.UTC(1899, 11, 30) + day * 86_400_000);
  const [y = "", m = "", d = ""] = date.toISOString().slice(0, 10).split("-");
  return shape(d, m, y);
};

test.each([
  ["HYG10 warning", (d: string, m: string, y: string) => `${d}/${m}/${y}`],
  ["HYG10 warning", (d: string, m: string, y: string) => `${d}-${m}-${y}`],
  ["HYG10 warning", (d: string, m: string, y: string) => `${Number(d)}.${Number(m)}.${y}`],
  ["HYG10 warning", (d: string, m: string, y: string) => `ngày ${d} tháng ${m} năm ${y}`],
  ["HYG13 warning", (d: string, m: string, y: string) => `${d}/${m}/${y.slice(2)}`],
])("%s: the right day as text in every date", async (finding, shape) => {
  for (const [cell, day] of DATES) await expectOnly(cell, asText(Number(day), shape), finding);
});

test.each([
  ["không rõ", "REQ04 error"],
  ["§¶ng bé c¬ së", "HYG03 error"],
  ["Ñaûng boä cô sôû", "HYG04 error"],
  [{ error: "#N/A" }, "STR06 error"],
] as const)("%j in every list: %s", async (typed, finding) => {
  for (const [cell] of LISTS) await expectOnly(cell, typed, finding);
});

test("every label in capitals after a space is still the label, with a note on the space", async () => {
  for (const [cell, label] of LISTS) {
    const [, place = "", key = ""] = /^(.*)\.(\w+)$/u.exec(cell) ?? [];
    const typed = ` ${asTyped(label).toUpperCase()}`;
    const found = findingsIn(await spoiled({ [place]: { [key]: typed } }));
    expect({ cell, found: found.map((said) => said.slice(0, 10)) }).toEqual({
      cell,
      found: ["HYG02 note"],
    });
  }
});

test("a day of next year in every date of something done: DAT03", async () => {
  const done = /\.(?:ngay_ban_hanh|ngay_ket_thuc|ngay_kl|ngay_bc|ngay_hk)$/u;
  const cells = DATES.filter(([cell]) => done.test(cell));
  expect(cells.length).toBeGreaterThan(5);
  for (const [cell] of cells) {
    const [, place = "", key = ""] = /^(.*)\.(\w+)$/u.exec(cell) ?? [];
    const found = findingsIn(await spoiled({ [place]: { [key]: serial(2022, 12, 30) } }));
    expect(found).toContain(`DAT03 error ${addressIn(await template(), cell)}`);
  }
});
