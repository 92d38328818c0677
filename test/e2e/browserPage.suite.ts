import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { checkBytes } from "../../src/taskpane/check/checkBytes";
import { emptyReport, filledReport, rowOf } from "../taskpane/samples";
import { FIRST_FINDING } from "../../build/firstFinding";
import type { Bench } from "./bench";
import { nothingCutOff } from "./layout";
import { temporaryFolder } from "./site";
import { expectNoBarriers, reportShown, watchedContext, type Watched } from "./watchedContext";

/** What came after Chrome 93 and Safari 15.4. */
const NEWER =
  /\bstatic\{|\.(?:toSorted|toSpliced|toReversed|findLast|withResolvers)\(|\bstructuredClone\(|\bObject\.groupBy\(/;

/** The page for saved files, as deployed, without any Office. */
export function browserPageSuite(bench: Bench, deployedAt: string): void {
  let watched: Watched;
  let page: Page;

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

  async function open(search = ""): Promise<void> {
    await page.goto(bench.pane.address + search);
    await page.getByRole("tab").first().waitFor();
  }

  /** Drops files on the page, as from a folder window. */
  async function drop(...files: readonly (readonly [name: string, bytes: Uint8Array])[]) {
    const given = files.map(([name, bytes]) => ({
      name,
      base64: Buffer.from(bytes).toString("base64"),
    }));
    await page.evaluate((dropped) => {
      const dataTransfer = new DataTransfer();
      for (const { name, base64 } of dropped) {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        dataTransfer.items.add(new File([bytes], name));
      }
      window.dispatchEvent(new DragEvent("drop", { dataTransfer, cancelable: true }));
    }, given);
  }

  const verdict = (text: RegExp) => page.getByRole("status").getByText(text).waitFor();

  test("a dropped report is checked, with nothing asked of any other server", async () => {
    await open();
    await expectNoBarriers(page);
    const bytes = await filledReport((quarter) => {
      rowOf(quarter, "tblDangKy", 1).da_dang_ky = 51;
      rowOf(quarter, "tblKhacPhuc", 1).thoi_han = Number(quarter.fields.ngay_chot) - 12;
    });
    await drop(["BC_DV017_2021_Q3.xlsx", bytes]);
    await verdict(/^Chưa nộp được: 1 lỗi, 1 cảnh báo, \d+ lưu ý$/);
    await page.getByText("4 Đăng ký học tập · H8").waitFor();
    await page.getByText("Quá hạn 12 ngày", { exact: true }).waitFor();
    await expectNoBarriers(page);
    await page.getByRole("button", { name: "English" }).click();
    await verdict(/^Not ready to submit: 1 error, 1 warning, \d+ notes?$/);
    await expectNoBarriers(page);
  });

  test("until the first finding it loads what the build has weighed, no more and no less", async () => {
    await open();
    const bytes = await filledReport((quarter) => {
      rowOf(quarter, "tblDangKy", 1).da_dang_ky = 51;
    });
    await drop(["BC_DV017_2021_Q3.xlsx", bytes]);
    await page.getByText("4 Đăng ký học tập · H8").waitFor();
    const shown = await reportShown(page.mainFrame());
    expect(watched.scripts(bench.pane.address, shown)).toEqual(
      bench.scriptsOf(...FIRST_FINDING.browser, ...FIRST_FINDING.browserWorker),
    );
  });

  test("several files, one of them no workbook", async () => {
    await open();
    const letter = new TextEncoder().encode("thư mời");
    await drop(
      ["BC_DV017_2021_Q3.xlsx", await emptyReport()],
      ["BC_DV018_2021_Q3.xlsx", await filledReport()],
      ["thu.xlsx", letter],
    );
    await verdict(/^3 tệp: 1 nộp được, 1 chưa nộp được, 1 chưa nhận được$/);
    for (const name of [/^BC_DV017/, /^BC_DV018/]) await page.getByRole("button", { name }).click();
    await page.getByRole("button", { name: "Tải bản sao đã soát" }).nth(1).waitFor();
    await page.getByRole("button", { name: /^thu\.xlsx/ }).click();
    await page.getByText(/Tệp không phải (?:sổ )?Excel|không phải Excel/).waitFor();
    await expectNoBarriers(page);
  });

  test("files can be chosen with the keyboard alone", async () => {
    const file = join(temporaryFolder(), "BC_DV017_2021_Q3.xlsx");
    writeFileSync(file, await filledReport());
    page.on("filechooser", (dialog) => void dialog.setFiles(file));
    await open();
    const choose = page.getByRole("button", { name: "Chọn tệp báo cáo" });
    const isReached = () => choose.evaluate((button) => button === document.activeElement);
    const way: string[] = [];
    for (let presses = 0; presses < 10 && !(await isReached()); presses += 1) {
      await page.keyboard.press("Tab");
      way.push(await page.evaluate(() => document.activeElement?.textContent ?? ""));
    }
    expect(way).toEqual(["English", "Soát số liệu", "Chọn tệp báo cáo"]);
    await page.keyboard.press("Enter");
    await verdict(/^Nộp được: 0 lỗi/);
    const holdsTheKeyboard = (name: string) =>
      page.getByRole("button", { name, exact: true }).and(page.locator(":focus")).waitFor();
    await holdsTheKeyboard("Soát tệp khác");
    // Results are kept a little after they are shown.
    await page.waitForFunction(() => window.sessionStorage.length > 0);
    await page.reload();
    await page.getByRole("button", { name: "Xóa kết quả này" }).press("Enter");
    await holdsTheKeyboard("Chọn tệp báo cáo");
  });

  test("arrows lead from tab to tab", async () => {
    await open();
    await page.getByRole("tab", { name: "Soát số liệu" }).focus();
    await page.keyboard.press("ArrowLeft");
    await page.getByRole("tab", { name: "Trợ giúp", selected: true }).waitFor();
    await page.keyboard.press("ArrowRight");
    for (const name of ["Sửa, chốt nộp", "Tổng hợp", "Tạo mẫu"]) {
      await page.keyboard.press("ArrowRight");
      await page.getByRole("tab", { name, selected: true }).waitFor();
      await page.getByRole("tabpanel", { name }).waitFor();
    }
  });

  test("all tabs stand in one line of a pane; in a contrast theme too a line marks the one in front", async () => {
    await open();
    const tops = await page
      .getByRole("tab")
      .evaluateAll((tabs) => tabs.map((tab) => tab.getBoundingClientRect().top));
    expect([tops.length, new Set(tops).size]).toEqual([5, 1]);
    await page.emulateMedia({ forcedColors: "active" });
    const lines = await page
      .getByRole("tab")
      .evaluateAll((tabs) => tabs.map((tab) => getComputedStyle(tab, "::after").backgroundColor));
    const ground = await page.evaluate(() => {
      document.body.style.backgroundColor = "Canvas";
      return getComputedStyle(document.body).backgroundColor;
    });
    const [marked, ...others] = lines;
    expect(new Set(others).size).toBe(1);
    expect([others[0], ground]).not.toContain(marked);
  });

  test("a tab that comes to the front moves no other", async () => {
    await open();
    const places = () =>
      page.getByRole("tab").evaluateAll((all) => all.map((each) => each.getBoundingClientRect().x));
    const before = await places();
    await page.getByRole("tab", { name: "Tạo mẫu" }).click();
    await page.getByRole("tab", { name: "Tạo mẫu", selected: true }).waitFor();
    expect(await places()).toEqual(before);
  });

  test("the label of a part stands clear of its bar", async () => {
    await open();
    await drop(["BC_DV017_2021_Q3.xlsx", await filledReport()]);
    const bars = page.locator("li li > svg");
    await bars.first().waitFor();
    const gaps = await bars.evaluateAll((all) =>
      all.map((bar) => {
        const label = document.createRange();
        label.setStart(bar.parentElement ?? bar, 0);
        label.setEndBefore(bar);
        return bar.getBoundingClientRect().top - label.getBoundingClientRect().bottom;
      }),
    );
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(2);
  });

  test("at 200 % zoom of a window of 640 pixels nothing is cut off, in any view and language", async () => {
    await watched.context.close();
    watched = await watchedContext(bench, [bench.pane.address], {
      viewport: { width: 320, height: 400 },
      deviceScaleFactor: 2,
    });
    page = await watched.context.newPage();
    await open();
    const bytes = await filledReport((quarter) => {
      rowOf(quarter, "tblDangKy", 1).da_dang_ky = 51;
      rowOf(quarter, "tblKhacPhuc", 1).thoi_han = Number(quarter.fields.ngay_chot) - 12;
    });
    await drop(["BC_DV017_2021_Q3.xlsx", bytes]);
    await verdict(/^Chưa nộp được: 1 lỗi/);
    await page.getByText("Quá hạn 12 ngày", { exact: true }).waitFor();
    await page.evaluate(() => {
      document.querySelectorAll("details").forEach((details) => (details.open = true));
      document
        .querySelectorAll<HTMLElement>("main [aria-expanded=false]")
        .forEach((button) => button.click());
    });
    for (const language of ["Tiếng Việt", "English"]) {
      if (language === "English") await page.getByRole("button", { name: language }).click();
      for (const tab of await page.getByRole("tablist").first().getByRole("tab").all()) {
        await tab.click();
        await page.getByRole("tabpanel").first().waitFor();
        const name = `${language}, ${await tab.innerText()}`;
        expect({ name, cut: await nothingCutOff(page) }).toEqual({ name, cut: [] });
      }
    }
  });

  test("at 200 % zoom of a window as narrow as Excel's pane, nothing scrolls sideways and what is chosen can be read", async () => {
    await watched.context.close();
    watched = await watchedContext(bench, [bench.pane.address], {
      viewport: { width: 175, height: 400 },
      deviceScaleFactor: 2,
    });
    page = await watched.context.newPage();
    await open("?view=mending");
    const bytes = await filledReport((quarter) => {
      rowOf(quarter, "tblKhacPhuc", 1).thoi_han = Number(quarter.fields.ngay_chot) - 12;
    });
    await page.getByLabel("Chọn báo cáo cần sửa").setInputFiles({
      name: "BC_DV017_2021_Q3.xlsx",
      mimeType: "application/octet-stream",
      buffer: Buffer.from(bytes),
    });
    await page.getByLabel("Nội dung giải trình").first().waitFor();
    expect(await nothingCutOff(page)).toEqual([]);
    for (const name of ["Tổng hợp", "Tạo mẫu"]) {
      await page.getByRole("tab", { name }).click();
      const panel = page.getByRole("tabpanel", { name });
      await panel.getByLabel("Năm").waitFor();
      expect({ name, cut: await nothingCutOff(page) }).toEqual({ name, cut: [] });
      for (const label of ["Quý", "Năm"]) {
        const { width = 0 } = (await panel.getByLabel(label).boundingBox()) ?? {};
        expect(width).toBeGreaterThan(90);
      }
    }
  });

  test("what came of a button at the end of the view that mends is in sight there", async () => {
    await open("?view=mending");
    const chosen = (bytes: Uint8Array) => ({
      name: "BC_DV017_2021_Q3.xlsx",
      mimeType: "application/octet-stream",
      buffer: Buffer.from(bytes),
    });
    const bytes = await filledReport();
    await page.getByLabel("Chọn báo cáo cần sửa").setInputFiles(chosen(bytes));
    const word = page.getByRole("button", { name: "Chép sang Word" });
    await word.scrollIntoViewIfNeeded();
    const before = await word.boundingBox();
    expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(100);
    await page.locator('input[aria-label="Lấy số kỳ trước"]').setInputFiles(chosen(bytes));
    const said = page.getByText("Tệp đã chọn không phải của quý ngay trước quý này.");
    await said.waitFor();
    const { y = -1, height = 0 } = (await said.boundingBox()) ?? {};
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y + height).toBeLessThanOrEqual(800);
    // It moves nothing.
    expect(await word.boundingBox()).toEqual(before);
    await expectNoBarriers(page);
  });

  test("the line that stays in sight does not lie over what the keyboard comes back to", async () => {
    await page.setViewportSize({ width: 350, height: 500 });
    await open("?view=mending");
    const bytes = await filledReport((quarter) => {
      rowOf(quarter, "tblDangVien", 16).trong_quy = "0 ";
    });
    await page.getByLabel("Chọn báo cáo cần sửa").setInputFiles({
      name: "BC_DV017_2021_Q3.xlsx",
      mimeType: "application/octet-stream",
      buffer: Buffer.from(bytes),
    });
    await page.getByRole("button", { name: /^Sửa \d+ mục đã chọn$/ }).click();
    const line = page.getByText(/^Đã sửa \d+ ô/);
    await line.waitFor();
    await page.getByRole("button", { name: "Chép sang Word" }).focus();
    const under: string[] = [];
    for (const key of [...Array<string>(8).fill("Shift+Tab"), ...Array<string>(8).fill("Tab")]) {
      await page.keyboard.press(key);
      const reached = page.locator(":focus");
      const [over, at] = [await line.boundingBox(), await reached.boundingBox()];
      if (over === null || at === null) throw new Error("Something is not drawn");
      if (at.y < over.y + over.height && at.y + at.height > over.y) {
        under.push(await reached.innerText());
      }
    }
    expect(under).toEqual([]);
  });

  test("a new workbook is downloaded and reads as a report of its unit and quarter", async () => {
    await open("?view=template");
    await page.getByLabel("Mã đơn vị").fill("17");
    await page.getByLabel("Quý").selectOption("Quý III");
    await page.getByLabel("Năm").selectOption("2021");
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Tạo mẫu và tải về" }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe("BC_DV017_2021_Q3.xlsx");
    await page.getByText(/Đã tạo BC_DV017_2021_Q3\.xlsx/).waitFor();
    await expectNoBarriers(page);
    const bytes = new Uint8Array(readFileSync(await file.path()));
    const order = { fileName: file.suggestedFilename(), bytes, today: 44471 };
    expect(await checkBytes(order)).toMatchObject({ ok: true, checked: { unit: "DV017" } });
  });

  test("the help in both languages", async () => {
    await open("?view=help");
    await page.getByRole("heading", { name: "Số liệu đi đâu" }).waitFor();
    await expectNoBarriers(page);
    await page.getByRole("button", { name: "English" }).click();
    await page.getByRole("heading", { name: "Where the figures go" }).waitFor();
    await expectNoBarriers(page);
  });

  test("where scripts do not run, the page says what to do", async () => {
    const plain = await bench.browser.newContext({
      javaScriptEnabled: false,
    });
    const old = await plain.newPage();
    await old.goto(bench.pane.address);
    await old.getByText(/mở địa chỉ này bằng Microsoft Edge, Chrome hoặc Firefox/).waitFor();
    expect(await old.getByText("Đang mở Sổ chỉ tiêu…").isVisible()).toBe(false);
    await plain.close();
  });

  test("an engine that is too old is told so before the program starts", async () => {
    await page.addInitScript("delete Object.hasOwn");
    await page.goto(bench.pane.address);
    await page
      .getByRole("alert")
      .getByText(/quá cũ để chạy Sổ chỉ tiêu/)
      .waitFor();
    expect(await page.getByRole("tab").count()).toBe(0);
    await expectNoBarriers(page);
    // The program itself fails, with nothing to draw into.
    expect(watched.faults.splice(0)).toEqual(["Object.hasOwn is not a function"]);
  });

  test("outside of Excel the pane leads to this page", async () => {
    await page.goto(`${bench.pane.address}taskpane.html`);
    await page.getByText("Trang này chỉ chạy trong Excel.").waitFor();
    await expectNoBarriers(page);
    const [other] = await Promise.all([
      page.waitForEvent("popup"),
      page.getByRole("link", { name: "Mở trang dùng với tệp đã lưu" }).click(),
    ]);
    await other.getByRole("button", { name: "Chọn tệp báo cáo" }).waitFor();
    // Outside of Excel office.js tries to reach Microsoft, which the policy refuses it.
    for (const fault of watched.faults.splice(0)) {
      expect(fault).toMatch(/Content Security Policy/);
    }
  });

  test("the pages forbid themselves inline scripts, styles and foreign servers", async () => {
    for (const name of ["index.html", "taskpane.html", "commands.html"]) {
      const html = readFileSync(join(bench.built.folder, name), "utf8");
      expect(html).toContain("default-src 'none'; script-src 'self';");
      expect(html).not.toMatch(/unsafe-|\sstyle=|<style|<script(?![^>]*\ssrc=)|https?:\/\//);
    }
    await open();
    const refused = await page.evaluate(() =>
      fetch("https://example.com/").then(
        () => false,
        () => true,
      ),
    );
    expect(refused).toBe(true);
    // The policy itself complained, no request left the page.
    expect(watched.faults.splice(0).join()).toMatch(/Content Security Policy/);
  });

  test("first paint weighs no more than 95 kB compressed, as the build says", () => {
    for (const name of ["browser", "excel"]) {
      const files = bench.scriptsOf(name);
      const weight = files.reduce(
        (sum, file) => sum + gzipSync(readFileSync(join(bench.built.folder, file))).length,
        0,
      );
      expect(files.length).toBeGreaterThan(0);
      expect(weight).toBeLessThanOrEqual(95_000);
    }
    expect(bench.built.weights).toMatch(/first finding in Excel: [\d.]+ kB of [\d.]+ kB/);
  });

  test("the program is written in what gate.js asks for", () => {
    const scripts = readdirSync(bench.built.folder).filter((name) => /\.[0-9a-f]+\.js$/.test(name));
    expect(scripts.length).toBeGreaterThan(5);
    for (const name of scripts) {
      const text = readFileSync(join(bench.built.folder, name), "utf8");
      expect([name, text.match(NEWER)?.[0]]).toEqual([name, undefined]);
    }
  });

  test("office.js is there as it came, and the manifest has the address of the site", () => {
    const { folder } = bench.built;
    const ofPackage = (name: string) => require.resolve(`@microsoft/office-js/dist/${name}`);
    const names = readdirSync(join(folder, "office"), { recursive: true, encoding: "utf8" });
    const scripts = names.filter((name) => name.endsWith(".js"));
    expect(scripts).toHaveLength(9);
    for (const name of scripts) {
      const copy = readFileSync(join(folder, "office", name));
      expect([name, copy.equals(readFileSync(ofPackage(name)))]).toEqual([name, true]);
    }
    const manifest = readFileSync(join(folder, "manifest.xml"), "utf8");
    expect(manifest).not.toContain("localhost");
    expect(manifest).toContain(`${deployedAt}taskpane.html?view=check`);
    for (const [, file = ""] of manifest.matchAll(new RegExp(`${deployedAt}([^"?]+)`, "g"))) {
      expect(readFileSync(join(folder, file)).length).toBeGreaterThan(0);
    }
  });
}
