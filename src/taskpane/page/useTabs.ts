import { useCallback, useState } from "react";
import type { WorkbookKind } from "../../app/workbookKind";
import { tabsFor } from "./tabs";
import { tabOf, viewIn, type Tab, type View } from "./views";

export interface Tabs {
  /** In their order; others have no place here, or not beside the workbook that is open. */
  readonly offered: readonly Tab[];
  readonly shown: Tab;
  readonly show: (tab: Tab) => void;
  /** Whether the tab has a view by now: it stays mounted, and what it shows with it. */
  readonly isOpened: (tab: Tab) => boolean;
  /** What the address asks for. */
  readonly opening: View;
  /** What is open in Excel; null while that is unknown. */
  readonly workbook: WorkbookKind | null;
  readonly onWorkbook: (kind: WorkbookKind) => void;
}

/** @param search query of the page's address: which view to begin with. */
export function useTabs(search: string, inExcel: boolean): Tabs {
  const [opening] = useState(() => viewIn(search));
  const [wanted, setWanted] = useState<Tab>(() => tabOf(opening));
  // The check begins wherever the page does: files can be dropped, the workbook is being read.
  const [opened, setOpened] = useState<ReadonlySet<Tab>>(() => new Set(["check", tabOf(opening)]));
  const [workbook, setWorkbook] = useState<WorkbookKind | null>(null);
  const show = useCallback((tab: Tab) => {
    setWanted(tab);
    setOpened((before) => (before.has(tab) ? before : new Set([...before, tab])));
  }, []);

  const offered = tabsFor(inExcel, workbook, tabOf(opening));
  return {
    offered,
    shown: offered.includes(wanted) ? wanted : "check",
    show,
    isOpened: (tab) => opened.has(tab),
    opening,
    workbook,
    onWorkbook: setWorkbook,
  };
}
