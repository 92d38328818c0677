const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");

/**
 * The stand-in Excel as a page of its own, at the side of the pane: for `npm start` and test/e2e.
 * Nothing of it goes into dist/. `--env standIn=FOLDER` says where to build it.
 */
module.exports = (env) => ({
  name: "stand-in",
  mode: "development",
  devtool: env.WEBPACK_SERVE ? "source-map" : false,
  target: ["web", "es2022"],
  entry: { standIn: "./test/excel/page/main.ts" },
  output: { path: path.resolve(env.standIn ?? "out/stand-in"), filename: "[name].js", clean: true },
  resolve: { extensions: [".ts", ".js"] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        exclude: /node_modules/,
        loader: "swc-loader",
        options: {
          swcrc: false,
          jsc: { target: "es2022", parser: { syntax: "typescript" } },
        },
      },
      { test: /\.wasm$/, type: "asset/resource" },
    ],
  },
  performance: { hints: false },
  plugins: [
    new HtmlPlugin({ template: "test/excel/page/index.html", scriptLoading: "defer" }),
    new CopyPlugin({ patterns: [{ from: "test/excel/page/page.css" }] }),
  ],
  devServer: {
    host: "localhost",
    port: 3001,
    server: "https",
    open: true,
    client: false,
    hot: false,
    liveReload: false,
    static: false,
  },
});
