const path = require("node:path");
const { URL } = require("node:url");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const Minimizer = require("minimizer-webpack-plugin");

/** Where `npm start` serves, and what manifest.xml says. */
const LOCAL_ADDRESS = "https://localhost:3000/";

/**
 * The server that gives out dist/ should send this header too: unlike the rest of the policy, which
 * stands in index.html, frame-ancestors works as a header only. Excel on the web shows the page in
 * a frame, so X-Frame-Options must not be sent.
 */
const FRAME_ANCESTORS =
  "frame-ancestors 'self' https://*.officeapps.live.com https://*.sharepoint.com https://*.office.com https://*.cloud.microsoft";

/**
 * npm run build                                            for localhost
 * npm run build -- --env address=https://so.example.vn/    for the address where dist/ will stand
 */
module.exports = (env) => ({
  mode: env.WEBPACK_SERVE ? "development" : "production",
  devtool: env.WEBPACK_SERVE ? "source-map" : false,
  target: ["web", "es2022"],
  entry: "./src/taskpane/main.tsx",
  output: {
    path: path.resolve(env.out ?? "dist"),
    filename: "[name].[contenthash].js",
    clean: true,
  },
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  module: { rules: [{ test: /\.tsx?$/, exclude: /node_modules/, use: swcLoader() }] },
  optimization: { minimizer: [new Minimizer({ minify: Minimizer.swcMinify })] },
  performance: {
    hints: env.WEBPACK_SERVE ? false : "error",
    // The entry measured 279 kB (88 kB compressed), and about a tenth more is allowed. Everything
    // heavier than the first paint belongs into lazy chunks, each smaller than that.
    maxEntrypointSize: 306_000,
    maxAssetSize: 306_000,
    assetFilter: (name) => name.endsWith(".js"),
  },
  cache: env.WEBPACK_SERVE
    ? { type: "memory" }
    : {
        type: "filesystem",
        buildDependencies: { config: [require.resolve("./webpack.config.js")] },
      },
  plugins: [
    new HtmlPlugin({ template: "src/taskpane/index.html", scriptLoading: "defer" }),
    new CopyPlugin({
      patterns: [
        { from: "assets/*.png" },
        { from: "manifest.xml", transform: (text) => addressed(text, env.address) },
      ],
    }),
  ],
  devServer: {
    port: 3000,
    // With a certificate that it makes itself and nobody vouches for: a browser asks once whether to
    // go on, Excel on the desktop takes the page only after the certificate was trusted by hand.
    server: "https",
    headers: { "Content-Security-Policy": FRAME_ANCESTORS },
    client: { overlay: false },
    hot: false,
    static: false,
  },
});

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
