/**
 * What is loaded until the first finding is visible, by the names of entries and of webpackChunkName;
 * the parts of the page, and those of its worker.
 */
const FIRST_FINDING = {
  browser: ["browser", "inBrowser", "fileResults"],
  browserWorker: ["worker", "checkBytes"],
  excel: ["excel", "inExcel", "excelHost"],
  excelWorker: ["worker", "checkOpen"],
};

module.exports = { FIRST_FINDING };
