import { refuse } from "../../model/excelError";
import type { DefinedName } from "../../model/definedName";
import { addName, deleteName, findName, namesChanged } from "../../model/names";
import { areaOf } from "../../model/area";
import { fromLocal } from "../../model/localFormulas";
import { isReadable, notBuilt } from "../../model/formulaText";
import { withoutTables } from "../../model/tableCells";
import { fullReferences, shortReferences } from "../../model/tableReferences";
import { absoluteReference, splitTab } from "../addresses";
import { asFlag, asText, type Arguments } from "../arguments";
import { eachCell, plainValue, valueType } from "../cellValues";
import { factory, INDEXER, method, object, objectType, value } from "../members";
import { rangeOf, type ObjectTypes, type Range, type Scope } from "../objects";

type OfName = ObjectTypes["NamedItem"];

export const namedItemCollectionType = objectType("NamedItemCollection", {
  items: { type: "NamedItem", of: (scope) => namesOf(scope).map((name) => ({ scope, name })) },
  members: {
    [INDEXER]: factory(
      "1.1",
      "NamedItem",
      (scope, args) => found(scope, args.text(0)) ?? refuse("ItemNotFound"),
    ),
    GetItemOrNullObject: factory("1.4", "NamedItem", (scope, args) => found(scope, args.text(0))),
    GetCount: method("1.4", (scope) => namesOf(scope).length),
    Add: factory("1.4", "NamedItem", add),
    AddFormulaLocal: factory("1.4", "NamedItem", (scope, args) => {
      const formula = formulaGiven(scope, fromLocal(args.text(1), scope.workbook.locale));
      const comment = args.optionalText(2) ?? "";
      return { scope, name: addName(scope.workbook, scope.sheet, args.text(0), formula, comment) };
    }),
  },
});

export const namedItemType = objectType("NamedItem", {
  key: ({ name }) => ({ _Id: name.name }),
  members: {
    Name: value("1.1", ({ name }) => name.name),
    Type: value("1.1", nameType),
    Value: value("1.1", nameValue),
    Formula: value(
      "1.7",
      ({ scope, name }) => `=${shortReferences(name.formula, scope.workbook)}`,
      ({ scope, name }, given) => {
        name.formula = formulaGiven(scope, asText(given));
        namesChanged(scope.workbook);
      },
    ),
    Comment: value(
      "1.4",
      ({ name }) => name.comment,
      ({ name }, given) => (name.comment = asText(given)),
    ),
    Visible: value(
      "1.1",
      ({ name }) => name.visible,
      ({ name }, given) => (name.visible = asFlag(given)),
    ),
    Scope: value("1.4", ({ scope }) => (scope.sheet === null ? "Workbook" : "Worksheet")),
    ArrayValues: object("1.7", "NamedItemArrayValues", (name) => name),
    Worksheet: object("1.4", "Worksheet", ({ scope }) => scope.sheet ?? refuse("ItemNotFound")),
    WorksheetOrNullObject: object("1.4", "Worksheet", ({ scope }) => scope.sheet),
    GetRange: factory("1.1", "Range", (name) => rangeOfName(name) ?? refuse("InvalidReference")),
    GetRangeOrNullObject: factory("1.4", "Range", rangeOfName),
    Delete: method("1.4", ({ scope, name }) => deleteName(scope.workbook, scope.sheet, name)),
  },
});

export const namedItemArrayValuesType = objectType("NamedItemArrayValues", {
  members: {
    Values: value("1.7", (name) => {
      const range = rangeOfName(name) ?? refuse("InvalidOperation");
      return eachCell(range, (sheet, row, column) => plainValue(sheet.valueAt(row, column)));
    }),
    Types: value("1.7", (name) => {
      const range = rangeOfName(name) ?? refuse("InvalidOperation");
      return eachCell(range, (sheet, row, column) => valueType(sheet.valueAt(row, column)));
    }),
  },
});

function namesOf({ workbook, sheet }: Scope): readonly DefinedName[] {
  return sheet?.names ?? workbook.names;
}

function found(scope: Scope, key: string): OfName | null {
  const name = findName(namesOf(scope), key);
  return name === undefined ? null : { scope, name };
}

/** A name for a range, or for a formula or constant given as text. */
function add(scope: Scope, args: Arguments): OfName {
  const range = args.object(1, "Range");
  const formula = range === null ? formulaGiven(scope, args.text(1)) : absoluteReference(range);
  const comment = args.optionalText(2) ?? "";
  return { scope, name: addName(scope.workbook, scope.sheet, args.text(0), formula, comment) };
}

function formulaGiven({ workbook }: Scope, given: string): string {
  const formula = given.replace(/^=/, "");
  return isReadable(formula) ? fullReferences(formula, workbook) : refuse("InvalidArgument");
}

function rangeOfName({ scope, name }: OfName): Range | null {
  // Whole rows and columns too.
  const { tab, rest } = splitTab(withoutTables(name.formula, scope.workbook));
  const area = areaOf(rest);
  const sheet = tab === null ? scope.sheet : scope.workbook.sheetByName(tab);
  return area === null || !sheet ? null : rangeOf(sheet, area);
}

function nameType(name: OfName): string {
  if (rangeOfName(name) !== null) return "Range";
  const constant = constantOf(name);
  return typeof constant === "object" ? "Error" : TYPES[typeof constant]!;
}

function nameValue(name: OfName): string | number | boolean {
  const range = rangeOfName(name);
  return range === null ? plainValue(constantOf(name)) : absoluteReference(range);
}

const TYPES: Readonly<Record<string, string>> = {
  string: "String",
  number: "Double",
  boolean: "Boolean",
};

/** What a name that is no range stands for. */
function constantOf({ scope: { workbook, sheet }, name: { formula } }: OfName) {
  const missing = notBuilt(withoutTables(formula, workbook));
  if (missing !== null) return refuse("UnsupportedOperation", missing);
  return workbook.calculation.evaluate(sheet ?? workbook.activeSheet, formula) ?? 0;
}
