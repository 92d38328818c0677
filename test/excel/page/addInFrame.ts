import type { Engine } from "../calculation/engine";
import type { Workbook } from "../model/workbook";
import type { RequirementSets } from "../richapi/session";
import { StandIn } from "../standIn";
import { frameName, type AddInPlace } from "../transport/appContext";
import { XdmHost } from "../transport/xdmHost";
import { ACTION_TYPE, parseRequest, XDM_EVENT } from "../transport/xdmMessages";

export interface AddInFrame {
  readonly standIn: StandIn;
  readonly host: XdmHost;
  /** Once the add-in's page hears of commands. */
  readonly listening: Promise<void>;
  readonly close: () => void;
}

export interface FrameOptions {
  readonly engine: Engine;
  readonly workbook: Workbook;
  /** Address of the add-in's page, on another port of this page's own host name. */
  readonly address: string;
  readonly language: string;
  readonly requirementSets: RequirementSets;
}

/**
 * Loads a page of the add-in in a frame and holds Excel's end of its conversation. Each load is an
 * add-in started anew, with a session of its own.
 */
export function openAddIn(container: HTMLElement, options: FrameOptions): AddInFrame {
  const { engine, workbook, address, language, requirementSets } = options;
  const standIn = new StandIn({ engine, workbook, requirementSets });
  const place: AddInPlace = {
    conversation: crypto.randomUUID(),
    appId: "so-chi-tieu",
    hostOrigin: window.location.origin,
    language,
    documentUrl: new URL(encodeURIComponent(workbook.title), window.location.origin).href,
  };
  const { origin } = new URL(address);
  const frame = document.createElement("iframe");
  frame.name = frameName(place);
  frame.title = "Sổ chỉ tiêu";
  frame.src = address;

  const open = new AbortController();
  let isListening: () => void = () => undefined;
  const listening = new Promise<void>((resolve) => (isListening = resolve));
  const host = new XdmHost(standIn, place, (message) => {
    if (!open.signal.aborted) frame.contentWindow?.postMessage(message, origin);
  });
  window.addEventListener(
    "message",
    ({ source, data }: MessageEvent<unknown>) => {
      if (source !== frame.contentWindow) return;
      void host.receive(data);
      if (listensForCommands(data)) isListening();
    },
    { signal: open.signal },
  );
  container.append(frame);
  return {
    standIn,
    host,
    listening,
    close() {
      open.abort();
      frame.remove();
    },
  };
}

function listensForCommands(message: unknown): boolean {
  const request = parseRequest(message);
  if (request?._actionType !== ACTION_TYPE.registerEvent) return false;
  const { eventDispId } = request._data as { readonly eventDispId?: number };
  return eventDispId === XDM_EVENT.appCommandInvoked;
}

/** Runs a command that needs no pane: loads its page unseen, and closes it when it is over. */
export async function runUnseen(frame: AddInFrame, name: string, buttonId: string): Promise<void> {
  await frame.listening;
  // The page registers before it has named its functions.
  await later(300);
  frame.host.runCommand(name, buttonId);
  while (frame.host.completedCommands.length === 0) await later(50);
  frame.close();
}

const later = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
