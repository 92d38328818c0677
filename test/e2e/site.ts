import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { generate } from "selfsigned";

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".md": "text/markdown; charset=utf-8",
  ".png": "image/png",
  ".wasm": "application/wasm",
  ".xml": "text/xml",
};

export interface Site {
  /** "https://localhost:40123/" */
  readonly address: string;
  readonly close: () => void;
}

export interface BuiltPane {
  readonly folder: string;
  /** The scripts that belong to an entry or a lazy part, by its name. */
  readonly scripts: ReadonlyMap<string, readonly string[]>;
  /** What the build printed about weights. */
  readonly weights: string;
}

interface Stats {
  readonly namedChunkGroups: Readonly<
    Record<string, { readonly assets: readonly { readonly name: string }[] }>
  >;
}

/** Builds the pages as for deployment. */
export function buildPane(address: string, ...more: readonly string[]): BuiltPane {
  const folder = temporaryFolder();
  const stats = join(temporaryFolder(), "stats.json");
  const options = ["--env", `out=${folder}`, "--env", `address=${address}`, ...more];
  const weights = webpack([...options, `--json=${stats}`]);
  const { namedChunkGroups } = JSON.parse(readFileSync(stats, "utf8")) as Stats;
  const scripts = Object.entries(namedChunkGroups).map(
    ([name, { assets }]) =>
      [name, assets.map((asset) => asset.name).filter((file) => file.endsWith(".js"))] as const,
  );
  return { folder, weights, scripts: new Map(scripts) };
}

/** Builds the stand-in Excel; gives the folder. */
export function buildStandIn(): string {
  const folder = temporaryFolder();
  webpack(["--config", "test/excel/page/webpack.config.js", "--env", `standIn=${folder}`]);
  return folder;
}

const made: string[] = [];

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "so-chi-tieu-"));
  made.push(folder);
  return folder;
}

export function removeTemporaryFolders(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** Gives back what it printed; weights go to the error output, like all that is no result. */
function webpack(options: readonly string[]): string {
  const cli = require.resolve("webpack-cli/bin/cli.js");
  const args = [cli, "build", ...options];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${stdout}\n${stderr}`);
  return stdout + stderr;
}

/** Serves a folder on this machine over https, as any plain web server would. */
export async function serveSite(
  folder: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Site> {
  const server = createServer(await certificate(), (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "https://localhost");
    const file = join(folder, pathname === "/" ? "index.html" : pathname);
    readFile(file).then(
      (body) => response.writeHead(200, { "Content-Type": typeOf(file), ...headers }).end(body),
      () => response.writeHead(404).end(),
    );
  });
  // Closed while the browser takes it up again, a connection would lose the page asked for.
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const { port } = server.address() as AddressInfo;
  const close = (): void => {
    server.close();
    server.closeAllConnections();
  };
  return { address: `https://localhost:${port}/`, close };
}

function typeOf(file: string): string {
  return TYPES[extname(file)] ?? "application/octet-stream";
}

let pair: Promise<{ readonly key: string; readonly cert: string }> | null = null;

/** One that nobody vouches for: the browsers of the tests are told to take it. */
function certificate(): Promise<{ readonly key: string; readonly cert: string }> {
  return (pair ??= generate([{ name: "commonName", value: "localhost" }], { keySize: 2048 }).then(
    (pems) => ({ key: pems.private, cert: pems.cert }),
  ));
}
