import { readFileSync } from "node:fs";
import path from "node:path";
import { JSDOM, ResourceLoader, VirtualConsole, type DOMWindow } from "jsdom";
import { ironCalc, loadIronCalc } from "../calculation/ironCalc";
import { openWorkbook } from "../files/open";
import { StandIn } from "../standIn";
import type { RequirementSets } from "../richapi/session";
import { frameName, type AddInPlace } from "../transport/appContext";
import { XdmHost } from "../transport/xdmHost";

// Short: office.js has the origin of every message parsed, which costs jsdom much a letter.
const HOST_ORIGIN = "https://x:8443";
const ADD_IN_ORIGIN = "https://x:8444";
const OFFICE_JS = path.dirname(require.resolve("@microsoft/office-js/dist/office.js"));

export interface BootOptions {
  /** Bytes of the .xlsx to open; without them an empty workbook. */
  readonly file?: Uint8Array;
  readonly requirementSets?: RequirementSets;
  readonly language?: string;
  /** Opened for reading only, as in Protected View. */
  readonly readOnly?: boolean;
  /** The readable build of office.js, for tests that read the client itself. */
  readonly debug?: boolean;
}

export interface Headless {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly excel: StandIn;
  readonly host: XdmHost;
  /** Makes `Excel`, `Office` and `OfficeExtension` global, as they are in a task pane. */
  readonly installGlobals: () => void;
  /** Runs a script in the page of the add-in, as its console would. */
  readonly run: (script: string) => unknown;
  readonly close: () => void;
}

let engineLoaded = false;
let starts = 0;

/** The engine, loaded from the package once a process. */
export function headlessEngine() {
  if (!engineLoaded) loadIronCalc(readFileSync(require.resolve("@ironcalc/wasm/wasm_bg.wasm")));
  engineLoaded = true;
  return ironCalc();
}

/** Boots the real, unmodified office.js in jsdom, with the stand-in Excel on the other end. */
export async function bootHeadless(options: BootOptions = {}): Promise<Headless> {
  const { file, requirementSets, language = "vi-VN", debug = false } = options;
  const engine = headlessEngine();
  const workbook = file === undefined ? undefined : await openWorkbook(file, engine);
  const excel = new StandIn({
    engine,
    ...(workbook === undefined ? {} : { workbook }),
    ...(requirementSets === undefined ? {} : { requirementSets }),
  });
  excel.workbook.readOnly = options.readOnly ?? false;
  const place: AddInPlace = {
    conversation: `conversation-${++starts}`,
    appId: "add-in",
    hostOrigin: HOST_ORIGIN,
    language,
    documentUrl: `${HOST_ORIGIN}/${excel.workbook.title}`,
  };
  let host: XdmHost | undefined;
  const window = await openPane(
    place,
    debug,
    (message) => void host?.receive(message),
    (window) => {
      host = new XdmHost(excel, place, (message) => deliver(window, message));
    },
  );
  const client = window as unknown as Pick<Headless, "Excel" | "Office" | "OfficeExtension">;
  await client.Office.onReady();
  const { Excel, Office, OfficeExtension } = client;
  return {
    ...{ Excel, Office, OfficeExtension, excel, host: host! },
    installGlobals: () => install({ Excel, Office, OfficeExtension }),
    run: (script) => window.eval(script),
    close: () => window.close(),
  };
}

/**
 * Read when asked for: jest keeps every value that was ever assigned to a global until the suite ends,
 * and with each of these a whole window.
 */
function install(client: Pick<Headless, "Excel" | "Office" | "OfficeExtension">): void {
  for (const [name, value] of Object.entries(client))
    Object.defineProperty(globalThis, name, { configurable: true, get: () => value as unknown });
}

/** The page of the add-in: office.js and nothing else. */
function openPane(
  place: AddInPlace,
  debug: boolean,
  receive: (message: unknown) => void,
  opened: (window: DOMWindow) => void,
): Promise<DOMWindow> {
  const script = `${ADD_IN_ORIGIN}/${debug ? "office.debug.js" : "office.js"}`;
  return new Promise((resolve) => {
    const dom = new JSDOM(`<!doctype html><script src="${script}"></script>`, {
      url: `${ADD_IN_ORIGIN}/taskpane.html`,
      referrer: `${HOST_ORIGIN}/`,
      runScripts: "dangerously",
      resources: new PackageFiles(),
      virtualConsole: new VirtualConsole(),
      beforeParse(window) {
        window.name = frameName(place);
        // jsdom has no `document.domain`, and no frame around the page.
        Object.defineProperty(window.document, "domain", { value: "x" });
        Object.defineProperty(window, "parent", { value: { postMessage: receive } });
        opened(window);
      },
    });
    dom.window.addEventListener("load", () => resolve(dom.window));
  });
}

function deliver(window: DOMWindow, data: string): void {
  setTimeout(() => {
    const source = window.parent;
    const event = new window.MessageEvent("message", { data, origin: HOST_ORIGIN });
    Object.defineProperty(event, "source", { value: source });
    window.dispatchEvent(event);
  }, 0);
}

/** office.js and its strings, out of the package; nothing else is loaded. */
class PackageFiles extends ResourceLoader {
  override fetch(url: string) {
    const file = path.join(OFFICE_JS, new URL(url).pathname);
    const bytes = Promise.resolve().then(() => readFileSync(file));
    return Object.assign(bytes, { abort: () => undefined }) as ReturnType<ResourceLoader["fetch"]>;
  }
}
