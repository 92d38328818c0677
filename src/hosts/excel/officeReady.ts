import { hasExcelApi } from "./requirements";

/**
 * Whether this page runs in an Excel that can do what we need.
 *
 * - elsewhere: no Excel around the page, a browser or another program of Office
 * - silent: Excel did not answer in time, or office.js did not arrive
 */
export type OfficeState = "ready" | "tooOld" | "elsewhere" | "silent";

/** Milliseconds. Excel answers in one second as a rule, when it is just starting in several. */
const PATIENCE = 20_000;

/** Waits until Excel has answered office.js. Never rejects. */
export function officeReady(patience = PATIENCE): Promise<OfficeState> {
  if (typeof Office === "undefined") return Promise.resolve("silent");
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve("silent"), patience);
    const answered = (state: OfficeState): void => {
      clearTimeout(timer);
      resolve(state);
    };
    Office.onReady().then(
      ({ host }) => answered(stateIn(host)),
      () => answered("silent"),
    );
  });
}

function stateIn(host: Office.HostType | null): OfficeState {
  if (host !== Office.HostType.Excel) return "elsewhere";
  return hasExcelApi("1.12") ? "ready" : "tooOld";
}
