import { createRequire } from "node:module";
import { Stryker } from "@stryker-mutator/core";

/**
 * Mutation testing, one room at a time: each with the quick tests that speak of it. The suites that
 * wait for LibreOffice or a browser are left out: they say the same, a thousand times slower.
 *
 *   node test/mutation/mutation.mjs [room …]
 */
const base = createRequire(import.meta.url)("../../jest.config.cjs");
const LOWEST = 85;

const ROOMS = {
  text: ["text/**/*"],
  indicators: ["oracle/coreInMemory", "indicators/**/*", "workbook/contract"],
  followUps: ["oracle/coreInMemory", "followUps/**/*", "workbook/contract"],
  rules: ["rules/**/*", "workbook/messages"],
};

function optionsOf(room) {
  const tests = ROOMS[room].flatMap((path) => [`<rootDir>/test/${path}.test.ts`]);
  return {
    mutate: [`src/${room}/**/*.ts`],
    testRunner: "jest",
    plugins: ["@stryker-mutator/jest-runner"],
    jest: {
      projectType: "custom",
      config: { ...base, testMatch: tests, maxWorkers: 1 },
      enableFindRelatedTests: false,
    },
    coverageAnalysis: "perTest",
    concurrency: Number(process.env.MUTATION_CONCURRENCY ?? 2),
    incremental: true,
    incrementalFile: `reports/mutation/${room}.incremental.json`,
    reporters: ["progress-append-only", "json", "html"],
    jsonReporter: { fileName: `reports/mutation/${room}.json` },
    htmlReporter: { fileName: `reports/mutation/${room}.html` },
    ignorePatterns: ["dist", "out", "docs", "reports", "coverage"],
    tempDirName: ".stryker-tmp",
    allowEmpty: false,
    timeoutMS: 8_000,
    // The score of all rooms decides, below.
    thresholds: { high: 95, low: LOWEST, break: null },
  };
}

const DETECTED = ["Killed", "Timeout", "RuntimeError"];
const UNDETECTED = ["Survived", "NoCoverage"];

function scoreOf(results) {
  const among = (statuses) => results.filter(({ status }) => statuses.includes(status)).length;
  const [killed, missed] = [among(DETECTED), among(UNDETECTED)];
  return { killed, all: killed + missed, score: (100 * killed) / Math.max(1, killed + missed) };
}

const wanted = process.argv.slice(2);
const rooms = wanted.length > 0 ? wanted : Object.keys(ROOMS);
const lines = [];
const lowest = [];
for (const room of rooms) {
  if (!(room in ROOMS)) throw new Error(`No room ${room}: ${Object.keys(ROOMS).join(", ")}`);
  const { killed, all, score } = scoreOf(await new Stryker(optionsOf(room)).runMutationTest());
  lines.push(`${room.padEnd(12)} ${score.toFixed(1)} % (${killed}/${all})`);
  lowest.push(score);
}
console.log(lines.join("\n"));
if (Math.min(...lowest) < LOWEST) {
  console.log(`Below ${LOWEST} %: read the survivors in reports/mutation.`);
  process.exitCode = 1;
}
