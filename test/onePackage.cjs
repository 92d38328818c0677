const { createHash } = require("node:crypto");
const { readFileSync } = require("node:fs");
const { dirname, join } = require("node:path");
const { buildSync } = require("esbuild");

/** Shared with what the suites load themselves. */
const APART = ["react", "react-dom"];
const LOCK = join(__dirname, "../package-lock.json");

/**
 * A package of thousands of files as one, made of the modules that the pages are built from: jest
 * reads every file anew for every suite, and Fluent alone took each of them some seconds.
 */
module.exports = {
  process: (_, path) => {
    const name = /node_modules\/((?:@[^/]+\/)?[^/]+)/u.exec(path.replaceAll("\\", "/"))[1];
    const { outputFiles } = buildSync({
      stdin: { contents: `export * from "${name}";`, resolveDir: dirname(path) },
      bundle: true,
      write: false,
      format: "cjs",
      platform: "node",
      mainFields: ["module", "main"],
      external: APART,
      logLevel: "warning",
    });
    return { code: outputFiles[0].text };
  },
  getCacheKey: (_, path) =>
    createHash("sha256")
      .update(path)
      .update(readFileSync(join(__dirname, "onePackage.cjs")))
      .update(readFileSync(LOCK))
      .digest("hex"),
};
