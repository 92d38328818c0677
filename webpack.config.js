const path = require("node:path");
const { URL } = require("node:url");
const { DefinePlugin } = require("webpack");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const Minimizer = require("minimizer-webpack-plugin");
const { officePatterns } = require("./build/officeFiles");
const { FIRST_FINDING } = require("./build/firstFinding");
const { MINIMIZER_OPTIONS } = require("./build/minimizerOptions");
const { themeSheet } = require("./build/themeSheet");
const { WeightLimits } = require("./build/weightLimits");
const { version } = require("./package.json");
const { headerPolicy, OFFICE_CDN, pagePolicy } = require("./deploy/contentSecurityPolicy");

/** Where `npm start` serves, and what manifest.xml says. */
const LOCAL_ADDRESS = "https://localhost:3000/";
/** Where `npm start` serves the stand-in Excel. */
const STAND_IN = "https://localhost:3001";

/**
 * Bytes after gzip; office.js is apart. The first finding is with everything that its worker fetches.
 * That the pages load these parts and no others is seen in test/e2e.
 */
const WEIGHT_LIMITS = [
  { what: "first paint in a browser", chunks: ["browser"], most: 95_000 },
  { what: "first paint in Excel", chunks: ["excel"], most: 95_000 },
  {
    what: "first finding in a browser",
    chunks: [...FIRST_FINDING.browser, ...FIRST_FINDING.browserWorker],
    most: 200_000,
  },
  {
    what: "first finding in Excel",
    chunks: [...FIRST_FINDING.excel, ...FIRST_FINDING.excelWorker],
    most: 200_000,
  },
];

/**
 * npm run build                                            for localhost
 * npm run build -- --env address=https://so.example.vn/    for the address where dist/ will stand
 * npm run build -- --env cdn                               with office.js from Microsoft's server
 */
module.exports = async (env) => ({
  name: "pane",
  mode: env.WEBPACK_SERVE ? "development" : "production",
  devtool: env.WEBPACK_SERVE ? "source-map" : false,
  target: ["web", "es2022"],
  entry: {
    browser: "./src/taskpane/main.tsx",
    excel: "./src/taskpane/mainExcel.tsx",
    commands: "./src/commands/main.ts",
  },
  output: {
    path: path.resolve(env.out ?? "dist"),
    filename: "[name].[contenthash].js",
    clean: true,
  },
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  module: {
    rules: [
      { test: /\.tsx?$/, exclude: /node_modules/, use: loaders(env) },
      { test: /@fluentui.tokens.lib.tokens\.js$/, use: require.resolve("./build/tokensLoader") },
    ],
  },
  optimization: {
    minimizer: [
      new Minimizer({
        minify: Minimizer.swcMinify,
        test: /\.js$/,
        exclude: /office\//,
        minimizerOptions: MINIMIZER_OPTIONS,
      }),
    ],
    splitChunks: { chunks: "all", minSize: 50_000, cacheGroups: { check: theCheck } },
  },
  performance: { hints: false },
  cache: env.WEBPACK_SERVE
    ? { type: "memory" }
    : {
        type: "filesystem",
        buildDependencies: { config: [require.resolve("./webpack.config.js")] },
      },
  plugins: [
    new DefinePlugin({ VERSION: JSON.stringify(version) }),
    page("index.html", "src/taskpane/index.html", ["browser"], { policy: pagePolicy() }),
    page("taskpane.html", "src/taskpane/index.html", ["excel"], inExcel(env)),
    page("commands.html", "src/commands/commands.html", ["commands"], inExcel(env)),
    new CopyPlugin({
      patterns: [
        { from: "assets/**/*.png" },
        { from: "src/gate/gate.js", info: { minimized: true } },
        { from: "src/gate/page.css", transform: (text) => themeSheet() + text },
        { from: "manifest.xml", transform: (text) => addressed(text, env.address) },
        ...(env.cdn ? [] : [...officePatterns, { from: "src/gate/offlineLibrary.js" }]),
      ],
    }),
    ...(env.WEBPACK_SERVE ? [] : [new WeightLimits(WEIGHT_LIMITS)]),
  ],
  devServer: {
    // For this machine alone.
    host: "localhost",
    port: 3000,
    // With a certificate that it makes itself and nobody vouches for: a browser asks once whether to
    // go on. Excel on the desktop takes trusted ones only: start:excel has one installed.
    server: env.trusted ? { type: "https", options: await trustedCertificate() } : "https",
    headers: {
      "Content-Security-Policy": headerPolicy({ cdn: env.cdn, framedBy: [STAND_IN] }),
      // The stand-in shows the ribbon's icons.
      "Cross-Origin-Resource-Policy": "same-site",
    },
    // Its client would need a way out that the policy does not give: reload by hand.
    client: false,
    hot: false,
    liveReload: false,
    static: false,
  },
});

/**
 * What the two checks in the worker share, as one script: a worker fetches scripts one after the
 * other.
 */
const theCheck = {
  name: "check",
  enforce: true,
  chunks: ({ name }) => name === "checkBytes" || name === "checkOpen",
  minChunks: 2,
};

/** A page made from a template. `officeScripts` run before the page's own. */
function page(filename, template, chunks, { policy, officeScripts = [] }) {
  return new HtmlPlugin({
    filename,
    template,
    chunks,
    scriptLoading: "defer",
    templateParameters: { policy, officeScripts },
  });
}

/** What pages need to run inside Excel. */
function inExcel({ cdn }) {
  return {
    policy: pagePolicy({ cdn }),
    officeScripts: cdn
      ? [`${OFFICE_CDN}/lib/1/hosted/office.js`]
      : ["offlineLibrary.js", "office/office.js"],
  };
}

/** From an authority that it installs on this computer, which the system asks about. */
function trustedCertificate() {
  return require("office-addin-dev-certs").getHttpsServerOptions();
}

/** The last runs first. */
function loaders(env) {
  return env.WEBPACK_SERVE ? [swcLoader()] : [swcLoader(), require.resolve("./build/stylesLoader")];
}

function swcLoader() {
  const parser = { syntax: "typescript", tsx: true };
  const transform = { react: { runtime: "automatic" } };
  return {
    loader: "swc-loader",
    options: { swcrc: false, jsc: { target: "es2022", parser, transform } },
  };
}

/** The manifest with every local address replaced by the one where the site will stand. */
function addressed(manifest, address) {
  if (address === undefined) return manifest;
  const wanted = new URL(address);
  if (wanted.protocol !== "https:") {
    throw new Error(`--env address=${address}: Excel takes https addresses only.`);
  }
  const folder = wanted.href.endsWith("/") ? wanted.href : `${wanted.href}/`;
  return manifest.toString("utf8").replaceAll(LOCAL_ADDRESS, folder);
}
