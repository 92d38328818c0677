import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { SheetPlan } from "../../src/spreadsheet/plan";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";
import { sheetPlan, workbookPlan } from "../xlsx/samplePlans";
import { excelGate, type GateCheck } from "./excelGate";

/** The checks that fail, each once. */
export function failing(bytes: Uint8Array): GateCheck[] {
  return [...new Set(excelGate(bytes).map(({ check }) => check))];
}

/** Replaces a text of one part; a text that is not there makes the test itself fail. */
export function damaged(bytes: Uint8Array, part: string, from: string, to: string): Uint8Array {
  const files = unzipSync(bytes);
  const text = strFromU8(files[part] ?? new Uint8Array());
  expect(text).toContain(from);
  return zipSync({ ...files, [part]: strToU8(text.replace(from, () => to)) });
}

export function writtenSheet(content: Partial<SheetPlan>): Promise<Uint8Array> {
  return writeWorkbook(workbookPlan([sheetPlan("Trang 1", content)]));
}
