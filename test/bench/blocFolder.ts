import { strFromU8, strToU8, unzipSync, zipSync, type Unzipped } from "fflate";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { drawBloc } from "../../src/app/drawBloc";
import { UNIT_FORMULAS } from "../../src/app/unitFormulas";
import { demoBlocData } from "../../src/demo/demoBloc";
import { demoUnits } from "../../src/demo/demoUnits";
import { demoWorkbookData } from "../../src/demo/demoWorkbookData";
import { drawUnitWorkbook } from "../../src/workbook/draw/drawUnitWorkbook";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";

/** Different workbooks of the made-up quarter; the others are these under other codes. */
const DRAWN = 24;
const TEXTS = "xl/sharedStrings.xml";

export interface BlocFolder {
  readonly roster: string;
  readonly units: string;
}

/** A folder of so many unit workbooks and a bloc workbook with a roster of them. */
export async function withBlocFolder<T>(
  count: number,
  work: (folder: BlocFolder) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "so-chi-tieu-bench-"));
  const [units, roster] = [join(folder, "units"), join(folder, "roster.xlsx")];
  try {
    mkdirSync(units);
    const drawn = await drawnWorkbooks();
    const codes = Array.from({ length: count }, (_, index) => codeOf(index));
    for (const [index, code] of codes.entries()) {
      const { own, entries } = drawn[index % drawn.length]!;
      const name = join(units, `BC_${code}_2021_Q3.xlsx`);
      writeFileSync(name, renamed(entries, own, code));
    }
    writeFileSync(roster, await writeWorkbook(drawBloc(rosterOf(codes))));
    return await work({ roster, units });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** AA000, AA001 … */
function codeOf(index: number): string {
  const thousands = Math.floor(index / 1000);
  const letters = [Math.floor(thousands / 26), thousands % 26].map((at) =>
    String.fromCharCode(65 + at),
  );
  return `${letters.join("")}${String(index % 1000).padStart(3, "0")}`;
}

async function drawnWorkbooks(): Promise<{ readonly own: string; readonly entries: Unzipped }[]> {
  const all = [];
  for (const unit of demoUnits().slice(0, DRAWN)) {
    const plan = drawUnitWorkbook(demoWorkbookData(unit), UNIT_FORMULAS, { openBlocCells: false });
    all.push({ own: unit.code, entries: unzipSync(await writeWorkbook(plan)) });
  }
  return all;
}

/** Another unit's file: its code, and numbers of documents that nobody else has. */
function renamed(entries: Unzipped, own: string, code: string): Uint8Array {
  const texts = strFromU8(entries[TEXTS]!).replaceAll(own, code).replaceAll("-NQ/", `-NQ${code}/`);
  return zipSync({ ...entries, [TEXTS]: strToU8(texts) }, { level: 1 });
}

function rosterOf(codes: readonly string[]) {
  const data = demoBlocData();
  const rows = data.tables.get("tblDonVi") ?? [];
  const units = codes.map(
    (code, index) => new Map([...rows[index % DRAWN]!, ["ma_don_vi", code] as const]),
  );
  const tables = new Map([...data.tables, ["tblDonVi", units] as const]);
  for (const register of ["tblSoKetLuan", "tblHauKiem", "tblXacNhan"]) tables.set(register, []);
  return { ...data, tables };
}
