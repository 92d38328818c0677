import { intersection, without, type Rectangle } from "./area";
import type { ConditionalFormat } from "./conditionalFormat";
import { demandRight } from "./protection";
import type { Worksheet } from "./worksheet";

/** Adds a format over all others: a new one has the highest priority, as in Excel. */
export function addConditionalFormat(
  sheet: Worksheet,
  areas: readonly Rectangle[],
  type: string,
): ConditionalFormat {
  demandRight(sheet, "allowFormatCells");
  const id = sheet.workbook.newId();
  const format = { id, type, areas: [...areas], stopIfTrue: false, rule: {}, look: {} };
  sheet.conditionalFormats.unshift(format);
  conditionalFormatsChanged(sheet);
  return format;
}

export function changeConditionalFormat(
  sheet: Worksheet,
  format: ConditionalFormat,
  change: Partial<Pick<ConditionalFormat, "rule" | "look" | "stopIfTrue">>,
): void {
  demandRight(sheet, "allowFormatCells");
  Object.assign(format, change);
  conditionalFormatsChanged(sheet);
}

export function deleteConditionalFormat(sheet: Worksheet, format: ConditionalFormat): void {
  demandRight(sheet, "allowFormatCells");
  sheet.conditionalFormats.splice(sheet.conditionalFormats.indexOf(format), 1);
  conditionalFormatsChanged(sheet);
}

/** Moves a format to a place counted from 0, the highest priority; a negative one from the back. */
export function prioritise(sheet: Worksheet, format: ConditionalFormat, place: number): void {
  demandRight(sheet, "allowFormatCells");
  const { conditionalFormats: formats } = sheet;
  formats.splice(formats.indexOf(format), 1);
  formats.splice(place < 0 ? Math.max(formats.length + 1 + place, 0) : place, 0, format);
  conditionalFormatsChanged(sheet);
}

/** Those that touch one of the areas, highest priority first. */
export function conditionalFormatsIn(
  sheet: Worksheet,
  areas: readonly Rectangle[],
): readonly ConditionalFormat[] {
  return sheet.conditionalFormats.filter((format) =>
    format.areas.some((area) => areas.some((other) => intersection(area, other) !== null)),
  );
}

/** Cuts the areas out of the formats; what is left of a format stays. */
export function clearConditionalFormats(sheet: Worksheet, areas: readonly Rectangle[]): void {
  demandRight(sheet, "allowFormatCells");
  for (const format of conditionalFormatsIn(sheet, areas)) {
    for (const hole of areas) format.areas = format.areas.flatMap((area) => without(area, hole));
  }
  const left = sheet.conditionalFormats.filter((format) => format.areas.length > 0);
  sheet.conditionalFormats.splice(0, Infinity, ...left);
  conditionalFormatsChanged(sheet);
}

function conditionalFormatsChanged(sheet: Worksheet): void {
  sheet.workbook.calculation.conditionalFormatsChanged();
  sheet.workbook.changed({ type: "other" });
}
