import type { Frame, Page } from "playwright-core";

/** Brings a sheet of the stand-in to the front, and waits until it is the one that is drawn. */
export async function goTo(page: Page, sheet: string): Promise<void> {
  const tab = page.getByRole("tab", { name: sheet, exact: true });
  await tab.click();
  await tab.and(page.locator('[aria-selected="true"]')).waitFor();
}

/** Texts of the cells of the sheet in front. What changed in the workbook is drawn before it is read. */
export async function sheetText(page: Page): Promise<string> {
  await page.evaluate(() => new Promise(requestAnimationFrame));
  return page.locator("table").first().innerText();
}

/** The pane beside the sheet, which comes from a site of its own. */
export function paneFrame(page: Page, site: string): Frame {
  const frame = page.frames().find((each) => each.url().startsWith(site));
  if (frame === undefined) throw new Error("there is no pane");
  return frame;
}
