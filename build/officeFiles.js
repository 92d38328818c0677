const path = require("node:path");

/**
 * What office.js loads in Excel on Windows, on the Mac and on the web, in the two languages of the
 * pane. Copied from the package as they are: its licence allows no change, and office.js finds the
 * others beside the file it came from.
 */
const OFFICE_FILES = [
  "office.js",
  "excel-win32-16.01.js",
  "excel-mac-16.00.js",
  "excel-web-16.00.js",
  "o15apptofilemappingtable.js",
  "vi-vn/office_strings.js",
  "en-us/office_strings.js",
  "telemetry/oteljs.js",
  "telemetry/oteljs_agave.js",
];

const package_ = path.dirname(require.resolve("@microsoft/office-js/package.json"));

/** Patterns for the copy plugin: the nine files and their licence into office/. */
const officePatterns = [
  ...OFFICE_FILES.map((name) => ({
    from: path.join(package_, "dist", name),
    to: `office/${name}`,
    info: { minimized: true },
  })),
  { from: path.join(package_, "LICENSE.md"), to: "office/LICENSE.md" },
];

module.exports = { OFFICE_FILES, officePatterns };
