import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath, URL } from "node:url";
import { Stryker } from "@stryker-mutator/core";

/**
 * Mutation testing, one room at a time: each with the quick tests that speak of it. The suites that
 * wait for LibreOffice or a browser are left out: they say the same, a thousand times slower.
 * docs/mutation.md says what the survivors are.
 *
 *   node test/mutation/mutation.mjs [room …]
 *
 * MUTATION_SAMPLE=20 tries the mutants on every twentieth line only. MUTATION_CONCURRENCY sets how
 * many processes run at once.
 */
const LOWEST = 85;

/** What is mutated, and the quick tests that speak of it: folders or files of test/. */
const ROOMS = {
  text: { folder: "text", tests: ["text/", "xlsx/legacyFonts.test.ts"] },
  followUps: {
    folder: "followUps",
    tests: [
      ...["followUps/", "oracle/coreInMemory.test.ts"],
      ...["rules/followUps/", "rules/roster/", "rules/crossPeriod/"],
    ],
  },
  indicators: {
    folder: "indicators",
    except: /^bloc\//,
    tests: ["indicators/", "oracle/coreInMemory.test.ts"],
    without: /^indicators\/bloc\//,
  },
  blocIndicators: { folder: "indicators", only: /^bloc\//, tests: ["indicators/bloc/"] },
  rules: {
    folder: "rules",
    except: /^(?:crossPeriod|roster|bloc|structure)\//,
    tests: ["crossField", "crossSheet", "dates", "duplicates", "followUps", "hygiene"]
      .concat("range", "required", "roster")
      .map((family) => `rules/${family}/`)
      .concat("rules/ranking.test.ts", "rules/missing.test.ts"),
    // What a rule says of itself (id, severity, clause) stands still.
    ignoreStatic: true,
  },
  structureRules: {
    folder: "rules",
    only: /^structure\//,
    tests: ["rules/structure/"],
    ignoreStatic: true,
  },
  blocRules: {
    folder: "rules",
    only: /^(?:crossPeriod|roster|bloc)\//,
    tests: ["rules/crossPeriod/", "rules/roster/", "rules/bloc/"],
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

const TEST_FILES = readdirSync("test", { recursive: true })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".test.ts"))
  .toSorted();

function testFilesOf({ tests, without = /^$/ }) {
  return TEST_FILES.filter((file) => tests.some((path) => file.startsWith(path)))
    .filter((file) => !without.test(file))
    .map((file) => `test/${file}`);
}

function optionsOf(room) {
  const { ignoreStatic = false } = ROOMS[room];
  return {
    mutate: mutated(ROOMS[room]),
    ignoreStatic,
    testRunner: "oneProcess",
    plugins: [fileURLToPath(new URL("oneProcess.mjs", import.meta.url))],
    oneProcess: { testFiles: testFilesOf(ROOMS[room]) },
    coverageAnalysis: "perTest",
    concurrency: Number(process.env.MUTATION_CONCURRENCY ?? 2),
    reporters: ["progress-append-only", "json", "html"],
    jsonReporter: { fileName: `reports/mutation/${room}.json` },
    htmlReporter: { fileName: `reports/mutation/${room}.html` },
    ignorePatterns: ["dist", "out", "docs", "reports", "coverage"],
    tempDirName: ".stryker-tmp",
    // swc asks for no types.
    disableTypeChecks: false,
    timeoutMS: 120_000,
    thresholds: { high: 95, low: LOWEST, break: LOWEST },
  };
}

const DETECTED = ["Killed", "Timeout"];
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
