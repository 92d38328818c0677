import { chromium } from "playwright-core";
import { headerPolicy } from "../../deploy/contentSecurityPolicy";
import type { Bench } from "./bench";
import { blocPaneSuite } from "./blocPane.suite";
import { browserPageSuite } from "./browserPage.suite";
import { consolidationSuite } from "./consolidation.suite";
import { excelPaneSuite } from "./excelPane.suite";
import { findBrowser } from "./browser";
import { buildPane, buildStandIn, removeTemporaryFolders, serveSite } from "./site";

/*
 * The program as it is deployed, in a real browser: built once, served over https with the policy
 * that the server sends.
 */
const found = findBrowser();
if (!found.ok) console.warn(`The pages are NOT tested in a browser. ${found.reason}`);
const whereABrowserStarts = found.ok ? describe : describe.skip;

// Only what hangs fails by time: machines may be busy.
jest.setTimeout(240_000);
const PATIENCE = 60_000;

const ADDRESS = "https://so.example.vn/chi-tieu/";

whereABrowserStarts("as deployed", () => {
  const bench = { patience: PATIENCE } as Bench;

  beforeAll(async () => {
    if (!found.ok) return;
    bench.built = buildPane(ADDRESS);
    bench.standInFolder = buildStandIn();
    bench.standIn = await serveSite(bench.standInFolder);
    const framedBy = [new URL(bench.standIn.address).origin];
    bench.pane = await serveSite(bench.built.folder, {
      "Content-Security-Policy": headerPolicy({ framedBy }),
    });
    bench.scriptsOf = (...chunks) =>
      [...new Set(chunks.flatMap((chunk) => bench.built.scripts.get(chunk) ?? []))].sort();
    bench.browser = await chromium.launch(found.launch);
  }, 600_000);

  afterAll(async () => {
    await bench.browser.close();
    bench.pane.close();
    bench.standIn.close();
    removeTemporaryFolders();
  });

  describe("the page in a browser", () => browserPageSuite(bench, ADDRESS));
  describe("consolidation in the browser", () => consolidationSuite(bench));
  describe("the pane beside the stand-in Excel", () => excelPaneSuite(bench));
  describe("the bloc's workbook in the stand-in Excel", () => blocPaneSuite(bench));
});
