import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { readBloc } from "../../src/workbook/readBloc";
import { readOwnWorkbook } from "../../src/xlsx/readOwnWorkbook";
import type { Bench } from "./bench";
import { demoQuarter, type DemoQuarter } from "./demoQuarter";
import { layoutShift, nothingCutOff, watchLayoutShift } from "./layout";
import { expectNoBarriers, watchedContext, type Watched } from "./watchedContext";

/** Of the 71 of the made-up quarter: drawing all of them would take longer than the tests. */
const UNITS = 20;

/** "Tổng hợp" as deployed: the made-up quarter, from files to the bloc's workbook. */
export function consolidationSuite(bench: Bench): void {
  let watched: Watched;
  let page: Page;
  let quarter: DemoQuarter;

  beforeAll(async () => {
    quarter = await demoQuarter(UNITS);
  });
  beforeEach(async () => {
    watched = await watchedContext(bench, [bench.pane.address], {
      viewport: { width: 350, height: 800 },
    });
    page = await watched.context.newPage();
  });
  afterEach(async () => {
    await watched.context.close();
    expect(watched.faults).toEqual([]);
  });

  const input = (label: string) => page.locator(`input[type=file][aria-label="${label}"]`);
  const headline = (text: RegExp) => page.getByRole("heading", { name: text }).waitFor();

  async function open(): Promise<void> {
    await page.goto(`${bench.pane.address}?view=consolidation`);
    await input("Chọn tệp").waitFor({ state: "attached" });
    await watchLayoutShift(page);
  }
  async function chooseBloc(): Promise<void> {
    await input("Chọn sổ của Khối").setInputFiles(quarter.bloc);
    await page.getByText("SO_KHOI.xlsx: 77 đơn vị trong danh mục").waitFor();
  }

  test("a folder of reports: who is missing, every part without barriers, the workbook to download", async () => {
    await open();
    await expectNoBarriers(page);
    await chooseBloc();
    const begun = Date.now();
    await input("Chọn tệp").setInputFiles([...quarter.reports]);
    await headline(/^Quý III\/2021: 20\/76 đơn vị đã nộp$/);
    console.info(`${UNITS} reports consolidated after ${Date.now() - begun} ms`);
    expect(await layoutShift(page)).toBeLessThan(0.02);

    await page.getByRole("button", { name: /^CT1A/ }).click();
    await page.getByText(/^Nghị quyết viết/).waitFor();
    await expectNoBarriers(page);
    for (const part of ["Đơn vị", "Khắc phục"]) {
      await page.getByRole("tab", { name: part, exact: true }).click();
      await expectNoBarriers(page);
    }
    for (const scheme of ["dark", "light"] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      await page.getByRole("tab", { name: "Chỉ tiêu", exact: true }).click();
      await expectNoBarriers(page);
    }
    await page.emulateMedia({ colorScheme: "light", forcedColors: "active" });
    await expectNoBarriers(page);
    await page.emulateMedia({ forcedColors: "none" });
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await nothingCutOff(page)).toEqual([]);

    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Tải sổ tổng hợp" }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe("TH_2021_Q3.xlsx");
    const read = await readOwnWorkbook(new Uint8Array(readFileSync(await file.path())));
    const rows = read.ok ? readBloc(read.snapshot)?.data.tables.get("tblThThongTin") : undefined;
    expect(rows).toHaveLength(UNITS);
  });

  test("by keyboard: to the search, to a unit by its number; stopped and begun again", async () => {
    await open();
    await chooseBloc();
    await input("Chọn tệp").setInputFiles([...quarter.others, ...quarter.reports]);
    const stop = page.getByRole("button", { name: "Dừng" });
    await stop.waitFor();
    // It stays under the pointer when the time left is told.
    const moved = await stop.evaluate((button) => {
      const row = button.parentElement;
      if (row === null) throw new Error("it stands nowhere");
      const copy = row.cloneNode(true) as HTMLElement;
      const places = ["xong 1/80 tệp", "Đang soát: xong 10/80 tệp, còn khoảng 16 giây"].map(
        (said) => {
          copy.firstElementChild?.replaceChildren(said);
          row.after(copy);
          const { x, y } = copy.lastElementChild?.getBoundingClientRect() ?? { x: 0, y: 0 };
          return [x, y - copy.getBoundingClientRect().y];
        },
      );
      copy.remove();
      return places;
    });
    expect(moved[0]).toEqual(moved[1]);
    await stop.press("Enter");
    await page.getByText(/^Đã dừng khi xong \d+\/\d+ tệp/).waitFor();
    await page.getByRole("button", { name: "Tổng hợp", exact: true }).press("Enter");
    await headline(/đơn vị đã nộp$/);
    const parts = page.getByRole("tablist", { name: "Kết quả tổng hợp" });
    await parts.getByRole("tab", { selected: true }).focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("/");
    await page.keyboard.type("17");
    const found = page.getByRole("tabpanel", { name: "Đơn vị" }).getByRole("listitem");
    await found.getByText("(DV017)").first().waitFor();
    for (const text of await found.allInnerTexts()) expect(text).toContain("DV017");
  });
}
