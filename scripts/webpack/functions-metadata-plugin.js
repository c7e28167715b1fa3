const { existsSync } = require("node:fs");
const { pathToFileURL } = require("node:url");
const path = require("node:path");
const outputs = require("./outputs");

const GENERATOR = "scripts/generate-functions.mjs";

/** Emits functions.json and its Thai form, which Excel reads to know the custom functions. */
class FunctionsMetadataPlugin {
  constructor({ root }) {
    this.root = root;
  }

  apply(compiler) {
    if (!existsSync(path.join(this.root, GENERATOR))) return;
    compiler.hooks.thisCompilation.tap("FunctionsMetadata", (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: "FunctionsMetadata", stage }, async () => {
        const { generateFunctionsMetadata } = await import(
          pathToFileURL(path.join(this.root, GENERATOR)).href
        );
        const { english, thai } = await generateFunctionsMetadata();
        const emit = (name, metadata) =>
          compilation.emitAsset(
            name,
            new compiler.webpack.sources.RawSource(`${JSON.stringify(metadata, null, 2)}\n`),
          );
        emit(outputs.FUNCTIONS_METADATA, english);
        emit(outputs.FUNCTIONS_METADATA_THAI, thai);
      });
    });
  }
}

module.exports = { FunctionsMetadataPlugin };
