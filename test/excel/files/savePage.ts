import type {
  HeaderFooter,
  NamedRange,
  PageMargins,
  PageSetup as FileSetup,
  WriteSheet,
} from "hucre";
import type { Rectangle } from "../model/area";
import { absoluteAddressOf, quoteTab } from "../model/references";
import type { Worksheet } from "../model/worksheet";
import { POINTS_AN_INCH } from "./openPage";

const PAPERS: Readonly<Record<string, FileSetup["paperSize"]>> = {
  A3: "a3",
  A4: "a4",
  A5: "a5",
  Letter: "letter",
  Legal: "legal",
};

export function savePage({ page }: Worksheet): Pick<WriteSheet, "pageSetup" | "headerFooter"> {
  const { horizontalFitToPages: wide, verticalFitToPages: high, scale } = page.zoom;
  const paperSize = PAPERS[page.paperSize];
  const margins = Object.fromEntries(
    Object.entries(page.margins).map(([side, points]) => [side, round(points / POINTS_AN_INCH)]),
  ) as PageMargins;
  const fits = wide !== undefined || high !== undefined;
  return {
    pageSetup: {
      ...(paperSize === undefined ? {} : { paperSize }),
      orientation: page.orientation === "Landscape" ? "landscape" : "portrait",
      ...(fits
        ? { fitToPage: true, fitToWidth: wide ?? 0, fitToHeight: high ?? 0 }
        : scale === undefined || scale === 100
          ? {}
          : { scale }),
      margins,
      horizontalCentered: page.centerHorizontally,
      verticalCentered: page.centerVertically,
      showGridLines: page.printGridlines,
      showRowColHeaders: page.printHeadings,
    },
    headerFooter: {
      ...(page.header === "" ? {} : { oddHeader: page.header }),
      ...(page.footer === "" ? {} : { oddFooter: page.footer }),
      ...saveOthers(page),
    },
  };
}

/** Pages whose texts differ from those of the odd ones. */
function saveOthers({ headersFooters: { state, first, even } }: Worksheet["page"]): HeaderFooter {
  return {
    ...(state.includes("First")
      ? { differentFirst: true, firstHeader: first.header, firstFooter: first.footer }
      : {}),
    ...(state.includes("Even")
      ? { differentOddEven: true, evenHeader: even.header, evenFooter: even.footer }
      : {}),
  };
}

const round = (inches: number) => Number(inches.toFixed(3));

/** What is printed stands in reserved names of the sheet, quoted and absolute. */
export function printNames({ name: scope, page }: Worksheet): readonly NamedRange[] {
  const reference = (areas: readonly Rectangle[]) =>
    areas.map((area) => `${quoteTab(scope)}!${absoluteAddressOf(area)}`).join(",");
  const titles = [page.titleColumns, page.titleRows].filter((area) => area !== null);
  return [
    ...(page.printArea.length === 0
      ? []
      : [{ name: "_xlnm.Print_Area", range: reference(page.printArea), scope }]),
    ...(titles.length === 0
      ? []
      : [{ name: "_xlnm.Print_Titles", range: reference(titles), scope }]),
  ];
}
