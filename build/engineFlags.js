/**
 * How the JavaScript engine works for commands. A command runs for seconds: by default up to a third
 * of the processor's time goes into optimising functions that are done with soon after. And memory is
 * tidied up when a seventh has come to it, not half: thousands of units take less of it.
 */
const engine = Number.parseInt(process.versions.v8, 10);

module.exports = [
  // From Node.js 22 on a cheaper compiler does most of that work, and calls are counted.
  engine < 12 ? "--interrupt-budget=400000" : "--invocation-count-for-turbofan=30000",
  "--heap-growing-percent=15",
];
