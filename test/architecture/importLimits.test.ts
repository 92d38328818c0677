import { execFileSync } from "node:child_process";
import { join } from "node:path";

type Case = readonly [file: string, code: string];
type ForbiddenCase = readonly [...Case, rule: string];

const use = (path: string): string => `import { x } from "${path}";\nexport const y = x;\n`;
const useType = (path: string): string => `import type { X } from "${path}";\nexport type Y = X;\n`;

const IMPORTS = "@typescript-eslint/no-restricted-imports";
const SYNTAX = "no-restricted-syntax";
const GLOBALS = "no-restricted-globals";

const forbidden: readonly ForbiddenCase[] = [
  // Arrows run one way.
  ["src/text/a.ts", use("../spreadsheet/address"), IMPORTS],
  ["src/spreadsheet/a.ts", use("../xlsx/read"), IMPORTS],
  ["src/spreadsheet/a.ts", use("../workbook/sheets"), IMPORTS],
  ["src/catalogue/a.ts", use("../workbook/sheets"), IMPORTS],
  ["src/workbook/a.ts", use("../rules/registry"), IMPORTS],
  ["src/workbook/a.ts", useType("../rules/registry"), IMPORTS],
  ["src/workbook/a.ts", 'export * from "../rules/registry";\n', IMPORTS],
  ["src/workbook/a.ts", use("../rules"), IMPORTS],
  ["src/workbook/unit/sheets/a.ts", use("../../../rules/registry"), IMPORTS],
  ["src/workbook/a.ts", 'export type Y = import("../rules/a").X;\n', "consistent-type-imports"],
  ["src/indicators/a.ts", use("../followUps/state"), IMPORTS],
  ["src/indicators/a.ts", use("../rules/registry"), IMPORTS],
  ["src/followUps/a.ts", use("../indicators/measure"), IMPORTS],
  ["src/rules/structure/a.ts", use("../../consolidation/merge"), IMPORTS],
  ["src/rules/a.ts", use("../messages/vi"), IMPORTS],
  ["src/repair/a.ts", use("../messages/vi"), IMPORTS],
  ["src/repair/a.ts", use("../app/checkWorkbook"), IMPORTS],
  ["src/receipt/a.ts", use("../rules/rule"), IMPORTS],
  ["src/explanations/a.ts", use("../consolidation/quarter"), IMPORTS],
  ["src/rules/a.ts", use("../repair/proposal"), IMPORTS],
  ["src/consolidation/a.ts", use("../messages/vi"), IMPORTS],
  ["src/consolidation/a.ts", use("../app/consolidate"), IMPORTS],
  ["src/xlsx/a.ts", use("../workbook/sheets"), IMPORTS],
  ["src/messages/a.ts", use("../rules/registry"), IMPORTS],
  ["src/messages/a.ts", useType("../cli/check"), IMPORTS],
  ["src/app/a.ts", use("../hosts/excel/host"), IMPORTS],
  ["src/app/a.ts", use("../cli/check"), IMPORTS],
  ["src/hosts/port.ts", use("./excel/host"), IMPORTS],
  ["src/hosts/excel/a.ts", use("../../app/checkWorkbook"), IMPORTS],
  // No way round by another spelling.
  ["src/workbook/a.ts", use("./../rules/registry"), IMPORTS],
  ["src/workbook/a.ts", use("../catalogue/../rules/registry"), IMPORTS],
  ["src/workbook/a.ts", use("../../src/rules/registry"), IMPORTS],
  ["src/workbook/a.ts", 'export const y = import("../rules/registry");\n', SYNTAX],
  ["src/app/a.ts", 'export const y = import("../hosts/excel/host");\n', SYNTAX],
  ["src/workbook/a.ts", use("../catalogue/terms.ts"), IMPORTS],
  ["src/unheardOf/a.ts", use("../text/numbers"), IMPORTS],
  ["src/a.ts", use("./text/numbers"), IMPORTS],
  // Packages.
  ["src/rules/a.ts", use("react"), IMPORTS],
  ["src/app/a.ts", use("@fluentui/react-components"), IMPORTS],
  ["src/cli/a.ts", use("react-dom/client"), IMPORTS],
  ["src/taskpane/a.tsx", use("@microsoft/office-js"), IMPORTS],
  ["src/taskpane/a.tsx", use("node:fs"), IMPORTS],
  ["src/text/a.ts", use("node:fs"), IMPORTS],
  ["src/text/a.ts", use("fs"), IMPORTS],
  ["src/consolidation/a.ts", use("node:path"), IMPORTS],
  ["src/consolidation/a.ts", use("hucre"), IMPORTS],
  // Surroundings.
  ["src/rules/a.ts", "export const y = process.env;\n", GLOBALS],
  ["src/rules/a.ts", "export const y = document.title;\n", GLOBALS],
  ["src/app/a.ts", "export const y = Office.context;\n", GLOBALS],
  ["src/app/a.ts", "export type Y = Excel.RequestContext;\n", SYNTAX],
  // The clock.
  ["src/rules/a.ts", "export const y = new Date();\n", SYNTAX],
  ["src/rules/a.ts", "export const y = Date.now();\n", SYNTAX],
  ["src/app/a.ts", "export const y = Date();\n", SYNTAX],
  ["src/xlsx/a.ts", "export const y = [1].map(Date.now);\n", SYNTAX],
  ["src/hosts/excel/a.ts", "export const y = performance.now();\n", SYNTAX],
  // Holes in the types, and the rest.
  ["src/rules/a.ts", "export const y = (x: any): unknown => x;\n", "no-explicit-any"],
  ["test/rules/a.test.ts", "export const y = (x: any): unknown => x;\n", "no-explicit-any"],
  ["src/rules/a.ts", "export const y = (x?: string): string => x!;\n", "no-non-null-assertion"],
  ["src/app/a.ts", 'console.log("x");\n', "no-console"],
  ["src/rules/a.ts", "export {};\n".repeat(251), "soft/max-lines"],
  ["src/rules/a.ts", "export {};\n".repeat(401), "max-lines"],
  [
    "src/hosts/excel/a.ts",
    "const range = context.workbook.getSelectedRange();\nrange.load();\n",
    "office-addins/no-empty-load",
  ],
];

const allowed: readonly Case[] = [
  ["src/text/a.ts", use("./normalise")],
  ["src/spreadsheet/a.ts", use("../text/numbers")],
  ["src/catalogue/a.ts", use("../spreadsheet/address")],
  ["src/workbook/a.ts", use("../catalogue/terms")],
  ["src/workbook/unit/sheets/a.ts", use("../../../catalogue/terms")],
  ["src/workbook/unit/sheets/a.ts", use("../../locate")],
  ["src/indicators/a.ts", use("../workbook/report")],
  ["src/followUps/a.ts", use("../workbook/report")],
  ["src/rules/structure/a.ts", use("../../indicators/measure")],
  ["src/rules/structure/a.ts", use("../followUps/rule")],
  ["src/rules/a.ts", use("../followUps/state")],
  ["src/consolidation/a.ts", use("../rules/registry")],
  ["src/messages/a.ts", use("../catalogue/terms")],
  ["src/messages/a.ts", useType("../rules/registry")],
  ["src/messages/a.ts", useType("../app/checkWorkbook")],
  ["src/xlsx/a.ts", use("../spreadsheet/snapshot")],
  ["src/xlsx/a.ts", use("hucre")],
  ["src/xlsx/a.ts", use("node:zlib")],
  ["src/xlsx/a.ts", 'export const y = import("node:zlib");\n'],
  ["src/hosts/port.ts", useType("../spreadsheet/plan")],
  ["src/hosts/excel/a.ts", use("../port")],
  ["src/hosts/excel/a.ts", "export type Y = Excel.RequestContext;\n"],
  ["src/hosts/excel/a.ts", use("../../xlsx/read")],
  ["src/app/a.ts", useType("../hosts/port")],
  ["src/app/a.ts", use("../consolidation/merge")],
  ["src/cli/a.ts", use("node:fs")],
  ["src/cli/a.ts", 'console.log(new Date(), "x");\n'],
  ["src/taskpane/a.tsx", use("react-dom/client")],
  ["src/taskpane/a.tsx", use("@fluentui/react-components")],
  ["src/taskpane/a.tsx", 'export const y = import("./lazy");\n'],
  ["src/commands/a.ts", "export const y = Office.context;\nexport const z = Date.now();\n"],
  ["src/rules/a.ts", "export const y = new Date(0);\n"],
  ["test/rules/a.test.ts", use("../../src/rules/registry")],
  ["test/rules/a.test.ts", "export const y = (x?: string): string => x!;\n"],
];

const lint = (cases: readonly (Case | ForbiddenCase)[]): string[][] => {
  const input = JSON.stringify(cases.map(([file, code]) => ({ file, code })));
  const output = execFileSync(process.execPath, [join(__dirname, "lintSnippets.mjs")], {
    cwd: join(__dirname, "../.."),
    encoding: "utf8",
    input,
  });
  return JSON.parse(output) as string[][];
};

test("what the architecture forbids is a lint error", () => {
  const complaints = lint(forbidden);
  const missed = forbidden.filter(
    ([, , rule], index) => !complaints[index]?.some((complaint) => complaint.includes(`${rule}:`)),
  );
  expect(complaints).toHaveLength(forbidden.length);
  expect(missed).toEqual([]);
});

test("what the architecture allows is not", () => {
  const complaints = lint(allowed);
  const refused = allowed
    .map(([file, code], index) => ({ file, code, complaints: complaints[index] }))
    .filter((entry) => entry.complaints?.length !== 0);
  expect(complaints).toHaveLength(allowed.length);
  expect(refused).toEqual([]);
});
