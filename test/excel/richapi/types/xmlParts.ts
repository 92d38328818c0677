import { refuse } from "../../model/excelError";
import type { Workbook } from "../../model/workbook";
import { asText, type Arguments } from "../arguments";
import { factory, INDEXER, method, objectType, value, type Member } from "../members";
import type { ObjectTypes } from "../objects";

type Parts = ObjectTypes["CustomXmlPartScopedCollection"];
type Part = ObjectTypes["CustomXmlPart"];

const items = { type: "CustomXmlPart", of: partsOf } as const;

/** Of both collections. */
const members: Readonly<Record<string, Member<Parts>>> = {
  GetCount: method("1.5", (parts) => partsOf(parts).length),
  [INDEXER]: factory(
    "1.5",
    "CustomXmlPart",
    (parts, args) => find(parts, args) ?? refuse("ItemNotFound"),
  ),
  GetItemOrNullObject: factory("1.5", "CustomXmlPart", find),
};

export const customXmlPartCollectionType = objectType("CustomXmlPartCollection", {
  items,
  members: {
    ...members,
    Add: factory("1.5", "CustomXmlPart", ({ workbook }, args) => {
      const id = workbook.newId();
      write(workbook, id, args.text(0));
      return { workbook, id };
    }),
    GetByNamespace: factory("1.5", "CustomXmlPartScopedCollection", ({ workbook }, args) => ({
      workbook,
      namespace: args.text(0),
    })),
  },
});

export const customXmlPartScopedCollectionType = objectType("CustomXmlPartScopedCollection", {
  items,
  members: {
    ...members,
    GetOnlyItem: factory(
      "1.5",
      "CustomXmlPart",
      (parts) => only(parts) ?? refuse("GeneralException"),
    ),
    GetOnlyItemOrNullObject: factory("1.5", "CustomXmlPart", only),
  },
});

export const customXmlPartType = objectType("CustomXmlPart", {
  key: ({ id }) => ({ Id: id }),
  members: {
    Id: value("1.5", ({ id }) => id),
    NamespaceUri: value("1.5", (part) => namespaceOf(xmlOf(part))),
    GetXml: method("1.5", xmlOf),
    SetXml: method("1.5", ({ workbook, id }, args) => write(workbook, id, args.text(0))),
    Delete: method("1.5", ({ workbook, id }) => {
      workbook.xmlParts.delete(id);
      workbook.changed({ type: "other" });
    }),
  },
});

function partsOf({ workbook, namespace }: Parts): readonly Part[] {
  return [...workbook.xmlParts]
    .filter(([, xml]) => namespace === null || namespaceOf(xml) === namespace)
    .map(([id]) => ({ workbook, id }));
}

function find(parts: Parts, args: Arguments): Part | null {
  const id = asText(args.json(0));
  return partsOf(parts).find((part) => part.id === id) ?? null;
}

function only(parts: Parts): Part | null {
  const [first, ...others] = partsOf(parts);
  return others.length === 0 ? (first ?? null) : null;
}

function xmlOf({ workbook, id }: Part): string {
  return workbook.xmlParts.get(id) ?? refuse("ItemNotFound");
}

/** A part is one element with what is in it. */
function write(workbook: Workbook, id: string, xml: string): void {
  if (!ROOT.test(xml)) refuse("InvalidArgument");
  workbook.xmlParts.set(id, xml);
  workbook.changed({ type: "other" });
}

const ROOT = /^\s*(?:<\?[^>]*\?>\s*)?<((?:([\w.-]+):)?[\w.-]+)((?:\s[^<>]*)?)\/?>/;

/** What the prefix of the first element, or its absence, stands for. */
function namespaceOf(xml: string): string {
  const [, , prefix, attributes = ""] = ROOT.exec(xml) ?? [];
  const name = prefix === undefined ? "xmlns" : `xmlns:${prefix}`;
  const given = [...attributes.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)];
  const [, , double, single] = given.find(([, attribute]) => attribute === name) ?? [];
  return double ?? single ?? "";
}
