import { areaAddress } from "../../../spreadsheet/address";
import type { ConditionalFormatPlan, SheetPlan } from "../../../spreadsheet/plan";
import { bytesOf, rangeAt, write, type Write } from "../writes";

/** The first of a plan has the highest priority; Excel gives that to the one added last. */
export function drawConditionalFormats(sheet: SheetPlan): readonly Write[] {
  return sheet.conditionalFormats.map((plan) => drawOne(sheet.name, plan)).reverse();
}

function drawOne(sheet: string, plan: ConditionalFormatPlan): Write {
  const { formula, style, stopIfTrue } = plan;
  const address = areaAddress(plan.area);
  return write((context) => {
    const added = rangeAt(context, sheet, address).conditionalFormats.add("Custom");
    added.custom.rule.formula = `=${formula}`;
    const { format } = added.custom;
    if (style.fill !== undefined) format.fill.color = `#${style.fill}`;
    if (style.color !== undefined) format.font.color = `#${style.color}`;
    if (style.bold !== undefined) format.font.bold = style.bold;
    if (style.format !== undefined) format.numberFormat = style.format;
    added.stopIfTrue = stopIfTrue === true;
  }, bytesOf(plan));
}
