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

export interface OfficeAnswer {
  /** "silent" where Excel has not answered within the patience. */
  readonly inTime: Promise<OfficeState>;
  /** Whenever it comes; pending for ever where it never does. */
  readonly atLast: Promise<OfficeState>;
}

/** Waits until Excel has answered office.js, which a busy machine can make late. Never rejects. */
export function officeReady(patience = PATIENCE): OfficeAnswer {
  const atLast =
    typeof Office === "undefined"
      ? Promise.resolve("silent" as const)
      : Office.onReady().then(
          ({ host }) => stateIn(host),
          () => "silent" as const,
        );
  const inTime = new Promise<OfficeState>((resolve) => {
    const timer = setTimeout(() => resolve("silent"), patience);
    void atLast.then((state) => {
      clearTimeout(timer);
      resolve(state);
    });
  });
  return { inTime, atLast };
}

function stateIn(host: Office.HostType | null): OfficeState {
  if (host !== Office.HostType.Excel) return "elsewhere";
  return hasExcelApi("1.12") ? "ready" : "tooOld";
}
