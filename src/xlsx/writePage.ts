import type { WriteSheet } from "hucre";
import type { PrintPlan } from "../spreadsheet/plan";
import { PRINT_MARGINS } from "../spreadsheet/planDefaults";

const INCHES_PER_CENTIMETRE = 1 / 2.54;
const inches = (centimetres: number) => Number((centimetres * INCHES_PER_CENTIMETRE).toFixed(3));

const MARGINS = {
  left: inches(PRINT_MARGINS.left),
  right: inches(PRINT_MARGINS.right),
  top: inches(PRINT_MARGINS.top),
  bottom: inches(PRINT_MARGINS.bottom),
  header: inches(PRINT_MARGINS.header),
  footer: inches(PRINT_MARGINS.footer),
};

/** How a sheet is printed, but for the print area and what is repeated, which are names. */
export function writePage(print: PrintPlan): Pick<WriteSheet, "pageSetup" | "headerFooter"> {
  return {
    pageSetup: {
      paperSize: print.paper === "A4" ? "a4" : "a3",
      orientation: print.orientation,
      ...(print.scale === undefined
        ? { fitToPage: true, fitToWidth: 1, fitToHeight: print.fitToHeight }
        : { scale: print.scale }),
      margins: MARGINS,
      horizontalCentered: true,
    },
    ...(print.footer === undefined ? {} : { headerFooter: { oddFooter: print.footer } }),
  };
}
