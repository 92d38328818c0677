import { areaOf, type Rectangle } from "../../model/area";
import { refuse } from "../../model/excelError";
import type { PageSetup } from "../../model/pageSetup";
import type { Worksheet } from "../../model/worksheet";
import { areasIn } from "../addresses";
import { asFlag, asNumber, asRecord, asText, type Arguments } from "../arguments";
import { factory, method, object, objectType, value, type Member } from "../members";
import { rangeOf, type ObjectTypes } from "../objects";
import type { Json } from "../protocol";

type Flag = "centerHorizontally" | "centerVertically" | "printGridlines" | "printHeadings";
type MoreFlag = "blackAndWhite" | "draftMode";

function flag(key: Flag | MoreFlag): Member<Worksheet> {
  return value(
    "1.9",
    ({ page }) => page[key],
    (sheet, given) => set(sheet, () => (sheet.page[key] = asFlag(given))),
  );
}

function margin(side: keyof PageSetup["margins"]): Member<Worksheet> {
  return value(
    "1.9",
    ({ page }) => page.margins[side],
    (sheet, given) => set(sheet, () => (sheet.page.margins[side] = asNumber(given))),
  );
}

function set(sheet: Worksheet, change: () => void): void {
  change();
  sheet.workbook.changed({ type: "other" });
}

export const pageLayoutType = objectType("PageLayout", {
  members: {
    Orientation: value(
      "1.9",
      ({ page }) => page.orientation,
      (sheet, given) =>
        set(sheet, () => {
          const wanted = (["Portrait", "Landscape"] as const).find((word) => word === given);
          sheet.page.orientation = wanted ?? refuse("InvalidArgument");
        }),
    ),
    PaperSize: value(
      "1.9",
      ({ page }) => page.paperSize,
      (sheet, given) => set(sheet, () => (sheet.page.paperSize = asText(given))),
    ),
    Zoom: value(
      "1.9",
      ({ page }) => ({ ...page.zoom }),
      (sheet, given) => set(sheet, () => (sheet.page.zoom = zoomOf(given))),
    ),
    CenterHorizontally: flag("centerHorizontally"),
    CenterVertically: flag("centerVertically"),
    PrintGridlines: flag("printGridlines"),
    PrintHeadings: flag("printHeadings"),
    BlackAndWhite: flag("blackAndWhite"),
    DraftMode: flag("draftMode"),
    LeftMargin: margin("left"),
    RightMargin: margin("right"),
    TopMargin: margin("top"),
    BottomMargin: margin("bottom"),
    HeaderMargin: margin("header"),
    FooterMargin: margin("footer"),
    HeadersFooters: object("1.9", "HeaderFooterGroup", (sheet) => sheet),
    FirstPageNumber: value(
      "1.9",
      ({ page }) => page.firstPageNumber,
      (sheet, given) =>
        set(sheet, () => (sheet.page.firstPageNumber = given === "" ? "" : asNumber(given))),
    ),
    PrintOrder: word("printOrder", ["DownThenOver", "OverThenDown"]),
    PrintErrors: word("printErrors", ["AsDisplayed", "Blank", "Dash", "NotAvailable"]),
    PrintComments: word("printComments", ["NoComments", "EndSheet", "InPlace"]),
    SetPrintMargins: method("1.9", (sheet, args) => {
      const unit = UNITS[args.oneOf(0, ["Points", "Inches", "Centimeters"])];
      const sides = Object.entries(args.record(1)).map(([side, given]) => {
        if (!(side in sheet.page.margins)) return refuse("InvalidArgument");
        return [side, asNumber(given ?? null) * unit] as const;
      });
      set(sheet, () => Object.assign(sheet.page.margins, Object.fromEntries(sides)));
    }),
    ...printed("GetPrintArea", "RangeAreas", (sheet) =>
      sheet.page.printArea.length === 0 ? null : { sheet, areas: sheet.page.printArea },
    ),
    ...printed("GetPrintTitleRows", "Range", (sheet) =>
      sheet.page.titleRows === null ? null : rangeOf(sheet, sheet.page.titleRows),
    ),
    ...printed("GetPrintTitleColumns", "Range", (sheet) =>
      sheet.page.titleColumns === null ? null : rangeOf(sheet, sheet.page.titleColumns),
    ),
    SetPrintArea: method("1.9", (sheet, args) =>
      set(sheet, () => (sheet.page.printArea = [...areas(sheet, args)])),
    ),
    SetPrintTitleRows: method("1.9", (sheet, args) =>
      set(sheet, () => (sheet.page.titleRows = areas(sheet, args)[0] ?? null)),
    ),
    SetPrintTitleColumns: method("1.9", (sheet, args) =>
      set(sheet, () => (sheet.page.titleColumns = areas(sheet, args)[0] ?? null)),
    ),
  },
});

const UNITS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

function word(
  key: "printOrder" | "printErrors" | "printComments",
  words: readonly string[],
): Member<Worksheet> {
  return value(
    "1.9",
    ({ page }) => page[key],
    (sheet, given) => {
      const wanted = words.find((each) => each === given) ?? refuse("InvalidArgument");
      set(sheet, () => (sheet.page[key] = wanted));
    },
  );
}

/** What was set to be printed: `get…`, and `get…OrNullObject` where nothing was. */
function printed<Type extends "Range" | "RangeAreas">(
  name: string,
  type: Type,
  find: (sheet: Worksheet) => ObjectTypes[Type] | null,
): Readonly<Record<string, Member<Worksheet>>> {
  return {
    [name]: factory("1.9", type, (sheet) => find(sheet) ?? refuse("ItemNotFound")),
    [`${name}OrNullObject`]: factory("1.9", type, find),
  };
}

function areas(sheet: Worksheet, args: Arguments): readonly Rectangle[] {
  const given = args.object(0, "Range", "RangeAreas");
  if (given !== null) return given.areas;
  const address = args.text(0).replaceAll("$", "");
  const whole = areaOf(address);
  return whole === null ? areasIn(sheet, address) : [whole];
}

function zoomOf(given: Json): PageSetup["zoom"] {
  const { scale, horizontalFitToPages, verticalFitToPages } = asRecord(given);
  if (typeof scale === "number" && (scale < 10 || scale > 400)) refuse("InvalidArgument");
  return {
    ...(typeof scale === "number" ? { scale } : {}),
    ...(typeof horizontalFitToPages === "number" ? { horizontalFitToPages } : {}),
    ...(typeof verticalFitToPages === "number" ? { verticalFitToPages } : {}),
  };
}
