import { source as axeSource, type AxeResults, type ElementContext } from "axe-core";
import type { BrowserContext, BrowserContextOptions, Frame, Page } from "playwright-core";
import type { Bench } from "./bench";

export interface Watched {
  readonly context: BrowserContext;
  /** Requests to elsewhere, errors of the pages, refusals of their policy. */
  readonly faults: string[];
  /**
   * Scripts of the program that were asked for from a site before `moment` (milliseconds of the
   * browser's clock), sorted, office.js and the gate aside.
   */
  readonly scripts: (site: string, moment: number) => readonly string[];
}

/** A fresh browser profile that lets no request go anywhere but to `sites`. */
export async function watchedContext(
  { browser, patience }: Bench,
  sites: readonly string[],
  options: BrowserContextOptions = {},
): Promise<Watched> {
  const faults: string[] = [];
  const loaded = new Map<string, number>();
  const context = await browser.newContext({
    locale: "vi-VN",
    ...options,
  });
  context.setDefaultTimeout(patience);
  // Watched, not held up: the browser itself finds no other machine (browser.ts), and no request of a
  // page or a worker has to wait until the test lets it through.
  context.on("request", (request) => {
    const url = request.url();
    const isOurs = [...sites, "blob:", "data:"].some((begin) => url.startsWith(begin));
    if (!isOurs) faults.push(`request to ${url}`);
  });
  context.on("weberror", (error) => faults.push(error.error().message));
  context.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text().slice(0, 400));
  });
  context.on("response", (response) => {
    loaded.set(response.url(), response.request().timing().startTime);
    if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
  });
  const scripts = (site: string, moment: number): readonly string[] =>
    [...loaded]
      .filter(([url, asked]) => url.startsWith(site) && asked < moment)
      .map(([url]) => url.slice(site.length))
      .filter((name) => /^[^/]+\.[0-9a-f]{16,}\.js$/.test(name))
      .sort();
  return { context, faults, scripts };
}

/** Fluent's own guards of the focus order: hidden from readers, left at once by the keyboard. */
const GUARDS = "[data-tabster-dummy]";

/** Nothing that keeps anybody out, by axe, and no scrolling sideways, in the page or one frame. */
export async function expectNoBarriers(page: Page, frame: Frame = page.mainFrame()): Promise<void> {
  // A text half faded in has not the contrast that it will have.
  await frame.evaluate(() =>
    Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => null))),
  );
  await frame.evaluate(axeSource);
  const violations = await frame.evaluate(async (exclude) => {
    const { axe } = window as unknown as {
      readonly axe: { readonly run: (context: ElementContext) => Promise<AxeResults> };
    };
    const found = await axe.run({ exclude: [exclude] });
    return found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)] as const);
  }, GUARDS);
  expect(violations).toEqual([]);
  const tooWide = await frame.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(tooWide).toBe(0);
}

/** When the report was shown, in milliseconds of the browser's clock. */
export function reportShown(frame: Frame): Promise<number> {
  return frame.evaluate(() => {
    const [mark] = performance.getEntriesByName("report shown");
    if (mark === undefined) throw new Error("there is no report yet");
    return performance.timeOrigin + mark.startTime;
  });
}
