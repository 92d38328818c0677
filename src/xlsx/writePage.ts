import type { WriteSheet } from "hucre";
import type { PrintPlan } from "../spreadsheet/plan";

const INCHES_PER_CENTIMETRE = 1 / 2.54;
const inches = (centimetres: number) => Number((centimetres * INCHES_PER_CENTIMETRE).toFixed(3));

/** The left margin is wider: reports are filed. */
const MARGINS = {
  left: inches(1.5),
  right: inches(1),
  top: inches(1),
  bottom: inches(1),
  header: inches(0.5),
  footer: inches(0.5),
};

/** How a sheet is printed, but for the print area and the repeated rows, which are names. */
export function writePage(print: PrintPlan): Pick<WriteSheet, "pageSetup" | "headerFooter"> {
  return {
    pageSetup: {
      paperSize: print.paper === "A4" ? "a4" : "a3",
      orientation: print.orientation,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: print.fitToHeight,
      margins: MARGINS,
      horizontalCentered: true,
    },
    ...(print.footer === undefined ? {} : { headerFooter: { oddFooter: print.footer } }),
  };
}
