/*
 * Runs jest with what the engine is told for commands, which jest hands on to its workers, and with a
 * larger nursery: a suite is short, and most of what it makes is gone at once.
 */
const { spawnSync } = require("node:child_process");
const engineFlags = require("../build/engineFlags");

const flags = ["--max-semi-space-size=64", ...engineFlags];
const parameters = [...flags, require.resolve("jest/bin/jest"), ...process.argv.slice(2)];
const { status } = spawnSync(process.execPath, parameters, { stdio: "inherit" });
process.exitCode = status ?? 1;
