import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { LISTS, type ListId } from "../../src/catalogue/lists";
import { UNIT_INDICATOR_IDS } from "../../src/catalogue/indicators";
import { parseReference } from "../../src/spreadsheet/address";
import { cellAt } from "../../src/spreadsheet/snapshot";
import { readReport } from "../../src/workbook/readReport";
import { EARLIER_TEMPLATES, TEMPLATE_VERSION } from "../../src/workbook/templateVersion";
import { UNIT_SHEETS } from "../../src/workbook/unit";
import { productCheck } from "../oracle/product";
import { snapshotOf } from "../rules/structure/correctFile";

/** Workbooks of every template version stay readable, and nothing that they knew is forgotten. */
const FOLDER = join(__dirname, "../fixtures/templates");
const versions = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) =>
    readdirSync(join(FOLDER, name)).map((file) => [name, join(FOLDER, name, file)] as const),
  );

test("there is one", () => {
  expect(versions.length).toBeGreaterThan(0);
});

test("each of them is known", () => {
  const known = [...EARLIER_TEMPLATES.keys(), TEMPLATE_VERSION];
  expect(versions.map(([version]) => version).sort()).toEqual(known.sort());
});

describe.each(versions)("template %s", (version, path) => {
  const bytes = new Uint8Array(readFileSync(path));

  // What STR01, STR02, STR09 find here is to be noted in EARLIER_TEMPLATES.
  test("is read, and nothing is found", async () => {
    const { unit, period, findings, indicators } = await productCheck(bytes);
    expect({ unit, period, findings }).toEqual({ unit: "DV017", period: "2021-Q3", findings: [] });
    expect(indicators).toHaveLength(UNIT_INDICATOR_IDS.length);
  });

  test("what it is said to lack is not there", async () => {
    const { tables, missingFields } = readReport(await snapshotOf(bytes));
    const missing = [
      ...missingFields,
      ...UNIT_SHEETS.flatMap(({ table }) => {
        if (table === undefined) return [];
        const found = tables.get(table.name);
        if (found === undefined) return [table.name];
        return [...found.missingColumns, ...found.missingRows].map((one) => `${table.name} ${one}`);
      }),
    ];
    expect(missing).toEqual(expect.arrayContaining([...(EARLIER_TEMPLATES.get(version) ?? [])]));
  });

  test("its lists and headers are still declared", async () => {
    const snapshot = await snapshotOf(bytes);
    const lists = snapshot.names.filter(({ name }) => name.startsWith("dm_"));
    const labels = lists.flatMap(({ name, refersTo }) => {
      const area = parseReference(refersTo);
      const sheet = snapshot.sheets.find((one) => one.name === area?.sheet);
      if (area === null || sheet === undefined) throw new Error(`${name} leads nowhere`);
      return Array.from({ length: area.bottom - area.top + 1 }, (_, row) => [
        name.slice(3).toUpperCase(),
        cellAt(sheet, area.top + row, area.left)?.value,
      ]);
    });
    const declared = (Object.keys(LISTS) as ListId[]).flatMap((id) =>
      LISTS[id].map(({ label }) => [id, label]),
    );
    expect(declared).toEqual(expect.arrayContaining(labels));
    const headers = snapshot.sheets.flatMap(({ tables }) =>
      tables.flatMap(({ columns }) => columns),
    );
    const known = UNIT_SHEETS.flatMap(({ table }) =>
      Object.values(table?.columns ?? {}).map(({ header }) => header),
    );
    expect(headers.filter((header) => !known.includes(header))).toEqual([]);
  });
});
