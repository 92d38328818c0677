import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

import { fillWorkbook } from "./fillWorkbook";
import { recalculateCells } from "./libreOffice";
import { drawnTemplate } from "./product";
import type { Quarter } from "./quarter";
import { readRecalculated, type Recalculated } from "./readRecalculated";
import { referenceCheck, referenceStates } from "./referenceIndicators";
import { stateOf, verdictOf } from "./words";
import { type CellValue, openWorkbook } from "./workbookPackage";

export interface NamedQuarter {
  readonly id: string;
  readonly quarter: Quarter;
}

/** What the recalculated sheet shows and what the reference expects of it, in the same shape. */
export interface SheetComparison {
  readonly id: string;
  readonly stale: readonly string[];
  readonly shown: unknown;
  readonly expected: unknown;
}

/** Pages, what colours cells, and what guards typing: none of it is a figure. */
const LOOKS = [
  /<definedName name="_xlnm\.Print_[^>]*>[^<]*<\/definedName>/gu,
  /<pageSetUpPr[^>]*>|<pageSetup[^>]*>|<headerFooter>[\s\S]*?<\/headerFooter>/gu,
  /<conditionalFormatting[^>]*>[\s\S]*?<\/conditionalFormatting>/gu,
  /<dataValidations[^>]*>[\s\S]*?<\/dataValidations>/gu,
];

/** A row that is as high as its texts ask for, which means measuring them. */
const FITTED_ROW = /<row (?![^>]*customHeight)/gu;

/**
 * The template as a file that nobody will look at, type into or print. Its pages took LibreOffice as
 * long as all the figures do; validations and heights of rows a third of what was left.
 */
function figuresAlone(template: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(template)).map(([path, part]) => {
    if (!/^xl\/(?:workbook|worksheets\/sheet\d+)\.xml$/u.test(path)) return [path, part] as const;
    const bare = LOOKS.reduce((rest, look) => rest.replace(look, ""), strFromU8(part));
    return [path, strToU8(bare.replace(FITTED_ROW, '<row ht="15" customHeight="1" '))] as const;
  });
  return zipSync(Object.fromEntries(parts), { level: 0 });
}

/**
 * Fills the template with each quarter, plants a wrong result in every formula cell, lets
 * LibreOffice recalculate, and sets the sheets beside the reference.
 */
export async function compareSheets(cases: readonly NamedQuarter[]): Promise<SheetComparison[]> {
  const template = figuresAlone(await drawnTemplate());
  const filled = cases.map(({ quarter }) =>
    fillWorkbook(template, quarter, { plantWrongCaches: true }),
  );
  // Where everything stands: what is filled in moves nothing.
  const places = openWorkbook(template);
  const names = places.sheets.map(({ name }) => name);
  return recalculateCells(filled, names).map((sheets, index) => {
    const one = cases[index];
    if (one === undefined) throw new Error("More workbooks came back than were sent");
    const byPath = new Map(places.sheets.map(({ name, path }) => [path, sheets.get(name)]));
    const cells = (path: string) => byPath.get(path) ?? new Map<string, CellValue>();
    const sheet = readRecalculated({ ...places, cells });
    const { indicators } = referenceCheck(one.quarter, "sheet");
    return {
      id: one.id,
      stale: sheet.stale,
      shown: { indicators: shownIndicators(sheet, indicators), states: shownStates(sheet, one) },
      expected: {
        indicators: indicators.map(({ id, numerator, denominator, verdict, gap }) => ({
          id,
          numerator,
          denominator,
          verdict,
          gap,
        })),
        states: expectedStates(one.quarter),
      },
    };
  });
}

function shownIndicators(sheet: Recalculated, indicators: readonly { id: string }[]): unknown[] {
  return indicators.map(({ id }) => {
    const cell = (key: string) => {
      const value = sheet.value("tblChiTieu", id, key);
      return value === "" ? null : value;
    };
    const word = cell("ket_luan");
    return {
      id,
      numerator: cell("tu_so"),
      denominator: cell("mau_so"),
      verdict: typeof word === "string" ? verdictOf(word) : word,
      gap: cell("gap"),
    };
  });
}

const remedyRows = ({ tables }: Quarter): number => tables["tblKhacPhuc"]?.length ?? 0;

function shownStates(sheet: Recalculated, { quarter }: NamedQuarter): unknown[] {
  return Array.from({ length: remedyRows(quarter) }, (_, row) => {
    const word = sheet.value("tblKhacPhuc", row, "trang_thai");
    const days = sheet.value("tblKhacPhuc", row, "so_ngay");
    if (word === "" || word === null) return null;
    return { status: typeof word === "string" ? stateOf(word) : word, days };
  });
}

function expectedStates(quarter: Quarter): unknown[] {
  const states = referenceStates(quarter, "sheet");
  return Array.from({ length: remedyRows(quarter) }, (_, row) => states.get(row) ?? null);
}
