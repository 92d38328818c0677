import { createTemplate } from "../../../src/app/createTemplate";
import type { WorkbookPlan } from "../../../src/spreadsheet/plan";
import type { Snapshot } from "../../../src/spreadsheet/snapshot";
import { excelHost, type ExcelHostOptions } from "../../../src/hosts/excel/excelHost";
import type { ExcelHost, HostFailureCode, Outcome } from "../../../src/hosts/port";
import { writeWorkbook } from "../../../src/xlsx/writeWorkbook";
import { bootHeadless, type BootOptions, type Headless } from "../../excel/headless/boot";
import type { StandIn } from "../../excel/standIn";
import { facetPlan } from "../../xlsx/samplePlans";

/** The host with the real office.js before it, and the stand-in Excel behind that. */
export interface OpenExcel {
  readonly host: ExcelHost;
  readonly excel: StandIn;
  /** As another session of the add-in: nothing is remembered. */
  readonly anotherHost: () => ExcelHost;
}

const open: Headless[] = [];

/**
 * Short waits: what Excel refuses for a while is refused for good here. For an answer, which the
 * stand-in calculates on this very processor, a test waits as long as jest lets it.
 */
const PATIENCE: ExcelHostOptions = { pauses: [1, 1], quiet: 20, answer: 600_000 };

export async function openExcel(
  options: BootOptions = {},
  patience: ExcelHostOptions = PATIENCE,
): Promise<OpenExcel> {
  const headless = await bootHeadless(options);
  headless.installGlobals();
  open.push(headless);
  const anotherHost = (): ExcelHost => excelHost(patience);
  return { host: anotherHost(), excel: headless.excel, anotherHost };
}

/** To be called after each test. */
export function closeExcel(): void {
  for (const { close } of open.splice(0)) close();
}

export async function must<Value>(outcome: Promise<Outcome<Value>>): Promise<Value> {
  const result = await outcome;
  if (!result.ok) throw new Error(`${result.failure.code}: ${result.failure.detail}`);
  return result.value;
}

export async function failureCode(
  outcome: Promise<Outcome<unknown>>,
): Promise<HostFailureCode | null> {
  const result = await outcome;
  return result.ok ? null : result.failure.code;
}

export const templatePlan = (): WorkbookPlan =>
  createTemplate({ unitCode: "DV017", period: { year: 2021, quarter: 3 }, today: 44_470 });

/** The bytes of a small workbook with every facet: an open sheet, a protected one, two hidden. */
export const smallFile = (): Promise<Uint8Array> => writeWorkbook(facetPlan());

let template: Promise<Uint8Array> | undefined;

/** The bytes of an empty unit workbook. */
export function templateFile(): Promise<Uint8Array> {
  template ??= writeWorkbook(templatePlan());
  return template;
}

/** A snapshot as plain data, to be compared whole. */
export function plain({ sheets, names, date1904 }: Snapshot) {
  return {
    date1904,
    names: names.map(({ name, scope, refersTo }) => `${scope ?? ""}!${name}=${refersTo}`).sort(),
    sheets: sheets.map((sheet) => ({
      ...sheet,
      cells: Object.fromEntries(
        [...sheet.cells].flatMap(([row, columns]) =>
          [...columns].map(([column, cell]) => [`R${row}C${column}`, { ...cell }] as const),
        ),
      ),
      hiddenRows: [...sheet.hiddenRows],
      hiddenColumns: [...sheet.hiddenColumns],
    })),
  };
}
