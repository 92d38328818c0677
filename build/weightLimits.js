const { gzipSync } = require("node:zlib");
const { WebpackError } = require("webpack");

const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/**
 * Fails the build when the scripts that a page loads for something are heavier than declared.
 *
 * `limits`: [{ what, chunks: names of entries and of lazy parts (webpackChunkName), most }], `most`
 * in bytes after gzip. A name stands for everything that is fetched with it, shared chunks counted
 * once.
 */
class WeightLimits {
  constructor(limits) {
    this.limits = limits;
  }

  apply(compiler) {
    const logger = compiler.getInfrastructureLogger("weight");
    compiler.hooks.compilation.tap("WeightLimits", (compilation) => {
      compilation.hooks.afterProcessAssets.tap("WeightLimits", () => {
        if (compilation.compiler !== compiler) return;
        for (const limit of this.limits) {
          const { problem, weight } = weighed(compilation, limit);
          if (problem === null) logger.info(`${limit.what}: ${kB(weight)} of ${kB(limit.most)}`);
          else compilation.errors.push(new WebpackError(problem));
        }
      });
    });
  }
}

function weighed(compilation, { what, chunks, most }) {
  const missing = chunks.filter((name) => !compilation.namedChunkGroups.has(name));
  if (missing.length > 0) {
    return { weight: 0, problem: `${what}: there is no chunk called ${missing.join(", ")}.` };
  }
  const files = new Set(
    chunks.flatMap((name) => compilation.namedChunkGroups.get(name).getFiles()),
  );
  const weight = [...files]
    .filter((file) => file.endsWith(".js"))
    .reduce((sum, file) => sum + gzipSync(compilation.getAsset(file).source.buffer()).length, 0);
  const problem =
    weight > most ? `${what}: ${kB(weight)} compressed, at most ${kB(most)} are allowed.` : null;
  return { weight, problem };
}

module.exports = { WeightLimits };
