import { lazy, type ComponentType, type LazyExoticComponent } from "react";
import type { WorkbookKind } from "../../app/workbookKind";
import type { ExcelHost } from "../../hosts/port";
import type { Bytes, Workbench } from "../workbench";
import type { View } from "./views";

/** What the page gives to the view of a tab in a browser, where no workbook is open. */
export interface BrowserViewProps {
  readonly workbench: Workbench;
  readonly host: null;
  /** What the address asks for; for the view that it leads to. */
  readonly opening: View;
  /** Brings a tab to the front. */
  readonly onTab: (tab: Tab) => void;
}

/** The same in Excel, beside the workbook that is open. */
export interface ExcelViewProps extends Omit<BrowserViewProps, "host"> {
  readonly host: ExcelHost;
  /** Grows when another view has written into the open workbook. */
  readonly written: number;
  /** To be called after writing into it: it is checked anew. */
  readonly onWritten: () => void;
  /** Last quarter's workbook, once somebody has laid it beside the one that is open. */
  readonly previous: Bytes | null;
  readonly onPrevious: (previous: Bytes) => void;
  /** What the open workbook turned out to be, as the view that reads it tells. */
  readonly onWorkbook: (kind: WorkbookKind) => void;
}

/** What a view is given that does the same in both places. */
export type ViewProps = BrowserViewProps | ExcelViewProps;

/** A view is fetched when its tab is opened first, and stays as it was left from then on. */
type Lazy<Props> = LazyExoticComponent<ComponentType<Props>>;

interface TabDeclaration {
  /** In addresses (?view=…) and in the dictionaries (`views`). */
  readonly id: string;
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

/** The tabs of the page, in their order. A row, and a word in each language, is all a view needs. */
export const TABS = [
  {
    id: "check",
    browser: lazy(() => import(/* webpackChunkName: "inBrowser" */ "../check/CheckView")),
    excel: lazy(() => import(/* webpackChunkName: "inExcel" */ "../workbook/WorkbookView")),
    workbooks: null,
  },
  {
    id: "mending",
    browser: MendingView,
    excel: MendingView,
    workbooks: ["unitReport"],
  },
  {
    id: "consolidation",
    browser: ConsolidationPage,
    excel: ConsolidationPage,
    workbooks: ["blocWorkbook"],
  },
  { id: "template", browser: TemplateView, excel: TemplateView, workbooks: null },
  { id: "help", browser: HelpView, excel: HelpView, workbooks: null },
] as const satisfies readonly TabDeclaration[];

export type Tab = (typeof TABS)[number]["id"];

/** The tabs offered: in a browser (`inExcel` false) or beside a workbook of a kind (null: unknown). */
export function tabsFor(inExcel: boolean, workbook: WorkbookKind | null): readonly Tab[] {
  const tabs: readonly (TabDeclaration & { readonly id: Tab })[] = TABS;
  return tabs
    .filter(({ browser, excel, workbooks }) =>
      inExcel
        ? excel !== null &&
          (workbooks === null || (workbook !== null && workbooks.includes(workbook)))
        : browser !== null,
    )
    .map(({ id }) => id);
}

/** The declaration of a tab. */
export function tabNamed(wanted: Tab): TabDeclaration {
  return TABS.find(({ id }) => id === wanted) ?? TABS[0];
}
