import type { HeaderFooter, Sheet } from "hucre";
import { areaOf } from "../model/area";
import type { Worksheet } from "../model/worksheet";

export const POINTS_AN_INCH = 72;

/** Page set-up of a file: inches become points. */
export function openPage({ pageSetup, headerFooter }: Sheet, { page }: Worksheet): void {
  page.footer = headerFooter?.oddFooter ?? "";
  page.header = headerFooter?.oddHeader ?? "";
  const { first, even } = page.headersFooters;
  Object.assign(first, texts(headerFooter?.firstHeader, headerFooter?.firstFooter));
  Object.assign(even, texts(headerFooter?.evenHeader, headerFooter?.evenFooter));
  page.headersFooters.state = stateOf(headerFooter ?? {});
  if (pageSetup === undefined) return;
  page.orientation = pageSetup.orientation === "landscape" ? "Landscape" : "Portrait";
  if (pageSetup.paperSize !== undefined) page.paperSize = capital(pageSetup.paperSize);
  for (const [side, inches] of Object.entries(pageSetup.margins ?? {}) as [
    keyof typeof page.margins,
    number,
  ][])
    page.margins[side] = inches * POINTS_AN_INCH;
  page.centerHorizontally = pageSetup.horizontalCentered ?? false;
  page.centerVertically = pageSetup.verticalCentered ?? false;
  page.printGridlines = pageSetup.showGridLines ?? false;
  page.printHeadings = pageSetup.showRowColHeaders ?? false;
  page.zoom = pageSetup.fitToPage
    ? {
        horizontalFitToPages: pageSetup.fitToWidth ?? 1,
        // 0 is "as many as needed", which Office.js says by leaving it out.
        ...(pageSetup.fitToHeight ? { verticalFitToPages: pageSetup.fitToHeight } : {}),
      }
    : { scale: pageSetup.scale ?? 100 };
  page.printArea = (pageSetup.printArea ?? "").split(",").flatMap((area) => areaOf(area) ?? []);
  page.titleRows = areaOf(pageSetup.printTitlesRow ?? "");
  page.titleColumns = areaOf(pageSetup.printTitlesColumn ?? "");
}

const texts = (header = "", footer = "") => ({ header, footer });

function stateOf({ differentFirst = false, differentOddEven = false }: HeaderFooter): string {
  if (differentFirst) return differentOddEven ? "FirstOddAndEven" : "FirstAndDefault";
  return differentOddEven ? "OddAndEven" : "Default";
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
