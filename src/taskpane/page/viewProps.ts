import type { WorkbookKind } from "../../app/workbookKind";
import type { ExcelHost } from "../../hosts/port";
import type { Bytes } from "../bytes";
import type { Workbench } from "../workbench";
import type { Tab, View } from "./views";

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
  /** Whether the view's tab is the one in front. */
  readonly shown: boolean;
  /** Grows when another view has written into the open workbook. */
  readonly written: number;
  /** To be called after writing into it: it is checked anew. */
  readonly onWritten: () => void;
  /** Last quarter's workbook, once somebody has laid it beside the one that is open. */
  readonly previous: Bytes | null;
  readonly onPrevious: (previous: Bytes) => void;
  /** What the open workbook turned out to be; null while it is being read. */
  readonly workbook: WorkbookKind | null;
  /** Told by the view that reads it. */
  readonly onWorkbook: (kind: WorkbookKind) => void;
}

/** What a view is given that does the same in both places. */
export type ViewProps = BrowserViewProps | ExcelViewProps;
