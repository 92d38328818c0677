import { ironCalc, loadIronCalc } from "../calculation/ironCalc";
import { openWorkbook } from "../files/open";
import { saveWorkbook } from "../files/save";
import { Workbook } from "../model/workbook";
import { CURRENT_EXCEL } from "../standIn";
import { openAddIn, runUnseen, type AddInFrame } from "./addInFrame";
import { dump } from "./dump";
import { excelPage } from "./excelPage";
import { faultPanel } from "./faultPanel";
import { freshParts } from "./parts";
import { ribbon } from "./ribbon";
import { sampleReport } from "./sample";

/*
 * The stand-in Excel as a page. What its address may say:
 *   ?pane=https://localhost:3000/   where the add-in is served; else this host name, port 3000
 *   ?sample=DV017                   whose made-up report to open; "none": an empty workbook
 *   ?open=BC_DV017_2021_Q3.xlsx     a file beside this page, and not a sample
 *   ?view=template                  the view that the pane opens at
 *   ?excelApi=1.12                  what this Excel can do
 *   ?lang=en-US                     the language of this Excel
 */
const asked = new URLSearchParams(window.location.search);
const ADD_IN = asked.get("pane") ?? `https://${window.location.hostname}:3000/`;
const REQUIREMENT_SETS = {
  ...CURRENT_EXCEL,
  ExcelApi: asked.get("excelApi") ?? CURRENT_EXCEL["ExcelApi"] ?? "",
};

declare global {
  interface Window {
    /** For tests: the workbook that is open and the pane beside it. */
    standIn?: {
      readonly workbook: Workbook;
      readonly pane: () => AddInFrame | null;
      readonly dump: () => string;
    };
  }
}

async function start(): Promise<void> {
  const engineFile = new URL("@ironcalc/wasm/wasm_bg.wasm", import.meta.url);
  loadIronCalc(await (await fetch(engineFile)).arrayBuffer());
  const file = asked.get("open");
  if (file !== null) {
    await open(file, new Uint8Array(await (await fetch(file)).arrayBuffer()));
    return;
  }
  const sample = asked.get("sample");
  if (sample === "none") {
    show(Workbook.blank(ironCalc()));
    return;
  }
  const { fileName, bytes } = await sampleReport(sample ?? undefined);
  await open(fileName, bytes);
}

async function open(fileName: string, bytes: Uint8Array): Promise<void> {
  const workbook = await openWorkbook(bytes, ironCalc());
  workbook.title = fileName;
  show(workbook);
}

/** Of the workbook that is shown. */
let refreshPanel: () => void = () => undefined;

function show(workbook: Workbook): void {
  const part = freshParts();
  const [container, unseen] = [pageElement("pane"), pageElement("unseen")];
  let pane: AddInFrame | null = null;
  const openFrame = (place: HTMLElement, page: string): AddInFrame =>
    openAddIn(place, {
      ...{ engine: ironCalc(), workbook, requirementSets: REQUIREMENT_SETS },
      language: asked.get("lang") ?? "vi-VN",
      address: new URL(page, ADD_IN).href,
    });

  const { attempt } = excelPage(workbook, {
    part,
    onEditing(editing) {
      if (pane !== null) pane.standIn.editing = editing;
    },
  });
  refreshPanel = faultPanel(part("panel", HTMLElement), () => pane?.standIn ?? null);

  const showPane = (view: string): void => {
    pane?.close();
    container.replaceChildren();
    pane = openFrame(container, `taskpane.html?view=${view}`);
  };
  ribbon(part("ribbon", HTMLElement), ADD_IN, {
    showPane,
    runFunction: ({ id }, name) =>
      void runUnseen(openFrame(unseen, "commands.html"), name, `SoChiTieu.${id}`),
  });
  part("title", HTMLElement).textContent = workbook.title;
  part("open", HTMLInputElement).addEventListener("change", ({ target }) => {
    const file = target instanceof HTMLInputElement ? target.files?.[0] : undefined;
    if (file !== undefined)
      void file.arrayBuffer().then((bytes) => open(file.name, new Uint8Array(bytes)));
  });
  part("save", HTMLElement).addEventListener("click", () => void download(workbook));
  window.standIn = { workbook, pane: () => pane, dump: () => dump(workbook) };
  attempt(() => showPane(asked.get("view") ?? "check"));
}

async function download(workbook: Workbook): Promise<void> {
  const bytes = await saveWorkbook(workbook);
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([new Uint8Array(bytes)]));
  link.download = workbook.title;
  link.click();
  URL.revokeObjectURL(link.href);
}

function pageElement(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`The page lacks #${id}.`);
  return element;
}

setInterval(() => refreshPanel(), 250);
start().catch((error: unknown) => {
  pageElement("excel").textContent = String(error);
});
