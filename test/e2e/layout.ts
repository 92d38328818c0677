import type { Page } from "playwright-core";

declare global {
  interface Window {
    /** Layout shifts that no touch of the user's explains. */
    unexpectedShifts?: number[];
  }
}

/** From now on, also of what happened before. */
export async function watchLayoutShift(page: Page): Promise<void> {
  await page.evaluate(() => {
    const shifts: number[] = (window.unexpectedShifts = []);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value = 0, hadRecentInput = false } = entry as Partial<
          Record<"value", number> & Record<"hadRecentInput", boolean>
        >;
        if (!hadRecentInput) shifts.push(value);
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
}

/** The largest since then. */
export function layoutShift(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, ...(window.unexpectedShifts ?? [])));
}

/** Texts that stand in a box too narrow for them and are hidden there, or make the page scroll. */
export function nothingCutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const cut = [...document.querySelectorAll<HTMLElement>("main *")].filter((element) => {
      const { overflowX, clipPath } = getComputedStyle(element);
      const hides = overflowX === "hidden" || overflowX === "clip";
      return hides && clipPath === "none" && element.scrollWidth > element.clientWidth + 1;
    });
    const { scrollWidth, clientWidth } = document.documentElement;
    return [
      ...cut.map(({ textContent }) => textContent.slice(0, 60)),
      ...(scrollWidth > clientWidth ? ["the page scrolls sideways"] : []),
    ];
  });
}
