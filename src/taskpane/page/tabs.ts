import type { WorkbookKind } from "../../app/workbookKind";
import type { BrowserViewProps, ExcelViewProps } from "./viewProps";
import { TABS, type Tab } from "./views";
import { lazyPart, type Part } from "./lazyPart";

/** A view is fetched when its tab is opened first, and stays as it was left from then on. */
interface TabDeclaration {
  /** Null where the page in a browser has no such tab. */
  readonly browser: Part<BrowserViewProps> | null;
  /** Null where the pane in Excel has none. */
  readonly excel: Part<ExcelViewProps> | null;
  /** In Excel, the kinds of open workbook that have the tab; null for all, also while none is known. */
  readonly workbooks: readonly WorkbookKind[] | null;
}

const TemplateView = lazyPart(
  () => import(/* webpackChunkName: "template" */ "../template/TemplateView"),
);
const MendingView = lazyPart(
  () => import(/* webpackChunkName: "mending" */ "../mending/MendingView"),
);
const HelpView = lazyPart(() => import(/* webpackChunkName: "help" */ "../help/HelpView"));

const ConsolidationPage = lazyPart(
  () => import(/* webpackChunkName: "consolidation" */ "../consolidation/ConsolidationPage"),
);

/** What stands behind each tab. A row, and a word in each language, is all that a new one needs. */
const DECLARED: Readonly<Record<Tab, TabDeclaration>> = {
  check: {
    browser: lazyPart(() => import(/* webpackChunkName: "inBrowser" */ "../check/CheckView")),
    excel: lazyPart(() => import(/* webpackChunkName: "inExcel" */ "../workbook/WorkbookView")),
    workbooks: null,
  },
  mending: { browser: MendingView, excel: MendingView, workbooks: ["unitReport"] },
  consolidation: {
    browser: ConsolidationPage,
    excel: ConsolidationPage,
    workbooks: ["blocWorkbook"],
  },
  template: { browser: TemplateView, excel: TemplateView, workbooks: null },
  help: { browser: HelpView, excel: HelpView, workbooks: null },
};

/**
 * The tabs offered: in a browser (`inExcel` false) or beside a workbook of a kind (null: unknown).
 * Consolidating needs no workbook open: whoever asks for it has it.
 */
export function tabsFor(
  inExcel: boolean,
  workbook: WorkbookKind | null,
  asked: Tab,
): readonly Tab[] {
  return TABS.filter((tab) => {
    const { browser, excel, workbooks } = DECLARED[tab];
    if (!inExcel) return browser !== null;
    if (excel === null) return false;
    if (workbooks === null || (tab === "consolidation" && tab === asked)) return true;
    return workbook !== null && workbooks.includes(workbook);
  });
}

/** The declaration of a tab. */
export function tabNamed(tab: Tab): TabDeclaration {
  return DECLARED[tab];
}
