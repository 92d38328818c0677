import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { AxeBuilder } from "@axe-core/playwright";
import { chromium, type Browser, type BrowserContext, type Page } from "playwright-core";
import { checkBytes } from "../../src/taskpane/check/checkBytes";
import { emptyReport, filledReport, rowOf } from "../taskpane/samples";
import { findBrowser } from "./browser";
import { buildSite, serveSite, type Site } from "./site";

const found = findBrowser();
if (!found.ok) console.warn(`The page is NOT tested in a browser. ${found.reason}`);
const whereABrowserStarts = found.ok ? describe : describe.skip;

const ADDRESS = "https://so.example.vn/chi-tieu/";

whereABrowserStarts("the built page in a browser", () => {
  const folder = mkdtempSync(join(tmpdir(), "so-chi-tieu-"));
  const dist = join(folder, "dist");
  let site: Site;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  /** Requests to elsewhere, errors of the page, refusals of its policy. */
  const faults: string[] = [];

  beforeAll(async () => {
    if (!found.ok) return;
    buildSite(dist, ADDRESS);
    site = await serveSite(dist);
    browser = await chromium.launch(found.launch);
  }, 180_000);

  afterAll(async () => {
    await browser.close();
    site.close();
    rmSync(folder, { recursive: true, force: true });
  });

  beforeEach(async () => {
    faults.length = 0;
    context = await browser.newContext({ viewport: { width: 350, height: 800 }, locale: "vi-VN" });
    await context.route("**", async (route) => {
      const url = route.request().url();
      if (url.startsWith(site.address) || url.startsWith("blob:")) return route.continue();
      faults.push(`request to ${url}`);
      return route.abort();
    });
    page = await context.newPage();
    page.on("pageerror", ({ message }) => faults.push(message));
    page.on("console", (message) => {
      if (message.type() === "error") faults.push(message.text());
    });
    page.on("response", (response) => {
      if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
    });
  });

  afterEach(async () => {
    await context.close();
    expect(faults).toEqual([]);
  });

  async function open(search = ""): Promise<void> {
    await page.goto(site.address + search);
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

  async function expectNoBarriers(): Promise<void> {
    // A text half faded in has not the contrast that it will have.
    await page.evaluate(() =>
      Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => null))),
    );
    const { violations } = await new AxeBuilder({ page })
      // Fluent's own guards of the focus order: hidden from readers, left at once by the keyboard.
      .exclude("[data-tabster-dummy]")
      .analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    const tooWide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(tooWide).toBe(0);
  }

  test("a dropped report is checked, with nothing asked of any other server", async () => {
    await open();
    await expectNoBarriers();
    const bytes = await filledReport((quarter) => {
      rowOf(quarter, "tblDangKy", 1).da_dang_ky = 51;
      rowOf(quarter, "tblKhacPhuc", 1).thoi_han = Number(quarter.fields.ngay_chot) - 12;
    });
    await drop(["BC_DV017_2021_Q3.xlsx", bytes]);
    await verdict(/^Chưa nộp được: 1 lỗi, 1 cảnh báo, \d+ lưu ý$/);
    await page.getByText("4 Đăng ký học tập · H8").waitFor();
    await page.getByText("Quá hạn 12 ngày", { exact: true }).waitFor();
    await expectNoBarriers();
    await page.getByRole("button", { name: "English" }).click();
    await verdict(/^Not ready to submit: 1 error, 1 warning, \d+ notes?$/);
    await expectNoBarriers();
  });

  test("several files, one of them no workbook", async () => {
    await open();
    const letter = new TextEncoder().encode("thư mời");
    await drop(["BC_DV017_2021_Q3.xlsx", await emptyReport()], ["thu.xlsx", letter]);
    await verdict(/^2 tệp: 1 chưa nộp được, 1 chưa nhận được$/);
    await page.getByRole("button", { name: /^thu\.xlsx/ }).click();
    await page.getByText(/Tệp không phải Excel/).waitFor();
    await expectNoBarriers();
  });

  test("files can be chosen with the keyboard alone", async () => {
    const file = join(folder, "BC_DV017_2021_Q3.xlsx");
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
    await expectNoBarriers();
    const bytes = new Uint8Array(readFileSync(await file.path()));
    const order = { fileName: file.suggestedFilename(), bytes, today: 44471 };
    expect(await checkBytes(order)).toMatchObject({ ok: true, checked: { unit: "DV017" } });
  });

  test("the help in both languages", async () => {
    await open("?view=help");
    await page.getByRole("heading", { name: "Số liệu đi đâu" }).waitFor();
    await expectNoBarriers();
    await page.getByRole("button", { name: "English" }).click();
    await page.getByRole("heading", { name: "Where the figures go" }).waitFor();
    await expectNoBarriers();
  });

  test("where scripts do not run, the page says which browser to take", async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const old = await plain.newPage();
    await old.goto(site.address);
    await old.getByText(/mở địa chỉ này bằng Microsoft Edge, Chrome hoặc Firefox/).waitFor();
    await plain.close();
  });

  test("the page forbids itself inline scripts, styles and foreign servers", async () => {
    const html = readFileSync(join(dist, "index.html"), "utf8");
    expect(html).toContain("default-src 'none'; script-src 'self';");
    expect(html).not.toMatch(/unsafe-|\sstyle=|<style|<script(?![^>]*\ssrc=)/);
    await open();
    const refused = await page.evaluate(() =>
      fetch("https://example.com/").then(
        () => false,
        () => true,
      ),
    );
    expect(refused).toBe(true);
    // The policy itself complained, no request left the page.
    expect(faults.splice(0).join()).toMatch(/Content Security Policy/);
  });

  test("first paint weighs no more than 110 kB compressed", () => {
    const html = readFileSync(join(dist, "index.html"), "utf8");
    const scripts = [...html.matchAll(/src="([^"]+\.js)"/g)].map(([, name = ""]) => name);
    const weight = scripts.reduce(
      (sum, name) => sum + gzipSync(readFileSync(join(dist, name))).length,
      0,
    );
    expect(scripts).not.toEqual([]);
    expect(weight).toBeLessThan(110_000);
  });

  test("the manifest and its icons are there, with the address of the site", () => {
    const manifest = readFileSync(join(dist, "manifest.xml"), "utf8");
    expect(manifest).not.toContain("localhost");
    expect(manifest).toContain(`${ADDRESS}index.html?view=check`);
    const icons = readdirSync(join(dist, "assets")).sort();
    expect(icons).toEqual(["icon-16.png", "icon-32.png", "icon-64.png", "icon-80.png"]);
  });
});
