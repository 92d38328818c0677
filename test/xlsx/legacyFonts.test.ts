import { encodingOfFont } from "../../src/text/legacyFonts";
import { cellsOf, firstSheetOf, foreignRows } from "./packages";

const STYLES =
  '<styleSheet><fonts><font><name val="Times New Roman"/></font><font><sz val="13"/><name val=".VnTime"/></font><font><name val="VNI-Times"/></font></fonts><cellXfs><xf/><xf fontId="1"/><xf fontId="2" numFmtId="1"/><xf fontId="9"/></cellXfs></styleSheet>';
const run = (text: string, font?: string) =>
  `<r>${font === undefined ? "" : `<rPr><b/><rFont val="${font}"/></rPr>`}<t>${text}</t></r>`;
const STRINGS = [
  "<si><t>§¶ng bé</t></si>",
  `<si>${run("a", "Arial")}${run("b", ".vntimeh")}${run("c", "VNI-Book")}</si>`,
  `<si>${run("a", "Arial")}${run("b", "Arial")}</si>`,
  `<si>${run("a", "Arial")}${run("b")}</si>`,
];

async function fontsOf(row: string) {
  const bytes = foreignRows(`<row r="1">${row}</row>`, {
    "xl/styles.xml": STYLES,
    "xl/sharedStrings.xml": `<sst>${STRINGS.join("")}</sst>`,
  });
  return Object.values(cellsOf(await firstSheetOf(bytes))).map(({ font }) => font);
}

test.each([
  ["the cell's own", '<c s="1" t="s"><v>0</v></c>', ".VnTime"],
  ["VNI", '<c s="2" t="str"><v>Ñaûng</v></c>', "VNI-Times"],
  ["of a run", '<c t="s"><v>1</v></c>', ".vntimeh"],
  ["of a run, whatever the cell's", '<c s="2" t="s"><v>1</v></c>', ".vntimeh"],
  ["inline", `<c t="inlineStr"><is>${run("a", "VNI-Book")}</is></c>`, "VNI-Book"],
  ["all runs in fonts of today", '<c s="1" t="s"><v>2</v></c>', undefined],
  ["one run as the cell", '<c s="1" t="s"><v>3</v></c>', ".VnTime"],
  ["of today", '<c s="0" t="s"><v>0</v></c>', undefined],
  ["no such font", '<c s="3" t="s"><v>0</v></c>', undefined],
])("the font told: %s", async (_what, cell, font) => {
  expect(await fontsOf(cell)).toEqual([font]);
});

test.each([
  [".VnTime", "tcvn3"],
  [".vnarialh", "tcvn3"],
  ["VNI-Times", "vni"],
  ["vni-helve", "vni"],
  ["Times New Roman", null],
  ["VNI", null],
  ["VnTime", null],
  ["Arial VNI-", null],
])("%s", (font, encoding) => {
  expect(encodingOfFont(font)).toBe(encoding);
});
