import { existsSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, extname, resolve } from "node:path";
import { compileFunction } from "node:vm";
import { transformSync } from "@swc/core";

/** Published as ES modules only: translated like our own files, as in jest.config.cjs. */
const MODULES_ONLY = /[\\/]node_modules[\\/](?:hucre|@ironcalc)[\\/]/;
/** How Stryker marks the code that holds its mutants. */
const MUTANT = /function stryMutAct_/;
const PARAMETERS = ["exports", "require", "module", "__filename", "__dirname"];

/** Compiled once, called for every fresh set of modules. */
const compiled = new Map();
const resolved = new Map();

function compile(file) {
  const known = compiled.get(file);
  if (known !== undefined) return known;
  const typescript = file.endsWith(".ts");
  const source = readFileSync(file, "utf8");
  if (MUTANT.test(source)) mutated.add(file);
  const { code } = transformSync(source, {
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

/** What a module imports, as seen when it was first evaluated. */
const imports = new Map();
const mutated = new Set();
const reaching = new Map();
/** Modules that can never reach a mutant: evaluated once for all. */
const shared = new Map();

function reachesMutant(file, seen = new Set()) {
  if (mutated.has(file) || file.endsWith(".test.ts")) return true;
  if (seen.has(file)) return false;
  seen.add(file);
  return [...(imports.get(file) ?? [])].some((next) => reachesMutant(next, seen));
}

/**
 * Modules evaluated anew, as jest does for every test file, but compiled only once. Those that reach
 * no mutant, and packages, are shared.
 */
export function freshModules() {
  const modules = new Map(shared);
  function load(file) {
    const known = modules.get(file);
    if (known !== undefined) return known.exports;
    const module = { exports: {} };
    modules.set(file, module);
    const imported = new Set();
    imports.set(file, imported);
    const requireFrom = (request) => {
      const target = locate(request, file);
      if (!isOurs(target)) return createRequire(file)(request);
      imported.add(target);
      return load(target);
    };
    compile(file).call(module.exports, module.exports, requireFrom, module, file, dirname(file));
    return module.exports;
  }
  function loadTests(file) {
    load(file);
    for (const [path, module] of modules) {
      if (!reaching.has(path)) reaching.set(path, reachesMutant(path));
      if (reaching.get(path) === false) shared.set(path, module);
    }
  }
  return { load: loadTests, has: (file) => modules.has(file) };
}
