import { refuse } from "../../model/excelError";
import { PROTECTION_DEFAULTS, protectSheet, unprotectSheet } from "../../model/protection";
import { method, objectType, value } from "../members";

export const worksheetProtectionType = objectType("WorksheetProtection", {
  members: {
    Protected: value("1.2", ({ protection }) => protection !== null),
    Options: value("1.2", ({ protection }) => ({
      ...(protection?.rights ?? PROTECTION_DEFAULTS),
      selectionMode: protection?.selectionMode ?? "Normal",
    })),
    Protect: method("1.2", (sheet, args) => {
      const options = args.record(0);
      const known = [...Object.keys(PROTECTION_DEFAULTS), "selectionMode"];
      if (Object.keys(options).some((key) => !known.includes(key))) refuse("InvalidArgument");
      // Some versions tell what they leave open as null, and take it from nobody.
      if (Object.values(options).includes(null)) refuse("GeneralException");
      protectSheet(sheet, options, args.optionalText(1));
    }),
    Unprotect: method("1.2", (sheet, args) => unprotectSheet(sheet, args.optionalText(0))),
  },
});

export const workbookProtectionType = objectType("WorkbookProtection", {
  members: {
    Protected: value("1.7", ({ structureProtected }) => structureProtected),
    Protect: method("1.7", (workbook, args) => {
      if (workbook.structureProtected) refuse("InvalidOperation");
      workbook.structurePassword = args.optionalText(0);
      workbook.structureProtected = true;
      workbook.changed({ type: "other" });
    }),
    Unprotect: method("1.7", (workbook, args) => {
      const { structureProtected, structurePassword } = workbook;
      if (!structureProtected) refuse("InvalidOperation");
      if (structurePassword !== null && structurePassword !== args.optionalText(0))
        refuse("AccessDenied", "The password you supplied is not correct.");
      workbook.structureProtected = false;
      workbook.changed({ type: "other" });
    }),
  },
});
