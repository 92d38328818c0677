import { execFileSync } from "node:child_process";
import { createServer, type Server } from "node:http";
import { readFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".png": "image/png",
  ".xml": "text/xml",
};

export interface Site {
  readonly address: string;
  readonly close: () => void;
}

/** Builds the page as for deployment into a folder. */
export function buildSite(folder: string, address: string): void {
  const webpack = require.resolve("webpack-cli/bin/cli.js");
  const options = ["build", "--env", `out=${folder}`, "--env", `address=${address}`];
  execFileSync(process.execPath, [webpack, ...options], { stdio: ["ignore", "pipe", "pipe"] });
}

/** Serves a folder on this machine, as any plain web server would. */
export async function serveSite(folder: string): Promise<Site> {
  const server: Server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const file = join(folder, pathname === "/" ? "index.html" : pathname);
    readFile(file).then(
      (body) => response.writeHead(200, { "Content-Type": TYPES[extname(file)] }).end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://localhost:${port}/`, close: () => server.close() };
}
