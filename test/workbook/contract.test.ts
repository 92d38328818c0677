import { UNIT_FORMULAS } from "../../src/app/unitFormulas";
import { INDICATOR_IDS, indicator } from "../../src/catalogue/indicators";
import { TERMS } from "../../src/catalogue/targets";
import { LISTS, type ListItem } from "../../src/catalogue/lists";
import { fingerprint } from "../../src/spreadsheet/fingerprint";
import { BLOC_SHEETS } from "../../src/workbook/bloc";
import { fileContract } from "../../src/workbook/contract";
import { isListId } from "../../src/workbook/readValue";
import type { SheetDeclaration } from "../../src/workbook/sheetDeclaration";
import { CATALOGUE_VERSION, TEMPLATE_VERSION } from "../../src/workbook/templateVersion";
import { UNIT_SHEETS } from "../../src/workbook/unit";

/** What released workbooks were drawn from. A version keeps its fingerprint for good. */
const FINGERPRINTS: Readonly<Record<string, string>> = {
  "1.0.0": "349d629789cdb56d",
};

/** The contract but for the rules, which may come and be bettered without a new template. */
function declarations(): string {
  return JSON.stringify(fileContract([]));
}

test("the declarations are those of the template's version", () => {
  const version = TEMPLATE_VERSION;
  const drawn = fingerprint(declarations());
  const changed =
    `A declaration changed, so workbooks already sent out are of another template than ${version}: ` +
    "raise the template version (src/workbook/templateVersion.ts), freeze a workbook of the new one " +
    `(test/fixtures/templates/freeze.ts), then note the new fingerprint ${drawn} here.`;
  // The comparison itself would not say what to do.
  if (FINGERPRINTS[version] !== drawn) throw new Error(changed);
  expect(FINGERPRINTS[version]).toBe(drawn);
});

/** What each version of the catalogue asks of whom. */
const CATALOGUES: Readonly<Record<string, string>> = {
  "2020.1": "61070a5d1efa58b4",
};

test("the targets are those of the catalogue's version", () => {
  const asked = fingerprint(JSON.stringify(TERMS));
  const changed =
    `A term or a target changed, so workbooks of catalogue ${CATALOGUE_VERSION} would ask for two things: ` +
    `raise it (src/workbook/templateVersion.ts), then note the new fingerprint ${asked} here.`;
  if (CATALOGUES[CATALOGUE_VERSION] !== asked) throw new Error(changed);
  expect(CATALOGUES[CATALOGUE_VERSION]).toBe(asked);
});

test("no two sheets have the same number", () => {
  const numbers = UNIT_SHEETS.flatMap(({ tab }) => /^\d+ /.exec(tab) ?? []);
  expect(numbers.length).toBeGreaterThan(10);
  expect(numbers).toEqual([...new Set(numbers)]);
});

test("the fingerprint tells a change of one letter, and nothing else", () => {
  const text = declarations();
  expect(fingerprint(text)).toBe(fingerprint(declarations()));
  expect(fingerprint(text.replace("Kết nạp mới", "Kết nạp mới "))).not.toBe(fingerprint(text));
  expect(fingerprint("")).toBe("cbf29ce484222325");
  expect(fingerprint("a")).toBe("af63dc4c8601ec8c");
  expect(fingerprint("foobar")).toBe("85944171f73967e8");
});

const BOOKS = [
  ["unit", UNIT_SHEETS],
  ["bloc", BLOC_SHEETS],
] as const;
const tablesOf = (sheets: readonly SheetDeclaration[]) =>
  sheets.flatMap(({ table }) => (table === undefined ? [] : [table]));
const fieldsOf = (sheets: readonly SheetDeclaration[]) =>
  sheets.flatMap(({ fields, shared }) => [
    ...Object.values(fields),
    ...Object.values(shared ?? {}),
  ]);
const repeated = (texts: readonly string[]): string[] => {
  const lower = texts.map((text) => text.toLowerCase());
  return texts.filter((_, index) => lower.indexOf(lower[index] ?? "") !== index);
};

describe.each(BOOKS)("names of the %s workbook", (_, sheets) => {
  test("nothing is named twice", () => {
    expect(repeated(sheets.map(({ id }) => id))).toEqual([]);
    expect(repeated(sheets.map(({ tab }) => tab))).toEqual([]);
    const names = [
      ...fieldsOf(sheets).map(({ key }) => key),
      ...tablesOf(sheets).map(({ name }) => name),
      ...Object.keys(LISTS).flatMap((id) => [`dm_${id}`, `dmc_${id}`]),
    ];
    expect(repeated(names)).toEqual([]);
  });

  test.each(tablesOf(sheets).map((table) => [table.name, table] as const))("%s", (_, table) => {
    const columns = Object.values(table.columns);
    const keys = columns.map(({ key }) => key);
    expect(repeated(keys)).toEqual([]);
    expect(repeated(columns.map(({ header }) => header))).toEqual([]);
    expect(repeated((table.rows ?? []).map(({ code }) => code))).toEqual([]);
    expect(table.key.filter((key) => !keys.includes(key))).toEqual([]);
    expect(keys.filter((key) => key.startsWith("_"))).toEqual([]);
    const codes = (table.rows ?? []).map(({ code }) => code);
    expect(
      columns.flatMap(({ only }) => only ?? []).filter((code) => !codes.includes(code)),
    ).toEqual([]);
  });

  test("tabs are names that Excel takes", () => {
    for (const { tab } of sheets) expect(tab).toMatch(/^[^:\\/?*[\]']{1,31}$/);
  });

  test("every list is known, and every choice of a list is told apart", () => {
    const cells = [
      ...sheets.flatMap(({ fields }) => Object.values(fields)),
      ...tablesOf(sheets).flatMap(({ columns }) => Object.values(columns)),
    ];
    const lists = cells.flatMap(({ list }) => list ?? []);
    const columns = tablesOf(sheets).flatMap((table) =>
      Object.values(table.columns).map(({ key }) => `${table.name}.${key}`),
    );
    expect(lists.filter((list) => !isListId(list) && !columns.includes(list))).toEqual([]);
    // Rows that the bloc gathers repeat what units have chosen: nobody chooses there.
    const chosen = cells.filter(({ type, filledBy }) => type === "list" && filledBy !== "addin");
    expect(chosen.filter(({ list }) => list === undefined)).toEqual([]);
  });
});

test.each(Object.entries(LISTS) as [string, readonly ListItem[]][])("list %s", (_, items) => {
  expect(repeated(items.map(({ code }) => code))).toEqual([]);
  expect(repeated(items.map(({ label }) => label))).toEqual([]);
});

describe("formulas", () => {
  const computed = tablesOf(UNIT_SHEETS).flatMap(({ name, columns }) =>
    Object.values(columns)
      .filter(({ filledBy }) => filledBy === "formula")
      .map(({ key }) => [name, key] as const),
  );

  test("there are computed columns", () => {
    expect(computed.length).toBeGreaterThan(20);
  });

  test.each(computed)(
    "%s.%s has a formula, unless it is the link of the contents",
    (table, key) => {
      const isLink = table === "tblMucLuc" && key === "trang";
      expect(UNIT_FORMULAS.columns.get(table)?.has(key) ?? false).toBe(!isLink);
    },
  );

  test("no cell that people fill has one", () => {
    const filled = tablesOf(UNIT_SHEETS).flatMap(({ name, columns }) =>
      Object.values(columns)
        .filter(
          ({ filledBy, key }) =>
            filledBy !== "formula" && UNIT_FORMULAS.columns.get(name)?.has(key),
        )
        .map(({ key }) => `${name}.${key}`),
    );
    expect(filled).toEqual([]);
    const fields = UNIT_SHEETS.flatMap((sheet) => Object.values(sheet.fields));
    expect(fields.filter(({ key }) => UNIT_FORMULAS.fields.has(key))).toEqual([]);
  });
});

describe("inputs of the indicators", () => {
  const sheets: readonly SheetDeclaration[] = [...UNIT_SHEETS, ...BLOC_SHEETS];
  const known = new Set([
    ...sheets.flatMap(({ fields }) => Object.values(fields).map(({ key }) => key)),
    ...tablesOf(sheets).flatMap(({ name, columns, rows }) =>
      Object.values(columns).flatMap(({ key }) => [
        `${name}.${key}`,
        ...(rows ?? []).map(({ code }) => `${name}[${code}].${key}`),
      ]),
    ),
  ]);

  test.each(INDICATOR_IDS)("%s reads cells that there are, each named once", (id) => {
    const { inputs } = indicator(id);
    expect(inputs.filter((input) => !known.has(input))).toEqual([]);
    expect(repeated(inputs)).toEqual([]);
  });
});
