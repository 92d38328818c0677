import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { drawBloc } from "../../src/app/drawBloc";
import { faultDetail } from "../../src/app/faultDetail";
import type { ExcelHost } from "../../src/hosts/port";
import type {
  ConsolidationBench,
  OnProgress,
  SessionTasks,
} from "../../src/taskpane/consolidation/workers/bench";
import ConsolidationView from "../../src/taskpane/consolidation/ConsolidationView";
import { consolidationSession } from "../../src/taskpane/consolidation/workers/session";
import type { View } from "../../src/taskpane/page/views";
import type { Done } from "../../src/taskpane/workbench";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";
import { blocData, bytesOf } from "../consolidation/smallQuarter";

/** The session's own functions, without the worker around them. */
export function benchHere(): ConsolidationBench {
  const session = consolidationSession();
  const here =
    <Name extends keyof SessionTasks>(name: Name) =>
    async (
      order: Parameters<SessionTasks[Name]>[0],
      tell: OnProgress = () => undefined,
    ): Promise<Done<Awaited<ReturnType<SessionTasks[Name]>>>> => {
      const task = session[name] as (
        order: Parameters<SessionTasks[Name]>[0],
        tell: OnProgress,
      ) => Promise<Awaited<ReturnType<SessionTasks[Name]>>>;
      try {
        return { ok: true, value: await task(order, tell) };
      } catch (error) {
        return { ok: false, fault: { code: "programFault", detail: faultDetail(error) } };
      }
    };
  return {
    openBloc: here("openBloc"),
    consolidate: here("consolidate"),
    draw: here("draw"),
    renew: here("renew"),
    unitReport: here("unitReport"),
    compare: here("compare"),
    cancel: () => undefined,
  };
}

export function fileOf(name: string, bytes: Uint8Array): File {
  const file = new File([new Uint8Array(bytes)], name, { lastModified: 1_633_000_000_000 });
  // jsdom's files cannot be read the way browsers' can.
  file.arrayBuffer = () => Promise.resolve(new Uint8Array(bytes).buffer);
  return file;
}

export const blocBytes = writeWorkbook(drawBloc(blocData()));
export const blocFile = async (bytes: Promise<Uint8Array> = blocBytes): Promise<File> =>
  fileOf("SO_KHOI.xlsx", await bytes);
export const unitFile = async (code: string, name = `BC_${code}_2021_Q3.xlsx`): Promise<File> =>
  fileOf(name, await bytesOf(code));

interface Setting {
  readonly bench?: ConsolidationBench;
  readonly host?: ExcelHost | null;
  /** What the page's address asks for. */
  readonly opening?: View;
}

export function openView({
  bench = benchHere(),
  host = null,
  opening = "consolidation",
}: Setting = {}) {
  const scrolledTo: Element[] = [];
  Element.prototype.scrollIntoView = function (this: Element) {
    scrolledTo.push(this);
  };
  const user = userEvent.setup({ applyAccept: false });
  const view = (inFront: boolean) => (
    <FluentProvider theme={webLightTheme}>
      <ConsolidationView bench={bench} host={host} opening={opening} inFront={inFront} />
    </FluentProvider>
  );
  const { unmount, rerender } = render(view(true));
  const input = (label: string) => screen.getByLabelText(label, { selector: "input" });
  return {
    user,
    unmount,
    /** What the page was scrolled to; jsdom lays nothing out. */
    scrolledTo,
    /** Brings its tab to the front, or another one. */
    bring: (inFront: boolean) => rerender(view(inFront)),
    chooseBloc: async () => user.upload(input("Chọn sổ của Khối"), await blocFile()),
    chooseFiles: (...files: File[]) => user.upload(input("Chọn tệp"), files),
    // Asking every element for its role takes seconds here.
    headline: (text: RegExp) => screen.findByText(text, { selector: "h2" }),
  };
}

/** What is dropped on the page, as from a folder window. */
export async function drop(...files: File[]): Promise<void> {
  const event = new Event("drop", { cancelable: true });
  Object.assign(event, { dataTransfer: { types: ["Files"], files, items: [] } });
  await act(() => Promise.resolve(window.dispatchEvent(event)));
}
