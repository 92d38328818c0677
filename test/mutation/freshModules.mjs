import { existsSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, extname, resolve } from "node:path";
import { compileFunction } from "node:vm";
import { transformSync } from "@swc/core";

/** Published as ES modules only: translated like our own files, as in jest.config.cjs. */
const MODULES_ONLY = /[\\/]node_modules[\\/](?:hucre|@ironcalc)[\\/]/;
const PARAMETERS = ["exports", "require", "module", "__filename", "__dirname"];

/** Compiled once, called for every fresh set of modules. */
const compiled = new Map();
const resolved = new Map();

function compile(file) {
  const known = compiled.get(file);
  if (known !== undefined) return known;
  const typescript = file.endsWith(".ts");
  const { code } = transformSync(readFileSync(file, "utf8"), {
    filename: file,
    swcrc: false,
    sourceMaps: false,
    module: { type: "commonjs" },
    jsc: { target: "es2022", parser: { syntax: typescript ? "typescript" : "ecmascript" } },
  });
  const body = compileFunction(code, PARAMETERS, { filename: file });
  compiled.set(file, body);
  return body;
}

function locate(request, from) {
  const key = `${dirname(from)} ${request}`;
  const known = resolved.get(key);
  if (known !== undefined) return known;
  const path = request.startsWith(".") ? resolve(dirname(from), request) : undefined;
  const own =
    path &&
    [path, `${path}.ts`, `${path}/index.ts`].find((file) => existsSync(file) && isFile(file));
  const found = own ?? createRequire(from).resolve(request);
  resolved.set(key, found);
  return found;
}

const isFile = (path) => statSync(path).isFile();
const isOurs = (file) => extname(file) === ".ts" || MODULES_ONLY.test(file);

/**
 * Modules evaluated anew, as jest does for every test file, but compiled only once. Packages, which
 * hold no mutants, are shared.
 */
export function freshModules() {
  const modules = new Map();
  function load(file) {
    const known = modules.get(file);
    if (known !== undefined) return known.exports;
    const module = { exports: {} };
    modules.set(file, module);
    const requireFrom = (request) => {
      const target = locate(request, file);
      return isOurs(target) ? load(target) : createRequire(file)(request);
    };
    compile(file).call(module.exports, module.exports, requireFrom, module, file, dirname(file));
    return module.exports;
  }
  return { load, has: (file) => modules.has(file) };
}
