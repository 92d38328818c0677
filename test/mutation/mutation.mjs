import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Stryker } from "@stryker-mutator/core";

/**
 * Mutation testing, one room at a time: each with the quick tests that speak of it. The suites that
 * wait for LibreOffice or a browser are left out: they say the same, a thousand times slower.
 *
 *   node test/mutation/mutation.mjs [room …]
 *
 * MUTATION_SAMPLE=20 tries the mutants on every twentieth line only: a full run takes an hour or more
 * on two idle cores. MUTATION_CONCURRENCY sets how many run at once.
 */
const base = createRequire(import.meta.url)("../../jest.config.cjs");
const LOWEST = 85;

/** What is mutated, and the quick tests that speak of it. */
const ROOMS = {
  text: { folder: "text", tests: ["text/**/*", "xlsx/legacyFonts"] },
  followUps: {
    folder: "followUps",
    tests: [
      ...["followUps/**/*", "oracle/coreInMemory"],
      ...["rules/followUps/**/*", "rules/roster/**/*", "rules/crossPeriod/**/*"],
    ],
  },
  indicators: {
    folder: "indicators",
    except: /^bloc\//,
    tests: ["indicators/*", "oracle/coreInMemory"],
  },
  blocIndicators: { folder: "indicators", only: /^bloc\//, tests: ["indicators/bloc/**/*"] },
  rules: {
    folder: "rules",
    except: /^(?:crossPeriod|roster|bloc|structure)\//,
    tests: ["crossField", "crossSheet", "dates", "duplicates", "followUps", "hygiene"]
      .concat("range", "required")
      .map((family) => `rules/${family}/**/*`),
    // What a rule says of itself (id, severity, clause) stands still.
    ignoreStatic: true,
  },
  structureRules: {
    folder: "rules",
    only: /^structure\//,
    tests: ["rules/structure/**/*"],
    ignoreStatic: true,
  },
  blocRules: {
    folder: "rules",
    only: /^(?:crossPeriod|roster|bloc)\//,
    tests: ["rules/crossPeriod/**/*", "rules/roster/**/*", "rules/bloc/**/*"],
    ignoreStatic: true,
  },
};

const SAMPLE = Number(process.env.MUTATION_SAMPLE ?? 1);

/** The files of a room, or every SAMPLE-th line of them, counted through all. */
function mutated({ folder, only = /./, except = /^$/ }) {
  const files = readdirSync(`src/${folder}`, { recursive: true })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(".ts") && only.test(file) && !except.test(file))
    .toSorted()
    .map((file) => `src/${folder}/${file}`);
  if (SAMPLE === 1) return files;
  const lines = files.flatMap((file) =>
    readFileSync(file, "utf8")
      .split("\n")
      .map((_, index) => `${file}:${index + 1}-${index + 1}`),
  );
  return lines.filter((_, index) => index % SAMPLE === 0);
}

function optionsOf(room) {
  const { tests, ignoreStatic = false } = ROOMS[room];
  return {
    mutate: mutated(ROOMS[room]),
    ignoreStatic,
    testRunner: "jest",
    plugins: ["@stryker-mutator/jest-runner"],
    jest: {
      projectType: "custom",
      config: {
        ...base,
        testMatch: tests.map((path) => `<rootDir>/test/${path}.test.ts`),
        maxWorkers: 1,
      },
      // Only the test files that reach the mutated one are loaded.
      enableFindRelatedTests: true,
    },
    coverageAnalysis: "perTest",
    concurrency: Number(process.env.MUTATION_CONCURRENCY ?? 2),
    incremental: SAMPLE === 1,
    incrementalFile: `reports/mutation/${room}.incremental.json`,
    reporters: ["progress-append-only", "json", "html"],
    jsonReporter: { fileName: `reports/mutation/${room}.json` },
    htmlReporter: { fileName: `reports/mutation/${room}.html` },
    ignorePatterns: ["dist", "out", "docs", "reports", "coverage"],
    tempDirName: ".stryker-tmp",
    // swc asks for no types.
    disableTypeChecks: false,
    timeoutMS: 30_000,
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
