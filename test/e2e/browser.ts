import { spawnSync } from "node:child_process";
import { join } from "node:path";
import type { LaunchOptions } from "playwright-core";

export type Found =
  | { readonly ok: true; readonly launch: LaunchOptions }
  | { readonly ok: false; readonly reason: string };

/** Names of other machines lead nowhere: what the pages ask of them never leaves this one. */
const NOWHERE_ELSE = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1";

/**
 * The sites have certificates that nobody vouches for. Told to each page instead, the browser fetches
 * anew what it has refused, and now and then gives up a page for too many attempts.
 */
const ANY_CERTIFICATE = "--ignore-certificate-errors";

/** How to start a browser on this machine, or why none can be. */
export function findBrowser(): Found {
  const script = join(__dirname, "findBrowser.mjs");
  const { status, stdout, stderr } = spawnSync(process.execPath, [script], { encoding: "utf8" });
  if (status !== 0) return { ok: false, reason: stderr.trim() };
  const way = JSON.parse(stdout) as LaunchOptions;
  return { ok: true, launch: { ...way, args: ["--no-sandbox", ANY_CERTIFICATE, NOWHERE_ELSE] } };
}
