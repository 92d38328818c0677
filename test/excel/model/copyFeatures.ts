import { shiftFormula } from "../../../src/xlsx/shiftFormula";
import { columnCount, intersection, isProper, rowCount, type Rectangle } from "./area";
import { clearConditionalFormats, conditionalFormatsIn } from "./conditionalFormats";
import { unmergeCells } from "./merging";
import { rewriteTexts } from "./references";
import { clearValidation } from "./validations";
import type { Worksheet } from "./worksheet";

interface Copy {
  readonly from: { readonly sheet: Worksheet; readonly area: Rectangle };
  readonly sheet: Worksheet;
  /** As many times the source as fit into it. */
  readonly filled: Rectangle;
}

/** Takes along what belongs to the looks of cells beside their style: merged blocks, conditional formats. */
export function copyLooks(copy: Copy): void {
  const { from, sheet, filled } = copy;
  const merged = placed(copy, from.sheet.merged);
  const formats = conditionalFormatsIn(from.sheet, [from.area]).map((format) => ({
    ...format,
    areas: placed(copy, format.areas),
    rule: shifted(copy, format.rule),
    id: sheet.workbook.newId(),
  }));
  if (sheet.merged.some((block) => intersection(block, filled) !== null))
    unmergeCells(sheet, filled);
  sheet.merged.push(...merged);
  if (formats.length > 0 || conditionalFormatsIn(sheet, [filled]).length > 0) {
    clearConditionalFormats(sheet, [filled]);
    sheet.conditionalFormats.push(...formats.filter(({ areas }) => areas.length > 0));
    sheet.workbook.calculation.conditionalFormatsChanged();
  }
}

export function copyValidations(copy: Copy): void {
  const { from, sheet, filled } = copy;
  const touching = ({ areas }: { readonly areas: readonly Rectangle[] }, area: Rectangle) =>
    areas.some((own) => intersection(own, area) !== null);
  const validations = from.sheet.validations
    .filter((validation) => touching(validation, from.area))
    .map(({ rule, ...validation }) => ({
      ...validation,
      areas: placed(copy, validation.areas),
      rule: Object.fromEntries(
        Object.entries(rule).map(([kind, parts]) => [kind, shifted(copy, parts)]),
      ),
    }));
  if (validations.length === 0 && !sheet.validations.some((own) => touching(own, filled))) return;
  clearValidation(sheet, [filled]);
  sheet.validations.push(...validations);
}

/** Areas of the source where they come to lie, once for each time that it is repeated. */
function placed({ from: { area }, filled }: Copy, areas: readonly Rectangle[]): Rectangle[] {
  const [high, wide] = [rowCount(area), columnCount(area)];
  const parts = areas.flatMap((own) => intersection(own, area) ?? []);
  const found: Rectangle[] = [];
  for (let top = filled.top; top <= filled.bottom; top += high)
    for (let left = filled.left; left <= filled.right; left += wide)
      for (const part of parts) {
        const [down, across] = [top - area.top, left - area.left];
        const moved = {
          top: part.top + down,
          left: part.left + across,
          bottom: part.bottom + down,
          right: part.right + across,
        };
        const within = intersection(moved, filled);
        if (isProper(moved) && within !== null) found.push(within);
      }
  return found;
}

function shifted(
  { from: { area }, filled }: Copy,
  parts: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const [down, across] = [filled.top - area.top, filled.left - area.left];
  return rewriteTexts(parts, (formula) => shiftFormula(formula, down, across));
}
