import { diagnosticsText, type CheckFacts, type Trouble } from "../../app/diagnostics";
import { faultDetail } from "../../app/faultDetail";
import type { ExcelEnvironment } from "../../hosts/port";

/**
 * What the page remembers for the diagnostics report. It lives as long as the page, outside React,
 * so that it can still tell when drawing failed.
 */
interface Diary {
  version: string | null;
  environment: (() => ExcelEnvironment) | null;
  check: CheckFacts | null;
  trouble: Trouble | null;
}

const listeners = new Set<() => void>();

const diary: Diary = { version: null, environment: null, check: null, trouble: null };

export function noteSurroundings(
  version: string | null,
  environment: (() => ExcelEnvironment) | null,
): void {
  write({ version, environment });
}

export function noteCheck(findings: readonly { readonly rule: string }[]): void {
  write({ check: { rules: findings.map(({ rule }) => rule) } });
}

export function noteTrouble({ code, detail }: Trouble): void {
  write({ trouble: { code, detail } });
}

function write(news: Partial<Diary>): void {
  Object.assign(diary, news);
  for (const listener of listeners) listener();
}

/** Calls back whenever the report would read otherwise; gives the way to stop it. */
export function onNews(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** An error that nobody expected. */
export function noteError(error: unknown): void {
  noteTrouble({ code: "programFault", detail: faultDetail(error) });
}

/** Errors outside React: in events, in promises that nobody awaits. */
export function noteStrayErrors(): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  window.addEventListener("error", ({ error }) => noteError(error), { signal });
  window.addEventListener("unhandledrejection", ({ reason }) => noteError(reason), { signal });
  return () => listening.abort();
}

/** The report as it is now. */
export function diagnostics(): string {
  const { version, environment, check, trouble } = diary;
  return diagnosticsText({
    version,
    excel: environment?.() ?? null,
    engine: navigator.userAgent,
    language: document.documentElement.lang,
    check,
    trouble,
  });
}
