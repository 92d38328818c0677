import { spawnSync, type SpawnSyncReturns } from "node:child_process";
import {
  closeSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { UNIT_INDICATOR_IDS } from "../../src/catalogue/indicators";
import { writeFailures } from "../../src/messages/writeFailures";
import { CONTRACT_VERSION } from "../../src/workbook/contract";
import { madeAs } from "../../src/xlsx/madeAs";
import { MADE_AS } from "../../src/xlsx/writeWorkbook";

/** The commands as a person or another program calls them. */
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "so-chi-tieu-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const launcher = join(__dirname, "../../build/command.js");

function run(...parameters: string[]) {
  return answerOf(spawnSync(process.execPath, [launcher, ...parameters], { encoding: "utf8" }));
}

const answerOf = ({ status, stdout, stderr }: SpawnSyncReturns<string>) => ({
  ...{ status, stdout, stderr },
});

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function template(name: string): string {
  const path = join(folder, name);
  const done = run("template", "--unit", "DV017", "--period", "2021-Q3", "--out", path);
  expect(done.status).toBe(0);
  return path;
}

test("an empty template is not ready: its required cells are empty", () => {
  const path = template("BC_DV017_2021_Q3.xlsx");
  const { status, stdout, stderr } = run("check", "--json", "--today", "2021-10-04", path);
  expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
  const [entry, ...others] = JSON.parse(stdout) as {
    status: string;
    unit: string;
    findings: { rule: string }[];
    indicators: unknown[];
  }[];
  expect(others).toEqual([]);
  expect(entry).toMatchObject({ status: "notReady", unit: "DV017", period: "2021-Q3" });
  expect(new Set(entry?.findings.map(({ rule }) => rule))).toContain("REQ01");
  expect(entry?.indicators).toHaveLength(UNIT_INDICATOR_IDS.length);
});

test.each([
  ["empty.xlsx", "", "Tệp trống"],
  ["note.xlsx", "không phải sổ tính", "không phải Excel"],
  ["old.xls", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), "Excel 97–2003"],
])("%s is unreadable with a reason and what to do", (name, content, reason) => {
  const { status, stdout, stderr } = run("check", "--json", file(name, content));
  expect({ status, stderr }).toEqual({ status: 2, stderr: "" });
  expect(JSON.parse(stdout)).toMatchObject([
    { status: "unreadable", reason: expect.stringContaining(reason) as string, findings: [] },
  ]);
});

test("a file that is not there does not stop the others", () => {
  const { status, stdout } = run(
    "check",
    "--json",
    join(folder, "khong-co.xlsx"),
    template("BC_DV018_2021_Q3.xlsx"),
  );
  expect(status).toBe(2);
  expect(JSON.parse(stdout)).toMatchObject([{ status: "unreadable" }, { status: "notReady" }]);
});

test.each([
  ["check", [], "Ghi tên ít nhất một tệp"],
  ["check", ["--today", "hôm nay", "x.xlsx"], "--today"],
  ["check", ["--severity", "nặng", "x.xlsx"], "--severity"],
  ["check", ["--la", "x.xlsx"], "Không có tham số --la."],
  ["check", ["x.xlsx", "--today"], "--today: thiếu giá trị"],
  ["check", ["--json=co", "x.xlsx"], "--json: thiếu giá trị, hoặc không nhận giá trị"],
  ["template", ["--unit", "17", "--period", "2021-Q3", "--out", "x.xlsx"], "--unit"],
  ["template", ["--unit", "DV017", "--period", "2021", "--out", "x.xlsx"], "--period"],
  ["template", ["--all", "--unit", "DV017", "--out", "x"], "--all, --unit: chỉ ghi một"],
  ["template", ["--roster", "R.xlsx", "--unit", "", "--period", "2021-Q3", "--out", "x"], "--unit"],
  [
    "template",
    ["--roster", "R.xlsx", "--unit", "TCC-07", "--period", "2021-Q3", "--out", "x"],
    "R.xlsx",
  ],
  ["template", ["--bloc", "--roster", "R.xlsx", "--out", "x.xlsx"], "không ghi kèm --roster"],
  ["template", ["--unit", "DV017", "--out", "x.xlsx", "y.xlsx"], '"y.xlsx"'],
])("a wrong call of %s is told in a sentence: %j", (command, parameters, said) => {
  const { status, stdout, stderr } = run(command, ...parameters);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toContain(said);
  expect(stderr).not.toMatch(/\n\s+at /);
});

test.each(["check", "template", "consolidate"])("%s says how it is called", (command) => {
  const { status, stdout, stderr } = run(command, "--help");
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toContain(`npm run ${command} -- `);
});

test("a folder in the place of a file is told from a file that is not there", () => {
  const { status, stdout, stderr } = run("check", folder);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toContain(`${folder} là thư mục. Ghi tên từng tệp`);
});

test("the next quarter's workbook is not written over last quarter's report", () => {
  const path = template("BC_DV020_2021_Q3.xlsx");
  const before = readFileSync(path);
  const { status, stderr } = run("template", "--previous", path, "--out", path);
  expect(status).toBe(2);
  expect(stderr).toContain(`${path}: Đây là tệp số liệu đưa vào, không ghi đè lên.`);
  expect(readFileSync(path).equals(before)).toBe(true);
});

test("the bloc's workbook is not written over a unit's report, but over the one of before", () => {
  const units = join(folder, "units");
  mkdirSync(units);
  const report = template(join("units", "BC_DV017_2021_Q3.xlsx"));
  const bloc = join(folder, "SO_KHOI.xlsx");
  run("template", "--bloc", "--period", "2021-Q3", "--out", bloc);
  const list = file("ngay-nhan.csv", "DV017;05/10/2021");
  const intoPlace = (out: string) =>
    run(
      "consolidate",
      ...["--roster", bloc, "--period", "2021-Q3", "--received", list, "--out", out, units],
    );
  for (const out of [report, list]) {
    const before = readFileSync(out);
    expect(intoPlace(out)).toMatchObject({
      status: 2,
      stderr: `${out}: ${writeFailures.isInput}\n`,
    });
    expect(readFileSync(out).equals(before)).toBe(true);
  }
  const result = join(units, "TH_2021_Q3.xlsx");
  copyFileSync(bloc, result);
  expect(intoPlace(result).stdout).toContain("\n1 tệp: ");
  // Made anew from the roster at any time, but not where it has taken the roster's place.
  expect(madeAs(readFileSync(result))).toBe(MADE_AS.result);
  expect(madeAs(readFileSync(bloc))).toBe(MADE_AS.template);
  intoPlace(bloc);
  expect(madeAs(readFileSync(bloc))).toBeNull();
});

test("the readable check says the verdict before anything else", () => {
  const { stdout } = run("check", "--severity", "error", template("BC_DV019_2021_Q3.xlsx"));
  const [head, verdict, first] = stdout.split("\n");
  expect(head).toContain("DV017, 2021-Q3");
  expect(verdict).toMatch(/^Chưa nộp được: \d+ lỗi, \d+ cảnh báo, \d+ lưu ý$/);
  expect(first).toMatch(/^ {2}Lỗi REQ01 \[1 Thông tin · C\d+ · Tên tổ chức đảng\] Chưa ghi /);
  expect(stdout).not.toContain("\u001b[");
});

test("the contract is one JSON value", () => {
  const { status, stdout } = run("contract");
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ version: CONTRACT_VERSION });
});

test("a command that there is not is told with those that there are", () => {
  const { status, stdout, stderr } = run("kiem-tra");
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toBe(
    'Không có lệnh "kiem-tra". Có: demo, template, check, consolidate, contract.\n',
  );
});

/** Where the system has a device that is always full. */
const FULL = "/dev/full";
(existsSync(FULL) ? test : test.skip)(
  "output that does not fit on the disk is told, with 2",
  () => {
    const full = openSync(FULL, "w");
    const { status, stderr } = spawnSync(process.execPath, [launcher, "contract"], {
      encoding: "utf8",
      stdio: ["ignore", full, "pipe"],
    });
    closeSync(full);
    expect({ status, stderr }).toEqual({ status: 2, stderr: `${writeFailures.diskFull}\n` });
  },
);

test("a command says the same from its source, as where no bundle can be written", () => {
  const tsx = require.resolve("tsx/cli");
  const source = join(__dirname, "../../src/cli/contract.ts");
  const { status, stdout, stderr } = run("contract");
  const fromSource = spawnSync(process.execPath, [tsx, source], { encoding: "utf8" });
  expect(answerOf(fromSource)).toEqual({ status, stdout, stderr });
});
