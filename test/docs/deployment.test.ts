import { readFileSync } from "node:fs";
import { join } from "node:path";

const read = (name: string): string =>
  readFileSync(join(__dirname, "../../docs", name), "utf8").split("## For development")[0] ?? "";
const english = read("deployment.md");
const vietnamese = read("cai-dat.md");

const blocks = (text: string): string[] => text.match(/^ *```[^]*?^ *```$/gmu) ?? [];
/** File names, addresses, settings: whatever is typed to the letter. */
const spans = (text: string): string[] => [
  ...new Set(
    (text.replace(/^ *```[^]*?^ *```$/gmu, "").match(/`[^`\n]+`/gu) ?? []).filter((span) =>
      /^[\x20-\x7e]+$/u.test(span),
    ),
  ),
];
const headings = (text: string): string[] =>
  (text.match(/^#+ /gmu) ?? []).map((mark) => mark.trim());

describe("the administrator's guide says the same in both languages", () => {
  test("the commands and settings to copy", () => {
    expect(blocks(english).length).toBeGreaterThan(3);
    expect(blocks(vietnamese)).toEqual(blocks(english));
  });

  test("its chapters", () => {
    expect(headings(vietnamese)).toEqual(headings(english));
  });

  test("what is typed to the letter", () => {
    const missing = spans(vietnamese).filter((span) => !english.includes(span));
    expect(missing).toEqual([]);
  });
});
