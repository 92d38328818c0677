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
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";

/**
 * LibreOffice as the judge of our formulas. It keeps the cached results of .xlsx files unless its
 * profile says otherwise, hence a profile of our own.
 */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

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

function convert(program: string, folder: string, workbooks: Uint8Array[]): Uint8Array[] {
  const [profile, before, after] = ["profile", "in", "out"].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  for (const one of [join(profile, "user"), before, after]) mkdirSync(one, { recursive: true });
  writeFileSync(join(profile, "user", "registrymodifications.xcu"), ALWAYS_RECALCULATE);
  const files = workbooks.map((bytes, index) => {
    const file = `${index}.xlsx`;
    writeFileSync(join(before, file), bytes);
    return file;
  });
  const said = execFileSync(
    program,
    [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      ...["--headless", "--norestore", "--convert-to", "xlsx:Calc MS Excel 2007 XML"],
      ...["--outdir", after, ...files.map((file) => join(before, file))],
    ],
    { stdio: "pipe", timeout: 60_000 + workbooks.length * 5_000 },
  );
  return files.map((file) => {
    const result = join(after, file);
    if (!existsSync(result)) throw new Error(`LibreOffice left out ${file}: ${said.toString()}`);
    return new Uint8Array(readFileSync(result));
  });
}

/** Recalculates all workbooks; the results come in the order of the files given. */
export function recalculate(workbooks: Uint8Array[]): Uint8Array[] {
  const program = findLibreOffice();
  if (!program) throw new Error("LibreOffice is not here: set SOFFICE or PATH");
  const results: Uint8Array[] = [];
  for (let start = 0; start < workbooks.length; start += BATCH) {
    const folder = mkdtempSync(join(tmpdir(), "oracle-"));
    try {
      results.push(...convert(program, folder, workbooks.slice(start, start + BATCH)));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  return results;
}
