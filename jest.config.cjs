const swc = (parser) => [
  "@swc/jest",
  {
    swcrc: false,
    jsc: { target: "es2022", parser, transform: { react: { runtime: "automatic" } } },
  },
];

/** @type {import("jest").Config} */
module.exports = {
  testEnvironment: "node",
  testMatch: ["<rootDir>/test/**/*.test.ts", "<rootDir>/test/**/*.test.tsx"],
  testTimeout: 60_000,
  // Copies of the tests that mutation testing leaves while it runs.
  modulePathIgnorePatterns: ["<rootDir>/.stryker-tmp/"],
  // The longest suites wait for LibreOffice: on two cores they run side by side.
  maxWorkers: "100%",
  testSequencer: "<rootDir>/test/longestFirst.cjs",
  transform: {
    "@fluentui/react-components/.*\\.cjs$": "<rootDir>/test/onePackage.cjs",
    "\\.ts$": swc({ syntax: "typescript" }),
    "\\.tsx$": swc({ syntax: "typescript", tsx: true }),
    "\\.m?js$": swc({ syntax: "ecmascript" }),
  },
  // These are published as ES modules only; jest runs CommonJS, so they are translated too.
  transformIgnorePatterns: ["/node_modules/(?!hucre/|@ironcalc/|@fluentui/react-components/)"],
};
