import { execFileSync } from "node:child_process";
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";

import { readSheetText, SHEETS_AS_TEXT } from "./sheetText";
import type { CellValue } from "./workbookPackage";

/** By the name of the sheet and the address of the cell. */
export type SheetCells = ReadonlyMap<string, ReadonlyMap<string, CellValue>>;

/** LibreOffice's settings: where one stands, its name and its value. */
type Setting = readonly [path: string, name: string, value: string];

/**
 * After an update, which a fresh profile looks like, it draws for five seconds to try the screen's
 * driver. This profile says that a later version was here last.
 */
const UP_TO_DATE: Setting = ["/org.openoffice.Setup/Product", "ooSetupLastVersion", "99.0"];

/** As the judge of our formulas: it keeps the cached results of .xlsx files unless told otherwise. */
const ALWAYS_RECALCULATE: Setting = [
  "/org.openoffice.Office.Calc/Formula/Load",
  "OOXMLRecalcMode",
  "0",
];

function profileOf(settings: readonly Setting[]): string {
  const items = settings.map(
    ([path, name, value]) =>
      `<item oor:path="${path}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
${items.join("\n")}
</oor:items>
`;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function findLibreOffice(): string | undefined {
  const named = process.env["SOFFICE"];
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const onPath = folders.flatMap((folder) =>
    ["soffice", "soffice.exe", "libreoffice"].map((name) => join(folder, name)),
  );
  return [...(named ? [named] : []), ...onPath].find(isExecutable);
}

export function isLibreOfficeAvailable(): boolean {
  return findLibreOffice() !== undefined;
}

/** One call for many files is fast, but a call of some 250 was seen to end early without a word. */
const BATCH = 50;

const WORKBOOK = "xlsx:Calc MS Excel 2007 XML";

function convert(
  program: string,
  folder: string,
  workbooks: readonly Uint8Array[],
  to: string,
  settings: readonly Setting[],
): string {
  const [profile, before, after] = ["profile", "in", "out"].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  for (const one of [join(profile, "user"), before, after]) mkdirSync(one, { recursive: true });
  const registry = join(profile, "user", "registrymodifications.xcu");
  writeFileSync(registry, profileOf([UP_TO_DATE, ...settings]));
  const files = workbooks.map((bytes, index) => {
    const file = join(before, `${index}.xlsx`);
    writeFileSync(file, bytes);
    return file;
  });
  execFileSync(
    program,
    [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      ...["--headless", "--norestore", "--convert-to", to, "--outdir", after, ...files],
    ],
    { stdio: "pipe", timeout: 60_000 + workbooks.length * 5_000 },
  );
  return after;
}

/** Converts all workbooks and takes what came of each: its files begin with the path given. */
function convertAll<T>(
  workbooks: readonly Uint8Array[],
  to: string,
  settings: readonly Setting[],
  take: (path: string) => T,
): T[] {
  const program = findLibreOffice();
  if (!program) throw new Error("LibreOffice is not here: set SOFFICE or PATH");
  const results: T[] = [];
  for (let start = 0; start < workbooks.length; start += BATCH) {
    const folder = mkdtempSync(join(tmpdir(), "oracle-"));
    try {
      const batch = workbooks.slice(start, start + BATCH);
      const after = convert(program, folder, batch, to, settings);
      results.push(...batch.map((_, index) => take(join(after, `${index}`))));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  return results;
}

function readResult(path: string): Uint8Array {
  if (!existsSync(path)) throw new Error(`LibreOffice left out ${basename(path)}`);
  return new Uint8Array(readFileSync(path));
}

/** Recalculates all workbooks; the results come in the order of the files given. */
export function recalculate(workbooks: Uint8Array[]): Uint8Array[] {
  const read = (path: string) => readResult(`${path}.xlsx`);
  return convertAll(workbooks, WORKBOOK, [ALWAYS_RECALCULATE], read);
}

/** What somebody gets who opens a workbook and saves it as another kind of file, e.g. "ods". */
export function savedAs(workbook: Uint8Array, format: string): Uint8Array {
  const [saved] = convertAll([workbook], format, [], (path) => readResult(`${path}.${format}`));
  if (saved === undefined) throw new Error(`LibreOffice saved no .${format}`);
  return saved;
}

/**
 * Recalculates all workbooks and gives the cells of the sheets named, in less than half the time that
 * LibreOffice takes to write workbooks.
 */
export function recalculateCells(workbooks: Uint8Array[], sheets: string[]): SheetCells[] {
  return convertAll(
    workbooks,
    SHEETS_AS_TEXT,
    [ALWAYS_RECALCULATE],
    (path) =>
      new Map(
        sheets.map((name) => {
          const text = readResult(`${path}-${name}.csv`);
          return [name, readSheetText(new TextDecoder().decode(text))] as const;
        }),
      ),
  );
}
