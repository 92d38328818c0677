import type { WorkbookKind } from "../../src/app/workbookKind";
import { tabsFor } from "../../src/taskpane/page/tabs";
import type { Tab } from "../../src/taskpane/page/views";
import { tabOf, viewIn } from "../../src/taskpane/page/views";

test.each([
  ["?view=intake", "consolidation"],
  ["?view=consolidation", "consolidation"],
  ["?view=chase", "consolidation"],
  ["?view=finalise", "mending"],
  ["?view=indicators", "check"],
  ["?view=diagnostics", "help"],
  ["?view=nothing", "check"],
  ["", "check"],
] as const)("%s leads to the tab %s", (search, tab) => {
  expect(tabOf(viewIn(search))).toBe(tab);
});

test.each<[string, WorkbookKind | null, Tab, readonly Tab[]]>([
  ["a unit's report", "unitReport", "check", ["check", "mending", "template", "help"]],
  ["the bloc's workbook", "blocWorkbook", "check", ["check", "consolidation", "template", "help"]],
  ["a workbook not known yet", null, "mending", ["check", "template", "help"]],
  [
    "a unit's report, consolidating asked for by the ribbon",
    "unitReport",
    "consolidation",
    ["check", "mending", "consolidation", "template", "help"],
  ],
  [
    "another workbook, consolidating asked for",
    null,
    "consolidation",
    ["check", "consolidation", "template", "help"],
  ],
])("beside %s", (_, kind, asked, tabs) => {
  expect(tabsFor(true, kind, asked)).toEqual(tabs);
});
