// Prints how to start a browser on this machine, as JSON: {"executablePath"} or {"channel"}.
// Exits with 1 and the reasons when none can start.
import { access } from "node:fs/promises";
import { delimiter, join } from "node:path";
import process from "node:process";
import { chromium } from "playwright-core";

const NAMES = ["chromium", "chromium-browser", "google-chrome"];

/** Each way to a browser, the quickest to try first. */
async function* candidates() {
  for (const folder of (process.env.PATH ?? "").split(delimiter)) {
    for (const name of NAMES) {
      const executablePath = join(folder, name);
      const isThere = await access(executablePath).then(
        () => true,
        () => false,
      );
      if (isThere) yield { executablePath };
    }
  }
  if (process.platform === "linux") {
    const { default: packaged } = await import("@sparticuz/chromium");
    yield { executablePath: await packaged.executablePath() };
  }
  yield { channel: "chrome" };
  yield { channel: "msedge" };
}

const reasons = [];
let found = false;
for await (const way of candidates()) {
  try {
    const browser = await chromium.launch({ ...way, args: ["--no-sandbox"] });
    await browser.close();
    console.log(JSON.stringify(way));
    found = true;
    break;
  } catch (error) {
    reasons.push(`${JSON.stringify(way)}: ${String(error).split("\n").slice(0, 3).join(" ")}`);
  }
}
if (!found) {
  console.error(`No browser can start here.\n${reasons.join("\n")}`);
  process.exitCode = 1;
}
