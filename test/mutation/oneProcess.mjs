import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import process from "node:process";
import { freshModules } from "./freshModules.mjs";

const ours = createRequire(import.meta.url);
const circus = ours("jest-circus");
const { testTimeout } = ours("../../jest.config.cjs");
const { jestExpect } = createRequire(ours.resolve("jest-circus"))("@jest/expect");
const { afterAll, afterEach, beforeAll, beforeEach, describe, it, test } = circus;
Object.assign(globalThis, { afterAll, afterEach, beforeAll, beforeEach, describe, it, test });
globalThis.expect = jestExpect;
// That a property fails is all a mutant needs to know; shrinking its counterexample takes minutes.
ours("fast-check").configureGlobal({ endOnFailure: true });

/** Where the dry run leaves the test files, the quickest first, for the runners beside it. */
const ORDER = "test-order.json";
/** The name under which mutated code asks which mutant is alive. */
const stryker = (globalThis.__stryker__ ??= {});

function titleOf(entry) {
  const above = entry.parent?.parent === undefined ? "" : `${titleOf(entry.parent)} `;
  return `${above}${entry.name}`;
}

function testsUnder({ children }) {
  return children.flatMap((child) => (child.type === "test" ? [child] : testsUnder(child)));
}

/**
 * Loads one test file into fresh modules and runs its tests, stopping at the first that fails.
 * Gives [id, error or undefined, milliseconds] of each test that ran. A file that cannot even be
 * loaded fails as a whole; one that never reads `touching` is not run.
 */
async function runFile(file, { only, touching, stopAtFirst = true }) {
  circus.resetState();
  circus.getState().testTimeout = testTimeout;
  const modules = freshModules();
  try {
    modules.load(resolve(file));
  } catch (error) {
    return [[`${file} loads`, error, 0]];
  }
  if (touching !== undefined && !modules.has(touching)) return [];
  const { rootDescribeBlock } = circus.getState();
  const idOf = (entry) => `${file} ${titleOf(entry)}`;
  if (only !== undefined) {
    for (const entry of testsUnder(rootDescribeBlock)) {
      if (!only.has(idOf(entry))) entry.mode = "skip";
    }
  }
  const results = [];
  let failed = false;
  const follow = ({ name, test: entry }) => {
    if (name === "test_start") {
      if (failed && stopAtFirst) entry.mode = "skip";
      else stryker.currentTestId = idOf(entry);
    } else if (name === "test_done") {
      stryker.currentTestId = undefined;
      const [error] = entry.errors;
      failed ||= error !== undefined;
      results.push([idOf(entry), Array.isArray(error) ? error[0] : error, entry.duration ?? 0]);
    }
  };
  circus.addEventHandler(follow);
  try {
    await circus.run();
  } finally {
    circus.removeEventHandler(follow);
  }
  return results;
}

/**
 * Runs the tests of a room in the one process that Stryker starts: jest's own describe, it and
 * expect, but nothing is compiled twice, a mutant's tests stop at the first that fails, and the
 * quick files come first. Jest's command line, started anew for each mutant, takes 20 times as long.
 */
class OneProcess {
  static inject = ["options"];

  constructor({ oneProcess }) {
    this.files = oneProcess.testFiles;
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async dryRun() {
    stryker.mutantCoverage = { static: {}, perTest: {} };
    const tests = [];
    const times = [];
    for (const file of this.files) {
      const start = process.hrtime.bigint();
      for (const [id, error, timeSpentMs] of await runFile(file, { stopAtFirst: false })) {
        const about = { id, name: id, timeSpentMs, fileName: resolve(file) };
        tests.push(
          error === undefined
            ? { ...about, status: 0 }
            : { ...about, status: 1, failureMessage: String(error) },
        );
      }
      times.push([file, Number(process.hrtime.bigint() - start)]);
    }
    const order = times.toSorted(([, a], [, b]) => a - b).map(([file]) => file);
    writeFileSync(ORDER, JSON.stringify(order));
    return { status: "complete", tests, mutantCoverage: stryker.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, sandboxFileName }) {
    const only = testFilter === undefined ? undefined : new Set(testFilter);
    const touching = only === undefined ? resolve(sandboxFileName) : undefined;
    const files = existsSync(ORDER) ? JSON.parse(readFileSync(ORDER, "utf8")) : this.files;
    const wanted = files.filter(
      (file) => only === undefined || testFilter.some((id) => id.startsWith(`${file} `)),
    );
    stryker.mutantCoverage = undefined;
    stryker.activeMutant = activeMutant.id;
    stryker.hitLimit = hitLimit;
    stryker.hitCount = hitLimit === undefined ? undefined : 0;
    let nrOfTests = 0;
    try {
      for (const file of wanted) {
        const results = await runFile(file, { only, touching });
        nrOfTests += results.length;
        if (hitLimit !== undefined && stryker.hitCount > hitLimit) {
          return { status: "timeout", reason: `Hit more than ${hitLimit} times` };
        }
        const failure = results.find(([, error]) => error !== undefined);
        if (failure !== undefined) {
          const [id, error] = failure;
          return { status: "killed", killedBy: [id], failureMessage: String(error), nrOfTests };
        }
      }
      return { status: "survived", nrOfTests };
    } finally {
      stryker.activeMutant = undefined;
    }
  }
}

export const strykerPlugins = [
  { kind: "TestRunner", name: "oneProcess", injectableClass: OneProcess },
];
export const strykerValidationSchema = { properties: { oneProcess: { type: "object" } } };
