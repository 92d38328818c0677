import { intersection, type Rectangle } from "../model/area";
import { clearConditionalFormats } from "../model/conditionalFormats";
import { clearContents } from "../model/contents";
import { clearFormats } from "../model/formats";
import { clearLinks } from "../model/links";
import { unmergeCells } from "../model/merging";
import { clearValidation } from "../model/validations";
import type { Worksheet } from "../model/worksheet";
import type { Arguments } from "./arguments";

/** `range.clear(applyTo)`: contents, formats, links, or everything. */
export function clearRange(sheet: Worksheet, areas: readonly Rectangle[], args: Arguments): void {
  const what = args.oneOf(
    0,
    ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks", "ResetContents"],
    "All",
  );
  const everything = what === "All";
  for (const area of areas) {
    if (everything || what === "Contents" || what === "ResetContents") clearContents(sheet, area);
    if (everything || what === "Formats") {
      clearFormats(sheet, area);
      clearConditionalFormats(sheet, [area]);
      if (sheet.merged.some((block) => intersection(block, area) !== null))
        unmergeCells(sheet, area);
    }
    if (everything) clearValidation(sheet, [area]);
    if (everything || what === "Hyperlinks" || what === "RemoveHyperlinks") clearLinks(sheet, area);
  }
}
