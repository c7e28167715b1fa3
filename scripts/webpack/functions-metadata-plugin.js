const { pathToFileURL } = require("node:url");
const path = require("node:path");
const outputs = require("./outputs.js");

const GENERATOR = "scripts/generate-functions.mjs";

/** What the generator reads, so that a change of them builds anew. */
const SOURCES = ["src/functions/functions.ts", "src/functions/texts.th.json"];

/** Emits functions.json and its Thai form, which Excel reads to know the custom functions. */
class FunctionsMetadataPlugin {
  /** @param {{ readonly root: string }} options */
  constructor({ root }) {
    this.root = root;
  }

  /** @param {import("webpack").Compiler} compiler */
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("FunctionsMetadata", (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: "FunctionsMetadata", stage }, async () => {
        const { generateFunctionsMetadata } = await import(
          pathToFileURL(path.join(this.root, GENERATOR)).href
        );
        const { en, th } = generateFunctionsMetadata();
        for (const source of SOURCES) compilation.fileDependencies.add(path.join(this.root, source));
        /** @type {(name: string, metadata: unknown) => void} */
        const emit = (name, metadata) =>
          compilation.emitAsset(
            name,
            new compiler.webpack.sources.RawSource(`${JSON.stringify(metadata, null, 2)}\n`),
          );
        emit(outputs.FUNCTIONS_METADATA, en);
        emit(outputs.FUNCTIONS_METADATA_THAI, th);
      });
    });
  }
}

module.exports = { FunctionsMetadataPlugin };
