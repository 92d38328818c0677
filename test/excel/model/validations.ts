import { intersection, without, type Rectangle } from "./area";
import { demandRight } from "./protection";
import { NO_VALIDATION, type Validation } from "./validation";
import type { Worksheet } from "./worksheet";

/**
 * The validation that all cells of the areas have; NO_VALIDATION for none. "Inconsistent" where they
 * have several, "MixedCriteria" where some have one and others have none.
 */
export function validationOf(
  sheet: Worksheet,
  areas: readonly Rectangle[],
): Omit<Validation, "areas"> | "Inconsistent" | "MixedCriteria" {
  const touching = sheet.validations.filter((validation) => touches(validation, areas));
  const [only, ...others] = touching;
  if (only === undefined) return NO_VALIDATION;
  const bare = touching
    .flatMap((validation) => validation.areas)
    .reduce((left, own) => left.flatMap((area) => without(area, own)), [...areas]);
  if (bare.length > 0) return "MixedCriteria";
  return others.length > 0 ? "Inconsistent" : only;
}

/** Changes parts of the validation of areas; what they had before goes. */
export function setValidation(
  sheet: Worksheet,
  areas: readonly Rectangle[],
  change: Partial<Omit<Validation, "areas">>,
): void {
  const found = validationOf(sheet, areas);
  const before = typeof found === "string" ? NO_VALIDATION : found;
  clearValidation(sheet, areas);
  const { rule, ignoreBlanks, prompt, errorAlert } = { ...before, ...change };
  sheet.validations.push({ areas: [...areas], rule, ignoreBlanks, prompt, errorAlert });
}

export function clearValidation(sheet: Worksheet, areas: readonly Rectangle[]): void {
  demandRight(sheet, null);
  const left = sheet.validations.flatMap((validation) => {
    let own = validation.areas;
    for (const hole of areas) own = own.flatMap((area) => without(area, hole));
    return own.length === 0 ? [] : [{ ...validation, areas: own }];
  });
  sheet.validations.splice(0, Infinity, ...left);
  sheet.workbook.changed({ type: "other" });
}

function touches({ areas }: Validation, others: readonly Rectangle[]): boolean {
  return areas.some((area) => others.some((other) => intersection(area, other) !== null));
}
