import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeWhole } from "../../src/cli/wholeFile";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "so-chi-tieu-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

test("a file is replaced as a whole", async () => {
  const path = join(folder, "TH.xlsx");
  writeFileSync(path, "of last time");
  await writeWhole(path, "anew");
  expect(readFileSync(path, "utf8")).toBe("anew");
  expect(readdirSync(folder)).toEqual(["TH.xlsx"]);
});

test.each([
  ["a folder that is not there", "none/TH.xlsx", "Thư mục để ghi không có"],
  ["a folder in the file's place", ".", "không phải của một tệp"],
  ["a name too long", `${"a".repeat(260)}.xlsx`, "Tên tệp quá dài"],
])("%s: said so, and nothing is left", async (_, name, words) => {
  await expect(writeWhole(join(folder, name), "anew")).rejects.toThrow(words);
  expect(readdirSync(folder)).toEqual([]);
});
