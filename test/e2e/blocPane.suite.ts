import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { drawBloc } from "../../src/app/drawBloc";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";
import { blocData, bytesOf } from "../consolidation/smallQuarter";
import type { Bench } from "./bench";
import { temporaryFolder } from "./site";
import { goTo, paneFrame, sheetText } from "./standInPage";
import { expectNoBarriers, watchedContext, type Watched } from "./watchedContext";

const BLOC = "SO_KHOI.xlsx";
const UNITS = ["DV023"] as const;

/** The bloc's own workbook open in the stand-in Excel, and the pane that consolidates into it. */
export function blocPaneSuite(bench: Bench): void {
  let watched: Watched;
  let page: Page;
  let reports: string[];

  beforeAll(async () => {
    const bytes = await writeWorkbook(drawBloc(blocData()));
    writeFileSync(join(bench.standInFolder, BLOC), bytes);
    const folder = temporaryFolder();
    reports = await Promise.all(
      UNITS.map(async (unit) => {
        const path = join(folder, `BC_${unit}_2021_Q3.xlsx`);
        writeFileSync(path, await bytesOf(unit));
        return path;
      }),
    );
  });
  beforeEach(async () => {
    watched = await watchedContext(bench, [bench.pane.address, bench.standIn.address], {
      viewport: { width: 1366, height: 768 },
    });
    page = await watched.context.newPage();
    const query = new URLSearchParams({
      ...{ pane: bench.pane.address, open: BLOC },
      view: "consolidation",
    });
    await page.goto(`${bench.standIn.address}?${query.toString()}`);
  });
  afterEach(async () => {
    await watched.context.close();
    expect(watched.faults).toEqual([]);
  });

  const pane = () => page.frameLocator("#pane iframe");
  const button = (name: string) => pane().getByRole("button", { name, exact: true });
  const hasKeyboard = (it: Locator) => it.evaluate((each) => each === document.activeElement);
  const says = (text: string | RegExp) => pane().getByText(text).waitFor();

  async function textOf(sheet: string): Promise<string> {
    await goTo(page, sheet);
    return sheetText(page);
  }

  test("the quarter is written into the open workbook, seen there, and taken back", async () => {
    await says(/^Sổ đang mở: 5 đơn vị/);
    const before = await textOf("TH Thông tin");
    expect(before).not.toContain(UNITS[0]);
    await pane().locator('input[type=file][aria-label="Chọn tệp"]').setInputFiles(reports);
    await pane()
      .getByRole("heading", { name: /^Quý III\/2021: 1\/5 đơn vị đã nộp$/ })
      .waitFor();
    const unfolds = pane().locator("summary").first();
    await button("Ghi vào sổ đang mở").focus();
    for (let presses = 0; presses < 9 && !(await hasKeyboard(unfolds)); presses += 1)
      await page.keyboard.press("Tab");
    expect(await hasKeyboard(unfolds)).toBe(true);
    await button("Ghi vào sổ đang mở").click();
    await says(/^Đã ghi [\d.]+ ô trên \d+ trang/);
    await expectNoBarriers(page, paneFrame(page, bench.pane.address));
    const written = await textOf("TH Thông tin");
    for (const unit of UNITS) expect(written).toContain(unit);
    await button("Trả lại như trước").click();
    await says("Đã trả lại sổ như trước khi ghi.");
    expect(await textOf("TH Thông tin")).toBe(before);
  });
}
