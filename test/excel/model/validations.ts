import { intersection, without, type Rectangle } from "./area";
import { demandRight } from "./protection";
import { NO_VALIDATION, type Validation } from "./validation";
import type { Worksheet } from "./worksheet";

/** The validation that all cells of the areas have; NO_VALIDATION for none, null for several. */
export function validationOf(
  sheet: Worksheet,
  areas: readonly Rectangle[],
): Omit<Validation, "areas"> | null {
  const touching = sheet.validations.filter((validation) => touches(validation, areas));
  if (touching.length === 0) return NO_VALIDATION;
  const [only] = touching;
  const bare = (only?.areas ?? []).reduce(
    (left, own) => left.flatMap((area) => without(area, own)),
    [...areas],
  );
  const covered = bare.length === 0;
  return touching.length === 1 && covered ? only! : null;
}

/** Changes parts of the validation of areas; what they had before goes. */
export function setValidation(
  sheet: Worksheet,
  areas: readonly Rectangle[],
  change: Partial<Omit<Validation, "areas">>,
): void {
  const before = validationOf(sheet, areas) ?? NO_VALIDATION;
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
