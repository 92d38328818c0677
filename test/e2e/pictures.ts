import { basename, join } from "node:path";
import { readFileSync } from "node:fs";
import { chromium, type Page } from "playwright-core";
import { findBrowser } from "./browser";
import { demoQuarter } from "./demoQuarter";
import { buildPane, removeTemporaryFolders, serveSite } from "./site";

/*
 * The pictures of the page in the user guide, taken from the page as built, with the made-up quarter
 * (DIST is a folder built before):  npm run pictures -- [DIST]
 */
const OUT = join(__dirname, "../../docs/pictures");

async function takePictures(dist = buildPane("https://localhost/").folder): Promise<void> {
  const found = findBrowser();
  if (!found.ok) throw new Error(found.reason);
  const browser = await chromium.launch(found.launch);
  const site = await serveSite(dist);
  const quarter = await demoQuarter();
  const page = await browser.newPage({
    locale: "vi-VN",
    viewport: { width: 480, height: 860 },
  });
  const picture = (name: string) => page.screenshot({ path: join(OUT, `${name}.png`) });

  await page.goto(`${site.address}?view=consolidation`);
  await input(page, "Chọn tệp").waitFor({ state: "attached" });
  await picture("tong-hop-chon");
  await input(page, "Chọn sổ của Khối").setInputFiles(quarter.bloc);
  await page.getByText(/^SO_KHOI\.xlsx:/).waitFor();
  await input(page, "Chọn tệp").setInputFiles([...quarter.reports, ...quarter.others]);
  await page.getByRole("heading", { name: /đơn vị đã nộp$/ }).waitFor();
  await page.getByRole("button", { name: /^CT1A/ }).click();
  await page.getByText(/^Nghị quyết viết/).waitFor();
  await picture("tong-hop-chi-tieu");
  for (const [part, name] of [
    ["Đơn vị", "tong-hop-don-vi"],
    ["Khắc phục", "tong-hop-khac-phuc"],
  ] as const) {
    const tab = page.getByRole("tab", { name: part, exact: true });
    await tab.click();
    await tab.evaluate((element) => element.scrollIntoView({ block: "start" }));
    await picture(name);
  }

  const [report = ""] = quarter.reports;
  await page.goto(site.address);
  await input(page, "Chọn tệp báo cáo").setInputFiles({
    name: basename(report),
    mimeType: "application/octet-stream",
    buffer: readFileSync(report),
  });
  await page.getByRole("heading", { name: "Kết quả soát" }).waitFor();
  await picture("soat");

  await browser.close();
  site.close();
  removeTemporaryFolders();
}

const input = (page: Page, label: string) =>
  page.locator(`input[type=file][aria-label="${label}"]`);

void takePictures(process.argv[2]);
