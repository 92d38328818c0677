import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { filledReport, rowOf } from "../taskpane/samples";
import { FIRST_FINDING } from "../../build/firstFinding";
import type { Bench } from "./bench";
import * as standIn from "./standInPage";
import { expectNoBarriers, reportShown, watchedContext, type Watched } from "./watchedContext";

/** More have registered than there are: an error, on the sheet of registrations. */
const FAULT = { sheet: "4 Đăng ký học tập", cell: "H8", typed: 51, right: "40" };
const REPORT = "BC_DV017_2021_Q3.xlsx";

/** The pane in a frame beside the stand-in Excel, with the real office.js between the two. */
export function excelPaneSuite(bench: Bench): void {
  let watched: Watched;
  let page: Page;

  beforeAll(async () => {
    const bytes = await filledReport((quarter) => {
      rowOf(quarter, "tblDangKy", 1).da_dang_ky = FAULT.typed;
      rowOf(quarter, "tblKhacPhuc", 1).thoi_han = Number(quarter.fields.ngay_chot) - 12;
    });
    writeFileSync(join(bench.standInFolder, REPORT), bytes);
  });
  beforeEach(async () => {
    watched = await watchedContext(bench, [bench.pane.address, bench.standIn.address], {
      viewport: { width: 1366, height: 768 },
    });
    page = await watched.context.newPage();
  });
  afterEach(async () => {
    await watched.context.close();
    expect(watched.faults).toEqual([]);
  });

  const pane = () => page.frameLocator("#pane iframe");
  const cell = (address: string): Locator => page.locator(`[data-cell="${address}"]`);
  const tab = (name: string): Locator => page.getByRole("tab", { name, exact: true });
  const button = (name: string): Locator => pane().getByRole("button", { name, exact: true });
  const verdict = (text: RegExp) => shown(pane().getByRole("status").getByText(text));
  const isNotReady = () => verdict(/^Chưa nộp được: 1 lỗi/);
  const isReady = () => verdict(/^Nộp được: 0 lỗi/);
  /** What leads to the cell of the error. */
  const finding = () => button(`${FAULT.sheet} · ${FAULT.cell}`);
  const marked = () => cell(FAULT.cell).and(page.locator('[data-mark^="#"]'));
  const says = (text: string | RegExp) => shown(pane().getByText(text));

  async function open(asked: Readonly<Record<string, string>> = { open: REPORT }): Promise<void> {
    const query = new URLSearchParams({ pane: bench.pane.address, ...asked });
    await page.goto(`${bench.standIn.address}?${query.toString()}`);
    await page.locator("[data-cell]").first().waitFor();
  }

  /** What never comes is told with what came instead. */
  async function shown(awaited: Locator): Promise<void> {
    try {
      await awaited.waitFor();
    } catch (error) {
      const instead = await paneFrame().evaluate(() => document.body.innerText);
      const answered = await page.evaluate(() =>
        JSON.stringify(window.standIn?.pane()?.standIn.traffic.exchanges),
      );
      throw new Error(`${String(error)}\nThe pane says: ${instead}\nExcel answered: ${answered}`, {
        cause: error,
      });
    }
  }

  const paneFrame = () => standIn.paneFrame(page, bench.pane.address);
  const goTo = (sheet: string) => standIn.goTo(page, sheet);
  const sheetText = () => standIn.sheetText(page);

  const hasKeyboard = (element: Locator) => shown(element.and(pane().locator(":focus")));

  const dump = () => page.evaluate(() => window.standIn?.dump() ?? "");
  const roundTrips = () =>
    page.evaluate(() => window.standIn?.pane()?.standIn.traffic.roundTrips ?? -1);
  const countAnew = () => page.getByRole("button", { name: "Đếm lại" }).click();

  async function type(address: string, text: string): Promise<void> {
    await cell(address).click();
    await page.keyboard.type(text);
    await page.keyboard.press("Enter");
  }

  test("it reads the open workbook without being asked, and shows what to mend", async () => {
    await open();
    const opened = Date.now();
    await isNotReady();
    await finding().waitFor();
    console.info(`First finding visible after ${Date.now() - opened} ms`);
    const shown = await reportShown(paneFrame());
    expect(watched.scripts(bench.pane.address, shown)).toEqual(
      bench.scriptsOf(...FIRST_FINDING.excel, ...FIRST_FINDING.excelWorker),
    );
    await expectNoBarriers(page, paneFrame());
    await pane().getByRole("button", { name: "English" }).click();
    await pane()
      .getByText(/^Not ready to submit: 1 error/)
      .waitFor();
    await expectNoBarriers(page, paneFrame());
    const tops = await pane()
      .getByRole("tab")
      .evaluateAll((tabs) => tabs.map((each) => each.getBoundingClientRect().top));
    expect([tops.length, new Set(tops).size]).toEqual([4, 1]);
  });

  test("a click on a finding selects its cell", async () => {
    await open();
    await isNotReady();
    await finding().click();
    await tab(FAULT.sheet).and(page.locator('[aria-selected="true"]')).waitFor();
    expect(await page.getByLabel("Hộp tên").inputValue()).toBe(FAULT.cell);
    expect(await cell(FAULT.cell).getAttribute("aria-selected")).toBe("true");
  });

  test("mended in the sheet, a finding goes by itself, after one round trip", async () => {
    await open();
    await finding().click();
    await countAnew();
    await type(FAULT.cell, FAULT.right);
    await isReady();
    await finding().waitFor({ state: "detached" });
    expect(await roundTrips()).toBe(1);
  });

  test("ratios change in the sheet and in the pane when a cell is edited", async () => {
    await open();
    await isNotReady();
    await goTo("15 Chỉ tiêu");
    expect(await sheetText()).not.toContain("99,15%");
    await goTo(FAULT.sheet);
    await type("H7", "117");
    await goTo("15 Chỉ tiêu");
    expect(await sheetText()).toMatch(/117\s+118\s+99,15%/);
    await says(/117\/118/);
  });

  test("colours come, and go without a trace", async () => {
    await open();
    await isNotReady();
    await goTo(FAULT.sheet);
    const before = await dump();
    expect(await marked().count()).toBe(0);
    await countAnew();
    await button("Tô màu trong sổ").click();
    await says("Đã tô màu các ô cần xem.");
    await marked().waitFor();
    expect(await roundTrips()).toBe(1);
    await button("Bỏ tô màu").click();
    await says("Đã bỏ tô màu.");
    expect(await dump()).toBe(before);
  });

  test("the ribbon's button takes the colours away without the pane", async () => {
    await open();
    await isNotReady();
    await goTo(FAULT.sheet);
    const before = await dump();
    await button("Tô màu trong sổ").click();
    await says("Đã tô màu các ô cần xem.");
    await marked().waitFor();
    expect(await dump()).not.toBe(before);
    await page.getByRole("toolbar").getByRole("button", { name: "Bỏ tô màu" }).click();
    await marked().waitFor({ state: "detached" });
    expect(await dump()).toBe(before);
  });

  test("the ribbon's other buttons open the pane at their views", async () => {
    await open();
    await isNotReady();
    await page.getByRole("toolbar").getByRole("button", { name: "Tạo mẫu" }).click();
    await pane().getByLabel("Mã đơn vị").waitFor();
    await expectNoBarriers(page, paneFrame());
    await page.getByRole("toolbar").getByRole("button", { name: "Trợ giúp" }).click();
    await pane().getByRole("tab", { name: "Trợ giúp", selected: true }).waitFor();
    await expectNoBarriers(page, paneFrame());
    // Beside a unit's report as well: the bloc's workbook is chosen as a file.
    for (const name of ["Nhận tệp đơn vị", "Tổng hợp", "Đôn đốc"]) {
      await page.getByRole("toolbar").getByRole("button", { name, exact: true }).click();
      await pane().getByRole("tab", { name: "Tổng hợp", selected: true }).waitFor();
      await pane().getByText("Chọn sổ của Khối").first().waitFor();
      await expectNoBarriers(page, paneFrame());
    }
  });

  test("the ribbon's button for follow-ups leads to the limitations, which are drawn last", async () => {
    await open();
    await isNotReady();
    const ribbon = page.getByRole("toolbar");
    await ribbon.getByRole("button", { name: "Khắc phục sau kiểm tra", exact: true }).click();
    const part = pane().getByRole("region", { name: "Khắc phục sau kiểm tra" });
    const limitation = part.getByRole("listitem").filter({ hasText: "Quá hạn 12 ngày" });
    await shown(limitation);
    const inSight = await limitation.evaluate(
      (element) =>
        new Promise<number>((resolve) => {
          const look = new IntersectionObserver(([entry]) => {
            look.disconnect();
            resolve(entry?.intersectionRatio ?? 0);
          });
          look.observe(element);
        }),
    );
    expect(inSight).toBe(1);
  });

  test("an empty workbook becomes a report with formulas that calculate", async () => {
    await open({ sample: "none" });
    await says("Sổ đang mở còn trống.");
    await expectNoBarriers(page, paneFrame());
    await pane().getByRole("tabpanel").getByRole("button", { name: "Tạo mẫu" }).click();
    await pane().getByLabel("Mã đơn vị").fill("17");
    await pane().getByLabel("Quý").selectOption("Quý III");
    await pane().getByLabel("Năm").selectOption("2021");
    const before = await page.getByRole("tab", { name: /^(?:Sheet|Trang_tính)\d$/ }).count();
    await button("Tạo mẫu trong sổ này").click();
    await tab("2 Đảng viên").waitFor();
    expect(before).toBe(1);
    await page
      .getByRole("tab", { name: /^(?:Sheet|Trang_tính)\d$/ })
      .waitFor({ state: "detached" });
    await pane().getByRole("tab", { name: "Soát số liệu" }).click();
    await verdict(/^Chưa nộp được/);
    await goTo("15 Chỉ tiêu");
    await page.getByText("Chưa có số liệu").first().waitFor();
  });

  test("the keyboard alone leads from the pane to the cell", async () => {
    await open();
    await isNotReady();
    await pane().getByRole("tab", { name: "Soát số liệu" }).focus();
    const isThere = () => finding().evaluate((link) => link === document.activeElement);
    for (let presses = 0; presses < 30 && !(await isThere()); presses += 1) {
      await page.keyboard.press("Tab");
    }
    expect(await isThere()).toBe(true);
    await page.keyboard.press("Enter");
    await tab(FAULT.sheet).and(page.locator('[aria-selected="true"]')).waitFor();
  });

  test("the keyboard goes on from a heading that a link led to, and Escape leaves it there", async () => {
    await open();
    await isNotReady();
    await finding().waitFor();
    await pane().getByRole("link", { name: /Lỗi$/ }).focus();
    await page.keyboard.press("Enter");
    const heading = pane().getByRole("heading", { name: "Kết quả soát" });
    await hasKeyboard(heading);
    await page.keyboard.press("Tab");
    await hasKeyboard(finding());
    await page.keyboard.press("Escape");
    // Excel hears of the key; the focus has gone and come back by then.
    await page.waitForTimeout(200);
    await hasKeyboard(finding());
  });

  test("a lost session is told with a way out", async () => {
    await open();
    await isNotReady();
    await page.evaluate(() =>
      window.standIn?.pane()?.standIn.faults.next({ kind: "transport", error: 5012 }),
    );
    await button("Soát lại").click();
    await button("Thử lại").waitFor();
    await expectNoBarriers(page, paneFrame());
    await button("Thử lại").click();
    await isNotReady();
    await button("Thử lại").waitFor({ state: "detached" });
  });

  test("an Excel that is too old is told where to go instead", async () => {
    await open({ open: REPORT, excelApi: "1.7" });
    await pane()
      .getByText(/Excel trên máy này quá cũ/)
      .waitFor();
    await expectNoBarriers(page, paneFrame());
  });
}
