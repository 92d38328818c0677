import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundle } from "./bundle";
import { foreignRows } from "./packages";

/** What reading a file took, in a process of its own. */
export interface Probe {
  readonly outcome: string;
  readonly milliseconds: number;
  /** Memory at its highest, above what the process held before. */
  readonly megabytes: number;
}

/** A probe that has not answered by then hangs. */
const PATIENCE = 60_000;

/** Bundles the reader once and gives `use` a function that probes files; cleans up behind it. */
export async function withProbe<Result>(
  use: (probe: (bytes: Uint8Array) => Probe) => Result,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), "so-chi-tieu-"));
  try {
    const [reader, sound, file] = ["reader.cjs", "sound.xlsx", "file.xlsx"].map((name) =>
      join(folder, name),
    ) as [string, string, string];
    await bundle(join(__dirname, "../../src/xlsx/readWorkbook.ts"), reader);
    const row = (index: number) => `<row r="${index + 1}"><c t="str"><v>${index} ấ</v></c></row>`;
    writeFileSync(
      sound,
      foreignRows(Array.from({ length: 5000 }, (_, index) => row(index)).join("")),
    );
    return use((bytes) => {
      writeFileSync(file, bytes);
      const parameters = [join(__dirname, "probeProcess.cjs"), reader, sound, file];
      const options = { encoding: "utf8", timeout: PATIENCE } as const;
      return JSON.parse(execFileSync(process.execPath, parameters, options)) as Probe;
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
