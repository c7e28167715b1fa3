const path = require("node:path");
const outputs = require("./outputs.js");

/** @import { Compilation, Compiler, Module } from "webpack" */

/** Writes the licences of all that is bundled beside the add-in; the build fails where one is not known. */
class NoticesPlugin {
  /** @param {{ readonly root: string }} options */
  constructor({ root }) {
    this.root = root;
  }

  /** @param {Compiler} compiler */
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("Notices", (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: "Notices", stage }, async () => {
        const { thirdPartyNotices } = await import("../notices/notices.mjs");
        // What joins the modules in every bundle is webpack's own code.
        const files = [...bundledFiles(compilation), require.resolve("webpack/package.json")];
        const text = thirdPartyNotices(this.root, files);
        compilation.fileDependencies.add(path.join(this.root, "LICENSE"));
        compilation.emitAsset(outputs.NOTICES, new compiler.webpack.sources.RawSource(text));
      });
    });
  }
}

/**
 * The files whose code is in a chunk; those that nothing needs are in none by then.
 * @param {Compilation} compilation
 */
function bundledFiles(compilation) {
  const modules = [...compilation.chunks].flatMap((chunk) => [
    ...compilation.chunkGraph.getChunkModulesIterable(chunk),
  ]);
  return modules.flatMap(partsOf).flatMap((module) => module.nameForCondition() ?? []);
}

/**
 * Modules that were joined into one.
 * @param {Module & { readonly modules?: readonly Module[] }} module
 * @returns {readonly Module[]}
 */
function partsOf(module) {
  return module.modules ?? [module];
}

module.exports = { NoticesPlugin };
