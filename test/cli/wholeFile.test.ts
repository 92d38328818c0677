import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeFolder, refuseUnwritable, writeWhole } from "../../src/cli/wholeFile";

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

test("a file in the place of the folder is told apart", async () => {
  const path = join(folder, "QUY_4");
  writeFileSync(path, "");
  await expect(makeFolder(path)).rejects.toThrow("là của một tệp. Ghi tên thư mục");
});

const isRoot = process.getuid?.() === 0;
(isRoot ? test.skip : test)("a file kept from being written is not replaced", async () => {
  const path = join(folder, "TH.xlsx");
  writeFileSync(path, "of last time");
  chmodSync(path, 0o444);
  await expect(refuseUnwritable(path)).rejects.toThrow("Không được phép ghi vào đây");
});

/** Writes the draft, says so, and waits where the draft would be moved. */
const HALFWAY = `
  const files = require("node:fs/promises");
  const { writeFile } = files;
  files.writeFile = async (...given) => {
    await writeFile(...given);
    process.stdout.write("draft written");
    await new Promise((done) => setTimeout(done, 60_000));
  };
  require(process.argv[1]).writeWhole(process.argv[2], "anew");
`;

test.each(["SIGINT", "SIGTERM"] as const)(
  "%s while it is written leaves what was there, and no draft",
  async (signal) => {
    const path = join(folder, "TH.xlsx");
    writeFileSync(path, "of last time");
    const module = join(__dirname, "../../src/cli/wholeFile.ts");
    const child = spawn(process.execPath, ["-r", "tsx/cjs", "-e", HALFWAY, module, path]);
    await once(child.stdout, "data");
    expect(readdirSync(folder)).toHaveLength(2);
    child.kill(signal);
    expect(await once(child, "exit")).toEqual([null, signal]);
    expect(readdirSync(folder)).toEqual(["TH.xlsx"]);
    expect(readFileSync(path, "utf8")).toBe("of last time");
  },
);
