import { refuse } from "../../model/excelError";
import type { HeadersFooters } from "../../model/pageSetup";
import type { Worksheet } from "../../model/worksheet";
import { asFlag, asText } from "../arguments";
import { object, objectType, value, type Member } from "../members";
import type { ObjectTypes } from "../objects";

const STATES = ["Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"] as const;

function flag(key: "useSheetMargins" | "useSheetScale"): Member<Worksheet> {
  return value(
    "1.9",
    ({ page }) => page.headersFooters[key],
    ({ page, workbook }, given) => {
      page.headersFooters[key] = asFlag(given);
      workbook.changed({ type: "other" });
    },
  );
}

function of(texts: (sheet: Worksheet) => HeadersFooters["first"]): Member<Worksheet> {
  return object("1.9", "HeaderFooter", (sheet) => ({ sheet, texts: texts(sheet) }));
}

/** Odd pages have the texts of all where no others have texts of their own. */
export const headerFooterGroupType = objectType("HeaderFooterGroup", {
  members: {
    State: value(
      "1.9",
      ({ page }) => page.headersFooters.state,
      ({ page, workbook }, given) => {
        const state = STATES.find((each) => each === given) ?? refuse("InvalidArgument");
        page.headersFooters.state = state;
        workbook.changed({ type: "other" });
      },
    ),
    UseSheetMargins: flag("useSheetMargins"),
    UseSheetScale: flag("useSheetScale"),
    DefaultForAllPages: of(({ page }) => page),
    OddPages: of(({ page }) => page),
    EvenPages: of(({ page }) => page.headersFooters.even),
    FirstPage: of(({ page }) => page.headersFooters.first),
  },
});

export const headerFooterType = objectType("HeaderFooter", {
  members: {
    LeftHeader: section("header", "L"),
    CenterHeader: section("header", "C"),
    RightHeader: section("header", "R"),
    LeftFooter: section("footer", "L"),
    CenterFooter: section("footer", "C"),
    RightFooter: section("footer", "R"),
  },
});

type Letter = "L" | "C" | "R";

function section(which: "header" | "footer", letter: Letter): Member<ObjectTypes["HeaderFooter"]> {
  return value(
    "1.9",
    ({ texts }) => split(texts[which])[letter],
    ({ sheet, texts }, given) => {
      const sections = { ...split(texts[which]), [letter]: asText(given) };
      texts[which] = (["L", "C", "R"] as const)
        .map((each) => (sections[each] === "" ? "" : `&${each}${sections[each]}`))
        .join("");
      sheet.workbook.changed({ type: "other" });
    },
  );
}

/** `&L…&C…&R…` in its three texts; what stands before the first mark is in the middle. */
function split(text: string): Record<Letter, string> {
  const found: Record<Letter, string> = { L: "", C: "", R: "" };
  let at: Letter = "C";
  for (const [piece] of text.matchAll(/&&|&[LCR]|[^]/g)) {
    if (piece === "&L" || piece === "&C" || piece === "&R") at = piece.charAt(1) as Letter;
    else found[at] += piece;
  }
  return found;
}
