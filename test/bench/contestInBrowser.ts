import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { findBrowser } from "../e2e/browser";
import { serveSite } from "../e2e/site";
import { bundle } from "../xlsx/bundle";
import { type ContestFiles, contestTable, type Time } from "./contest";

/** The same contest in a worker of Chromium, all contestants minified as in a product. */
export async function contestInBrowser(files: ContestFiles): Promise<readonly string[]> {
  const browser = findBrowser();
  if (!browser.ok) return [`No browser: ${browser.reason}`];
  const folder = mkdtempSync(join(tmpdir(), "so-chi-tieu-"));
  try {
    await bundle(join(__dirname, "contestWorker.ts"), join(folder, "worker.js"));
    writeFileSync(join(folder, "index.html"), "<!doctype html><title>Contest</title>");
    const times = await timesInBrowser(folder, browser.launch, files);
    return contestTable("Chromium worker", files.title, times);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function timesInBrowser(
  folder: string,
  launch: Parameters<typeof chromium.launch>[0],
  { title, files }: ContestFiles,
): Promise<readonly Time[]> {
  const site = await serveSite(folder);
  const started = await chromium.launch(launch);
  try {
    const page = await started.newPage();
    await page.goto(site.address);
    const texts = files.map((file) => Buffer.from(file).toString("base64"));
    const answer = await page.evaluate(
      ({ title: name, encoded }) => {
        const worker = new Worker("worker.js");
        const decoded = encoded.map((text) =>
          Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)),
        );
        return new Promise<readonly Time[] | string>((resolve) => {
          worker.addEventListener("message", ({ data }: MessageEvent<readonly Time[] | string>) =>
            resolve(data),
          );
          worker.addEventListener("error", ({ message }) => resolve(message));
          worker.postMessage({ title: name, files: decoded });
        });
      },
      { title, encoded: texts },
    );
    if (typeof answer === "string") throw new Error(answer);
    return answer;
  } finally {
    await started.close();
    site.close();
  }
}
