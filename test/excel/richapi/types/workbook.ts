import { selectedAreas } from "../../model/selection";
import { asFlag } from "../arguments";
import { factory, method, object, objectType, value } from "../members";
import { rangeOf } from "../objects";

export const workbookType = objectType("Workbook", {
  members: {
    Name: value("1.7", (workbook) => workbook.title),
    ReadOnly: value("1.8", (workbook) => workbook.readOnly),
    AutoSave: value("1.9", () => false),
    IsDirty: value(
      "1.9",
      ({ isDirty }) => isDirty,
      (workbook, dirty) => (workbook.isDirty = asFlag(dirty)),
    ),
    PreviouslySaved: value("1.9", () => true),
    CalculationEngineVersion: value("1.9", () => 191_029),
    Application: object("1.1", "Application", (workbook) => workbook),
    Functions: object("1.2", "Functions", (workbook) => workbook),
    Worksheets: object("1.1", "WorksheetCollection", (workbook) => workbook),
    Names: object("1.1", "NamedItemCollection", (workbook) => ({ workbook, sheet: null })),
    Comments: object("1.10", "CommentCollection", (workbook) => ({ workbook, sheet: null })),
    Tables: object("1.1", "TableCollection", (workbook) => ({ workbook, sheet: null })),
    Settings: object("1.4", "SettingCollection", (workbook) => workbook),
    CustomXmlParts: object("1.5", "CustomXmlPartCollection", (workbook) => ({
      workbook,
      namespace: null,
    })),
    Properties: object("1.7", "DocumentProperties", (workbook) => workbook),
    Protection: object("1.7", "WorkbookProtection", (workbook) => workbook),
    _Runtime: object("1.5", "Runtime", (workbook) => workbook),
    // What the client of Excel on the web asks for behind Excel.createWorkbook.
    CreateAndOpenWorkbook: method("1.8", (_workbook, args, session) => {
      session.openedBeside.push(args.text(0));
    }),
    GetSelectedRange: factory("1.1", "Range", ({ activeSheet }) =>
      rangeOf(activeSheet, activeSheet.selection),
    ),
    GetSelectedRanges: factory("1.9", "RangeAreas", ({ activeSheet }) => ({
      sheet: activeSheet,
      areas: selectedAreas(activeSheet),
    })),
    GetActiveCell: factory("1.7", "Range", ({ activeSheet }) => {
      const { top, left } = activeSheet.selection;
      return rangeOf(activeSheet, { top, left, bottom: top, right: left });
    }),
    _RemoveReference: method("1.1", (_workbook, args, { references }) =>
      references.remove(args.text(0)),
    ),
    _RemoveAllReferences: method("1.1", (_workbook, _args, { references }) =>
      references.removeAll(),
    ),
    _GetReferenceCount: method("1.1", (_workbook, _args, { references }) => references.count),
    _GetRangeForEventByReferenceId: factory("1.1", "Range", (_workbook, args, session) => {
      const found = session.references.find(args.text(0));
      return found === null ? null : rangeOf(found.sheet, found.areas[0]!);
    }),
    _GetRangeOrNullObjectForEventByReferenceId: factory(
      "1.1",
      "Range",
      (_workbook, args, session) => {
        const found = session.references.find(args.text(0));
        return found === null ? null : rangeOf(found.sheet, found.areas[0]!);
      },
    ),
  },
});
