import type { Workbook } from "../../model/workbook";
import { asText } from "../arguments";
import { object, objectType, value, type Member } from "../members";

/** A text that anybody may read and write; `key` is its name in files. */
function text(key: string): Member<Workbook> {
  return value(
    "1.7",
    ({ properties }) => properties[key] ?? "",
    (workbook, given) => {
      workbook.properties[key] = asText(given);
      workbook.changed({ type: "other" });
    },
  );
}

export const documentPropertiesType = objectType("DocumentProperties", {
  members: {
    Author: text("creator"),
    Category: text("category"),
    Comments: text("description"),
    Company: text("company"),
    Keywords: text("keywords"),
    Manager: text("manager"),
    Subject: text("subject"),
    Title: text("title"),
    LastAuthor: value("1.7", ({ properties }) => properties["lastModifiedBy"] ?? ""),
    RevisionNumber: value("1.7", () => 0),
    Custom: object("1.7", "CustomPropertyCollection", (workbook) => workbook),
  },
});
