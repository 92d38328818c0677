/*
 * npm start: the pane on one port and the stand-in Excel on another, as two servers with a compiler
 * each. (webpack serve with two configurations would serve both sites on the second port only.)
 */
const webpack = require("webpack");
const WebpackDevServer = require("webpack-dev-server");
const standIn = require("../test/excel/page/webpack.config");
const pane = require("../webpack.config");

async function start() {
  // The stand-in last: it opens the browser, and has the pane in it.
  for (const configure of [pane, standIn]) {
    const { devServer, ...config } = await configure({ WEBPACK_SERVE: true });
    const compiler = webpack({ ...config, stats: "errors-warnings" });
    await new WebpackDevServer(devServer, compiler).start();
  }
}

start().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
