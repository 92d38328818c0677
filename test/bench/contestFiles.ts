import { UNIT_FORMULAS } from "../../src/app/unitFormulas";
import { demoUnits } from "../../src/demo/demoUnits";
import { demoWorkbookData } from "../../src/demo/demoWorkbookData";
import { drawUnitWorkbook } from "../../src/workbook/draw/drawUnitWorkbook";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";
import { smallUnitPlan } from "../xlsx/unitSizedPlan";
import type { ContestFiles } from "./contest";

const FILES = 6;

/** Unit-like workbooks of 7 sheets, and those of the made-up quarter. */
export async function contestFiles(): Promise<readonly ContestFiles[]> {
  const orders = Array.from({ length: FILES }, (_, order) => order);
  const small = orders.map((order) => writeWorkbook(smallUnitPlan(order)));
  const own = demoUnits()
    .slice(0, FILES)
    .map((unit) => demoWorkbookData(unit))
    .map((data) => writeWorkbook(drawUnitWorkbook(data, UNIT_FORMULAS, { openBlocCells: false })));
  return [
    titled("unit-like", await Promise.all(small)),
    titled("our template", await Promise.all(own)),
  ];
}

function titled(kind: string, files: readonly Uint8Array[]): ContestFiles {
  const size = files.reduce((sum, { length }) => sum + length, 0) / files.length / 1000;
  // Copies, so that each has a buffer of its own.
  return { title: `${kind}, ${size.toFixed(0)} kB`, files: files.map((file) => file.slice()) };
}
