import { deflateSync, strFromU8, strToU8, unzipSync, Zip, type ZipInputFile } from "fflate";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { drawBloc } from "../../src/app/drawBloc";
import { UNIT_FORMULAS } from "../../src/app/unitFormulas";
import { demoBlocData } from "../../src/demo/demoBloc";
import { demoUnits } from "../../src/demo/demoUnits";
import { demoWorkbookData } from "../../src/demo/demoWorkbookData";
import { drawUnitWorkbook } from "../../src/workbook/draw/drawUnitWorkbook";
import { crc32 } from "../../src/xlsx/crc32";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";

/** Different workbooks of the made-up quarter; the others are these under other codes. */
const DRAWN = 24;
const TEXTS = "xl/sharedStrings.xml";
/** How a zip says that a part is deflated. */
const DEFLATED = 8;

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
      const file = renamed(drawn[index % drawn.length]!, code);
      writeFileSync(join(units, `BC_${code}_2021_Q3.xlsx`), file);
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

interface DrawnWorkbook {
  readonly own: string;
  readonly texts: string;
  /** All but the texts, packed once for all the files that have them alike. */
  readonly others: readonly PackedPart[];
}

interface PackedPart {
  readonly filename: string;
  readonly packed: Uint8Array<ArrayBuffer>;
  readonly size: number;
  readonly crc: number;
}

async function drawnWorkbooks(): Promise<readonly DrawnWorkbook[]> {
  const all = [];
  for (const unit of demoUnits().slice(0, DRAWN)) {
    const plan = drawUnitWorkbook(demoWorkbookData(unit), UNIT_FORMULAS, { openBlocCells: false });
    const { [TEXTS]: texts, ...others } = unzipSync(await writeWorkbook(plan));
    all.push({
      own: unit.code,
      texts: strFromU8(texts!),
      others: Object.entries(others).map(([filename, bytes]) => packedPart(filename, bytes)),
    });
  }
  return all;
}

/** Another unit's file: its code, and numbers of documents that nobody else has. */
function renamed({ own, texts, others }: DrawnWorkbook, code: string): Uint8Array {
  const changed = texts.replaceAll(own, code).replaceAll("-NQ/", `-NQ${code}/`);
  return zipped([...others, packedPart(TEXTS, strToU8(changed))]);
}

function packedPart(filename: string, bytes: Uint8Array): PackedPart {
  return { filename, packed: deflateSync(bytes), size: bytes.length, crc: crc32(bytes) };
}

function zipped(parts: readonly PackedPart[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((_, piece) => pieces.push(piece));
  for (const { filename, packed, size, crc } of parts) {
    const entry: ZipInputFile = { filename, size, crc, compression: DEFLATED };
    zip.add(entry);
    entry.ondata?.(null, packed, true);
  }
  zip.end();
  return Buffer.concat(pieces);
}

/** As the office has typed it: of no quarter yet, so that no matrix is drawn in it. */
function rosterOf(codes: readonly string[]) {
  const data = demoBlocData();
  const fields = new Map([...data.fields].filter(([key]) => key !== "nam" && key !== "quy"));
  const rows = data.tables.get("tblDonVi") ?? [];
  const units = codes.map(
    (code, index) => new Map([...rows[index % DRAWN]!, ["ma_don_vi", code] as const]),
  );
  const tables = new Map([...data.tables, ["tblDonVi", units] as const]);
  for (const register of ["tblSoKetLuan", "tblHauKiem", "tblXacNhan"]) tables.set(register, []);
  return { fields, tables };
}
