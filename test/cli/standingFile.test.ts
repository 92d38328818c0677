import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createTemplate } from "../../src/app/createTemplate";
import { drawBloc } from "../../src/app/drawBloc";
import { UNIT_FORMULAS } from "../../src/app/unitFormulas";
import { prefilledTemplate, prefilledTemplates } from "../../src/cli/prefilledTemplates";
import { lostAt, writeWorkbookFile } from "../../src/cli/standingFile";
import { drawUnitWorkbook } from "../../src/workbook/draw/drawUnitWorkbook";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";
import { blocData, bytesOf, unitData } from "../consolidation/smallQuarter";

/** What stands where a command is to write, and what it would take away. */
let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "so-chi-tieu-"));
  path = join(folder, "SO.xlsx");
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

let template: Uint8Array;
let report: Uint8Array;
let result: Uint8Array;
beforeAll(async () => {
  template = await writeWorkbook(
    createTemplate({ unitCode: "DV037", period: { year: 2021, quarter: 3 }, today: 44_470 }),
    "template",
  );
  report = await bytesOf("DV037");
  result = await writeWorkbook(drawBloc(blocData(["DV023"])), "result");
});

/** The template with figures that the bloc has put in, as a command makes it. */
const prefilled = (): Promise<Uint8Array> =>
  writeWorkbook(
    drawUnitWorkbook(unitData("DV037"), UNIT_FORMULAS, { openBlocCells: false }),
    "template",
  );

/** As it was saved at a time of its own. */
const saved = (bytes: Uint8Array): Uint8Array =>
  changed(bytes, "docProps/core.xml", "2000-01-01", "2021-10-04");

/** As another program has converted it: LibreOffice keeps the time then. */
const converted = (bytes: Uint8Array): Uint8Array =>
  changed(bytes, "docProps/app.xml", "hucre", "LibreOffice/7.4");

function changed(bytes: Uint8Array, part: string, from: string, to: string): Uint8Array {
  const parts = unzipSync(bytes);
  const text = strFromU8(parts[part]!);
  expect(text).toContain(from);
  parts[part] = strToU8(text.replaceAll(from, to));
  return zipSync(parts);
}

test.each<[what: string, standing: () => Uint8Array | Promise<Uint8Array>]>([
  ["an empty file", () => new Uint8Array()],
  ["what is no workbook", () => strToU8("of last time")],
  ["a template as made, though it was prefilled otherwise", prefilled],
  ["the same template, saved by another program", () => saved(template)],
  [
    "an empty workbook of another program",
    () => writeXlsx({ sheets: [{ name: "Sheet1", rows: [] }] }),
  ],
])("%s is replaced", async (_what, standing) => {
  writeFileSync(path, await standing());
  await writeWorkbookFile(path, template, false);
  expect(readFileSync(path).equals(template)).toBe(true);
});

test.each<[what: string, standing: () => Uint8Array | Promise<Uint8Array>, words: string]>([
  ["a report that is filled in", () => saved(report), 'trang "2 Đảng viên" '],
  ["a report as our own pane has written it", () => report, 'trang "2 Đảng viên" '],
  ["a filled-in template that was saved", async () => saved(await prefilled()), "2 Đảng viên"],
  ["what was consolidated, and holds the roster", () => result, 'trang "Đơn vị" 1'],
  ["one that another program converted", () => converted(report), 'trang "2 Đảng viên" '],
  [
    "a workbook of something else",
    () => writeXlsx({ sheets: [{ name: "Lương", rows: [["Tên", 1]] }] }),
    "Ở đây đang có một sổ khác",
  ],
  [
    "a workbook with a password",
    () =>
      writeXlsx({
        sheets: [{ name: "a", rows: [[1]] }],
        encryption: { password: "x", spinCount: 1 },
      }),
    "đặt mật khẩu",
  ],
])("%s stays, unless it is to be replaced", async (_what, standing, words) => {
  const before = await standing();
  writeFileSync(path, before);
  expect(await lostAt(path, template)).toContain(words);
  await expect(writeWorkbookFile(path, template, false)).rejects.toThrow("--replace");
  expect(readFileSync(path).equals(before)).toBe(true);
  expect(readdirSync(folder)).toEqual(["SO.xlsx"]);
  await writeWorkbookFile(path, template, true);
  expect(readFileSync(path).equals(template)).toBe(true);
});

test("a result takes the place of another, but of none that was consolidated in its own place", async () => {
  const next = await writeWorkbook(drawBloc(blocData(["DV037"])), "result");
  const roster = await writeWorkbook(drawBloc(blocData(["DV023"])));
  writeFileSync(path, result);
  expect(await lostAt(path, next)).toBeNull();
  writeFileSync(path, roster);
  expect(await lostAt(path, next)).toContain('trang "Đơn vị" 1');
});

test("of the templates of all units, one that somebody has filled in stays and is told", async () => {
  const units = ["DV023", "DV037"];
  const roster = join(folder, "SO_KHOI.xlsx");
  writeFileSync(roster, await writeWorkbook(drawBloc(blocData(units))));
  const request = { roster, today: 44_470, out: folder, replace: false };
  const period = { year: 2021, quarter: 3 } as const;
  const files = ["BC_DV023_2021_Q3.xlsx", "BC_DV037_2021_Q3.xlsx"];
  const [begun = "", other = ""] = files;
  expect(await prefilledTemplates({ ...request, period })).toEqual({ files, kept: [] });
  const filled = saved(await bytesOf("DV023"));
  writeFileSync(join(folder, begun), filled);
  expect(await prefilledTemplates({ ...request, period })).toEqual({
    files: [other],
    kept: [begun],
  });
  expect(readFileSync(join(folder, begun)).equals(filled)).toBe(true);
});

test("the roster says which codes there are, and none of them leads out of the folder", async () => {
  const codes = ["TCC-07", "../01/ĐU"];
  const given = blocData([], {
    tblDonVi: codes.map((code) => ({ ma_don_vi: code, ten_don_vi: `Chi bộ ${code}` })),
  });
  const roster = join(folder, "SO_KHOI.xlsx");
  writeFileSync(roster, await writeWorkbook(drawBloc(given)));
  const out = join(folder, "mau");
  const request = { roster, today: 44_470, out, replace: false };
  const period = { year: 2021, quarter: 3 } as const;
  const { files } = await prefilledTemplates({ ...request, period });
  expect(files).toEqual(["BC_TCC-07_2021_Q3.xlsx", "BC_.._01_ĐU_2021_Q3.xlsx"]);
  expect(readdirSync(out).sort()).toEqual([...files].sort());
  const single = { ...request, period, unit: "tcc-07", out: path };
  await prefilledTemplate(single);
  expect(readFileSync(path).equals(readFileSync(join(out, files[0]!)))).toBe(true);
  await expect(prefilledTemplate({ ...single, unit: "TCC-08" })).rejects.toThrow("TCC-08");
});

const whereThereArePipes = process.platform === "win32" ? test.skip : test;

whereThereArePipes("a pipe is refused before anybody waits for what comes through it", async () => {
  execFileSync("mkfifo", [path]);
  await expect(writeWorkbookFile(path, template, false)).rejects.toThrow(
    "Đường dẫn này không phải của một tệp.",
  );
});
