const Sequencer = require("@jest/test-sequencer").default;

/**
 * The suites that take longest. A fresh clone does not know how long its tests take, and would begin
 * with the largest files: a long suite of a few lines would then run last, on one core alone.
 */
const LONGEST = [
  "e2e/built.test.ts",
  "oracle/sheetRandomQuarters.test.ts",
  "oracle/sheetWorkedCases.test.ts",
  "hosts/excel/unfinished.test.ts",
  "hosts/excel/renewBloc.test.ts",
  "oracle/core.test.ts",
  "hosts/excel/readSnapshot.test.ts",
  "taskpane/workbook.test.tsx",
  "demo/demo.test.ts",
  "excel/files/files.test.ts",
  "excel/calculation/results.test.ts",
  "app/checkedCopy.test.ts",
  "xlsx/hostileCorpus.test.ts",
  "taskpane/mending.test.tsx",
  "rules/spoiledCells.test.ts",
  "cli/cli.test.ts",
  "hosts/excel/drawnLooks.test.ts",
  "hosts/excel/carryOut.test.ts",
  "workbook/blocLibreOffice.test.ts",
  "workbook/blocWorkbook.test.ts",
  // A suite that moved away is an error here, not a place in the queue lost without a word.
].map((file) => require.resolve(`./${file}`));

module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const rank = ({ path }) => (LONGEST.includes(path) ? LONGEST.indexOf(path) : LONGEST.length);
    return [...super.sort(tests)].sort((one, other) => rank(one) - rank(other));
  }
};
