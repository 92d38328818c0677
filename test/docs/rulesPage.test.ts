import { readFileSync } from "node:fs";
import { join } from "node:path";
import { glossaryTables, withGenerated } from "../../src/cli/glossaryTables";
import { rulesPage } from "../../src/cli/rulesPage";
import { RULE_DOCS } from "../../src/messages/ruleDocs";
import { ALL_RULES } from "../../src/rules";

const DOCS = join(__dirname, "../../docs");
const page = (name: string): string => readFileSync(join(DOCS, name), "utf8");

test("docs/rules.md is what npm run docs gives", () => {
  expect(page("rules.md")).toBe(rulesPage());
});

test("the tables of docs/glossary.md are what npm run docs gives", () => {
  const glossary = page("glossary.md");
  expect(glossary).toBe(withGenerated(glossary, glossaryTables()));
});

test("the rules documented are those that run", () => {
  expect(Object.keys(RULE_DOCS).sort()).toEqual(ALL_RULES.map(({ id }) => id).sort());
});

test("every rule stands on the page once", () => {
  const headings = [...rulesPage().matchAll(/^### (\w+)$/gm)].map(([, id]) => id);
  expect(headings.sort()).toEqual(ALL_RULES.map(({ id }) => id).sort());
});
