import type { FormulaScope } from "./formulaGate";
import { checkFormula } from "./formulaGate";
import type { Report } from "./gateFault";
import { overlap, type Rectangle, rectangleOf } from "./references";
import type { SheetPart } from "./workbookParts";
import { childrenOf, storedText, type XmlElement } from "./xmlTree";

const LIMITS = { promptTitle: 32, prompt: 255, errorTitle: 32, error: 255 } as const;
const LONGEST_LIST = 255;

/** Data validations of one sheet: lengths, lists, formulas, and no cell with two of them. */
export function checkValidations(sheet: SheetPart, scope: FormulaScope, report: Report): void {
  const taken: { readonly area: Rectangle; readonly text: string }[] = [];
  for (const validation of childrenOf(sheet.root, "dataValidation", "dataValidations")) {
    const { sqref = "" } = validation.attributes;
    const where = `${sheet.name}!${sqref}`;
    for (const text of sqref.split(" ")) {
      const area = rectangleOf(text);
      if (area === null) report("validationOverlap", where, `${text} is no area`);
      else {
        const other = taken.find((earlier) => overlap(area, earlier.area));
        if (other !== undefined) report("validationOverlap", where, `overlaps ${other.text}`);
        taken.push({ area, text });
      }
    }
    checkTexts(validation, where, report);
    for (const { text } of [
      ...childrenOf(validation, "formula1"),
      ...childrenOf(validation, "formula2"),
    ]) {
      if (!text.startsWith('"')) checkFormula(storedText(text), where, scope, report);
      else if (text.length - 2 > LONGEST_LIST) {
        report("validationList", where, `${text.length - 2} characters of list`);
      }
    }
  }
}

function checkTexts({ attributes }: XmlElement, where: string, report: Report): void {
  for (const [attribute, limit] of Object.entries(LIMITS)) {
    const { length } = storedText(attributes[attribute] ?? "");
    if (length > limit) report("validationText", where, `${attribute} of ${length} characters`);
  }
}
