import { refuse } from "../../model/excelError";
import type { Workbook } from "../../model/workbook";
import type { Worksheet } from "../../model/worksheet";
import { asText } from "../arguments";
import { factory, INDEXER, method, objectType, value } from "../members";
import type { Json } from "../protocol";

type Owner = Workbook | Worksheet;

/** An entry that is there, whatever the case of its key. */
function entry<Entry>(entries: ReadonlyMap<string, Entry>, key: string): string | null {
  const wanted = key.toLowerCase();
  return [...entries.keys()].find((each) => each.toLowerCase() === wanted) ?? null;
}

function put<Entry>(
  owner: Owner,
  entries: Map<string, Entry>,
  key: string,
  content: Entry,
): string {
  const known = entry(entries, key) ?? key;
  entries.set(known, content);
  tell(owner);
  return known;
}

function remove(owner: Owner, entries: Map<string, unknown>, key: string): void {
  entries.delete(key);
  tell(owner);
}

function tell(owner: Owner): void {
  const workbook = "workbook" in owner ? owner.workbook : owner;
  workbook.changed({ type: "other" });
}

function asPlain(given: Json): string | number | boolean {
  return typeof given === "object" ? refuse("InvalidArgument") : given;
}

export const settingCollectionType = objectType("SettingCollection", {
  items: {
    type: "Setting",
    of: (workbook) => [...workbook.settings.keys()].map((key) => ({ workbook, key })),
  },
  members: {
    Add: factory("1.4", "Setting", (workbook, args) => ({
      workbook,
      key: put<unknown>(workbook, workbook.settings, args.text(0), args.json(1)),
    })),
    GetCount: method("1.4", ({ settings }) => settings.size),
    [INDEXER]: factory("1.4", "Setting", (workbook, args) => ({
      workbook,
      key: entry(workbook.settings, args.text(0)) ?? refuse("ItemNotFound"),
    })),
    GetItemOrNullObject: factory("1.4", "Setting", (workbook, args) => {
      const key = entry(workbook.settings, args.text(0));
      return key === null ? null : { workbook, key };
    }),
  },
});

export const settingType = objectType("Setting", {
  key: ({ key }) => ({ _Id: key }),
  members: {
    Key: value("1.4", ({ key }) => key),
    Value: value(
      "1.4",
      ({ workbook, key }) => (workbook.settings.get(key) ?? null) as Json,
      ({ workbook, key }, given) => put<unknown>(workbook, workbook.settings, key, given),
    ),
    Delete: method("1.4", ({ workbook, key }) => remove(workbook, workbook.settings, key)),
  },
});

export const customPropertyCollectionType = objectType("CustomPropertyCollection", {
  items: {
    type: "CustomProperty",
    of: (workbook) => [...workbook.customProperties.keys()].map((key) => ({ workbook, key })),
  },
  members: {
    Add: factory("1.7", "CustomProperty", (workbook, args) => ({
      workbook,
      key: put(workbook, workbook.customProperties, args.text(0), asPlain(args.json(1))),
    })),
    DeleteAll: method("1.7", (workbook) => {
      workbook.customProperties.clear();
      tell(workbook);
    }),
    GetCount: method("1.7", ({ customProperties }) => customProperties.size),
    [INDEXER]: factory("1.7", "CustomProperty", (workbook, args) => ({
      workbook,
      key: entry(workbook.customProperties, args.text(0)) ?? refuse("ItemNotFound"),
    })),
    GetItemOrNullObject: factory("1.7", "CustomProperty", (workbook, args) => {
      const key = entry(workbook.customProperties, args.text(0));
      return key === null ? null : { workbook, key };
    }),
  },
});

const KINDS: Readonly<Record<string, string>> = {
  string: "String",
  number: "Number",
  boolean: "Boolean",
};

export const customPropertyType = objectType("CustomProperty", {
  key: ({ key }) => ({ _Id: key }),
  members: {
    Key: value("1.7", ({ key }) => key),
    Type: value("1.7", ({ workbook, key }) => KINDS[typeof workbook.customProperties.get(key)]!),
    Value: value(
      "1.7",
      ({ workbook, key }) => workbook.customProperties.get(key) ?? null,
      ({ workbook, key }, given) => put(workbook, workbook.customProperties, key, asPlain(given)),
    ),
    Delete: method("1.7", ({ workbook, key }) => remove(workbook, workbook.customProperties, key)),
  },
});

export const worksheetCustomPropertyCollectionType = objectType(
  "WorksheetCustomPropertyCollection",
  {
    items: {
      type: "WorksheetCustomProperty",
      of: (sheet) => [...sheet.customProperties.keys()].map((key) => ({ sheet, key })),
    },
    members: {
      Add: factory("1.12", "WorksheetCustomProperty", (sheet, args) => ({
        sheet,
        key: put(sheet, sheet.customProperties, args.text(0), args.text(1)),
      })),
      GetCount: method("1.12", ({ customProperties }) => customProperties.size),
      [INDEXER]: factory("1.12", "WorksheetCustomProperty", (sheet, args) => ({
        sheet,
        key: entry(sheet.customProperties, args.text(0)) ?? refuse("ItemNotFound"),
      })),
      GetItemOrNullObject: factory("1.12", "WorksheetCustomProperty", (sheet, args) => {
        const key = entry(sheet.customProperties, args.text(0));
        return key === null ? null : { sheet, key };
      }),
    },
  },
);

export const worksheetCustomPropertyType = objectType("WorksheetCustomProperty", {
  key: ({ key }) => ({ _Id: key }),
  members: {
    Key: value("1.12", ({ key }) => key),
    Value: value(
      "1.12",
      ({ sheet, key }) => sheet.customProperties.get(key) ?? "",
      ({ sheet, key }, given) => put(sheet, sheet.customProperties, key, asText(given)),
    ),
    Delete: method("1.12", ({ sheet, key }) => remove(sheet, sheet.customProperties, key)),
  },
});
