import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { filesOf } from "../../src/cli/folder";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "so-chi-tieu-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test("every file counts, but what programs leave beside workbooks", async () => {
  mkdirSync(join(folder, "nộp muộn"));
  for (const name of [
    "b.xlsx",
    "nộp muộn/a.xlsx",
    "~$b.xlsx",
    ".DS_Store",
    "Thumbs.db",
    "TH.xlsx",
  ]) {
    writeFileSync(join(folder, name), "");
  }
  symlinkSync(join(folder, "b.xlsx"), join(folder, "link.xlsx"));
  symlinkSync(join(folder, "gone"), join(folder, "lost.xlsx"));
  symlinkSync(join(folder, "nộp muộn"), join(folder, "folder"));
  const sources = await filesOf(folder, [join(folder, "TH.xlsx")]);
  expect(sources.map(({ file }) => file)).toEqual([
    "b.xlsx",
    "link.xlsx",
    "lost.xlsx",
    join("nộp muộn", "a.xlsx"),
  ]);
  await expect(sources[2]?.read()).rejects.toThrow();
});
