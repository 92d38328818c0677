import type { Rectangle } from "./area";

export interface PageSetup {
  orientation: "Portrait" | "Landscape";
  /** "A4", "A3", "Letter" … */
  paperSize: string;
  /** In points. */
  margins: Record<"top" | "right" | "bottom" | "left" | "header" | "footer", number>;
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  blackAndWhite: boolean;
  draftMode: boolean;
  firstPageNumber: number | "";
  printOrder: string;
  printErrors: string;
  printComments: string;
  zoom: { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number };
  printArea: Rectangle[];
  titleRows: Rectangle | null;
  titleColumns: Rectangle | null;
  /** Of odd, or all, pages: `&L…&C…&R…`. */
  header: string;
  footer: string;
  headersFooters: HeadersFooters;
}

/** Pages that have texts of their own, and how they are laid out. */
export interface HeadersFooters {
  state: string;
  useSheetMargins: boolean;
  useSheetScale: boolean;
  readonly first: { header: string; footer: string };
  readonly even: { header: string; footer: string };
}

export function newPageSetup(): PageSetup {
  return {
    orientation: "Portrait",
    paperSize: "Letter",
    margins: { top: 54, right: 50.4, bottom: 54, left: 50.4, header: 21.6, footer: 21.6 },
    centerHorizontally: false,
    centerVertically: false,
    printGridlines: false,
    printHeadings: false,
    blackAndWhite: false,
    draftMode: false,
    firstPageNumber: "",
    printOrder: "DownThenOver",
    printErrors: "AsDisplayed",
    printComments: "NoComments",
    zoom: { scale: 100 },
    printArea: [],
    titleRows: null,
    titleColumns: null,
    header: "",
    footer: "",
    headersFooters: {
      state: "Default",
      useSheetMargins: true,
      useSheetScale: true,
      first: { header: "", footer: "" },
      even: { header: "", footer: "" },
    },
  };
}
