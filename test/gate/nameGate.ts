import type { Report } from "./gateFault";
import { looksLikeAddress, needsQuotes, rectangleOf, splitSheet } from "./references";
import type { WorkbookParts } from "./workbookParts";
import { childrenOf, storedText } from "./xmlTree";

const LONGEST_NAME = 255;
const BUILT_IN = /^_xlnm\.(?:Print_Area|Print_Titles)$/;

/** Names of tables and of ranges: grammar, uniqueness across both kinds, what they refer to. */
export function checkNames({ workbook, sheets }: WorkbookParts, report: Report): void {
  const tabs = new Map(sheets.map(({ name }) => [name.toLowerCase(), name]));
  const used = new Set<string>();
  const claim = (name: string, scope: string) => {
    const key = `${scope}\n${name.toLowerCase()}`;
    if (used.has(key)) report("nameTwice", name, "used twice");
    used.add(key);
  };
  for (const { tables } of sheets) {
    for (const { part, root } of tables) {
      const { name = "", displayName = "" } = root.attributes;
      if (name !== displayName) report("nameGrammar", part, `${name} is shown as ${displayName}`);
      checkGrammar(displayName, report);
      claim(displayName, "");
    }
  }
  for (const { attributes, text } of childrenOf(workbook, "definedName", "definedNames")) {
    const { name = "", localSheetId } = attributes;
    const scope = localSheetId === undefined ? null : sheets[Number(localSheetId)]?.name;
    if (scope === undefined) report("nameSheet", name, `no sheet number ${localSheetId ?? ""}`);
    if (!BUILT_IN.test(name)) checkGrammar(name, report);
    else if (scope === null) report("nameReference", name, "belongs to no sheet");
    claim(name, scope ?? "");
    checkReference(name, storedText(text), scope ?? null, tabs, report);
  }
}

function checkGrammar(name: string, report: Report): void {
  const allowed = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name);
  if (!allowed || name.length > LONGEST_NAME) report("nameGrammar", name, "not allowed as a name");
  if (looksLikeAddress(name)) report("nameGrammar", name, "reads as an address");
}

/** Every name of ours is one area, quoted and absolute; a print title is a span of whole rows or columns. */
function checkReference(
  name: string,
  refersTo: string,
  scope: string | null,
  tabs: ReadonlyMap<string, string>,
  report: Report,
): void {
  const parts =
    name === "_xlnm.Print_Titles" ? refersTo.split(/,(?=(?:[^']*'[^']*')*[^']*$)/) : [refersTo];
  for (const part of parts) {
    const split = splitSheet(part);
    if (split === null) {
      report("nameReference", name, `${part} names no sheet`);
      continue;
    }
    const { sheet, quoted, rest } = split;
    if (!tabs.has(sheet.toLowerCase())) report("nameSheet", name, `no sheet ${sheet}`);
    if (scope !== null && BUILT_IN.test(name) && sheet !== scope) {
      report("nameSheet", name, `of ${scope} refers to ${sheet}`);
    }
    if (!quoted && needsQuotes(sheet)) report("nameReference", name, `${sheet} without quotes`);
    const sound =
      name === "_xlnm.Print_Titles" ? isSpan(rest) : isAbsolute(rest) && rectangleOf(rest) !== null;
    if (!sound) report("nameReference", name, `${rest} is no absolute reference`);
  }
}

function isAbsolute(rest: string): boolean {
  return /^\$[A-Z]+\$\d+(?::\$[A-Z]+\$\d+)?$/.test(rest);
}

function isSpan(rest: string): boolean {
  const rows = /^\$(\d+):\$(\d+)$/.exec(rest);
  if (rows !== null) return rectangleOf(`A${rows[1] ?? ""}:A${rows[2] ?? ""}`) !== null;
  const columns = /^\$([A-Z]+):\$([A-Z]+)$/.exec(rest);
  return columns !== null && rectangleOf(`${columns[1] ?? ""}1:${columns[2] ?? ""}1`) !== null;
}
