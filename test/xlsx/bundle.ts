import { basename, dirname } from "node:path";
import Minimizer from "minimizer-webpack-plugin";
import webpack from "webpack";
import { MINIMIZER_OPTIONS } from "../../build/minimizerOptions";

/** Bundles and minifies a file and all it imports into one, as the product is built. */
export async function bundle(entry: string, output: string): Promise<void> {
  const parser = { syntax: "typescript" };
  const options = { swcrc: false, jsc: { target: "es2022", parser } };
  const compiler = webpack({
    mode: "production",
    devtool: false,
    target: ["webworker", "es2022"],
    entry,
    output: {
      path: dirname(output),
      filename: basename(output),
      library: { type: "umd", name: "bundled" },
      globalObject: "globalThis",
    },
    resolve: { extensions: [".ts", ".js"] },
    module: {
      rules: [{ test: /\.ts$/, exclude: /node_modules/, loader: "swc-loader", options }],
    },
    optimization: {
      minimizer: [
        new Minimizer({ minify: Minimizer.swcMinify, minimizerOptions: MINIMIZER_OPTIONS }),
      ],
    },
    performance: { hints: false },
    // One file, whatever is loaded lazily.
    plugins: [new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 })],
  });
  await new Promise<void>((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error !== null) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString("errors-only")));
      else resolve();
    });
  });
}
