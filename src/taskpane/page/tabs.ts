import { lazy, type ComponentType, type LazyExoticComponent } from "react";
import type { WorkbookKind } from "../../app/workbookKind";
import type { BrowserViewProps, ExcelViewProps } from "./viewProps";
import { TABS, type Tab } from "./views";

/** A view is fetched when its tab is opened first, and stays as it was left from then on. */
type Lazy<Props> = LazyExoticComponent<ComponentType<Props>>;

interface TabDeclaration {
  /** Null where the page in a browser has no such tab. */
  readonly browser: Lazy<BrowserViewProps> | null;
  /** Null where the pane in Excel has none. */
  readonly excel: Lazy<ExcelViewProps> | null;
  /** In Excel, the kinds of open workbook that have the tab; null for all, also while none is known. */
  readonly workbooks: readonly WorkbookKind[] | null;
}

const TemplateView = lazy(
  () => import(/* webpackChunkName: "template" */ "../template/TemplateView"),
);
const MendingView = lazy(() => import(/* webpackChunkName: "mending" */ "../mending/MendingView"));
const HelpView = lazy(() => import(/* webpackChunkName: "help" */ "../help/HelpView"));

const ConsolidationPage = lazy(
  () => import(/* webpackChunkName: "consolidation" */ "../consolidation/ConsolidationPage"),
);

/** What stands behind each tab. A row, and a word in each language, is all that a new one needs. */
const DECLARED: Readonly<Record<Tab, TabDeclaration>> = {
  check: {
    browser: lazy(() => import(/* webpackChunkName: "inBrowser" */ "../check/CheckView")),
    excel: lazy(() => import(/* webpackChunkName: "inExcel" */ "../workbook/WorkbookView")),
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
