/**
 * What is loaded until the first finding is visible, by the names of entries and of webpackChunkName;
 * the parts of the page, and those of its worker.
 */
const FIRST_FINDING = {
  browser: ["browser", "page", "checkView", "fileResults", "copyOffer"],
  browserWorker: ["worker", "checkBytes"],
  excel: ["excel", "page", "excelHost", "workbookView", "report"],
  excelWorker: ["worker", "checkOpen"],
};

module.exports = { FIRST_FINDING };
