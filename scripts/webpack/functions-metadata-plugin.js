const path = require("node:path");
const outputs = require("./outputs.js");

/** @import { Compiler } from "webpack" */
/** @import { FunctionWords } from "../../src/functions/words" */

/**
 * Emits functions.json and its Thai form, which Excel reads to know the custom functions. Their words stand in
 * the same files as the functions and are dropped when a script is minified; the build fails where they are not.
 */
class FunctionsMetadataPlugin {
  /** @param {{ readonly root: string, readonly checkWords: boolean }} options */
  constructor({ root, checkWords }) {
    this.root = root;
    this.checkWords = checkWords;
  }

  /** @param {Compiler} compiler */
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("FunctionsMetadata", (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      /** @type {readonly string[]} */
      let words = [];
      compilation.hooks.processAssets.tapPromise({ name: "FunctionsMetadata", stage }, async () => {
        const { loadFunctions } = await import("../functions/load.mjs");
        const { functionsMetadata } = await import("../functions/metadata.mjs");
        const source = await loadFunctions();
        words = wordsOf(source.FUNCTION_WORDS);
        const { en, th } = functionsMetadata(source);
        compilation.contextDependencies.add(path.join(this.root, "src/functions"));
        /** @type {(name: string, metadata: unknown) => void} */
        const emit = (name, metadata) =>
          compilation.emitAsset(
            name,
            new compiler.webpack.sources.RawSource(`${JSON.stringify(metadata, null, 2)}\n`),
          );
        emit(outputs.FUNCTIONS_METADATA, en);
        emit(outputs.FUNCTIONS_METADATA_THAI, th);
      });
      compilation.hooks.afterProcessAssets.tap("FunctionsMetadata", (assets) => {
        if (!this.checkWords) return;
        const found = findWords(assets[outputs.FUNCTIONS_SCRIPT]?.source().toString() ?? "", words);
        for (const text of found) {
          const message = `${outputs.FUNCTIONS_SCRIPT} must not contain what people read about a function: ${text}`;
          compilation.errors.push(new compiler.webpack.WebpackError(message));
        }
      });
    });
  }
}

/**
 * Of every object of words and every constant that they share, one text at least.
 * @param {Readonly<Record<string, FunctionWords>>} functionWords
 */
function wordsOf(functionWords) {
  const texts = Object.values(functionWords).flatMap(({ description, parameters, remarks, untidy = [] }) => [
    description,
    ...Object.values(parameters),
    ...remarks,
    ...untidy.map(({ about }) => about),
  ]);
  return [...new Set(texts.flatMap(({ th, en }) => [th, en]))];
}

/**
 * The texts that a script holds, whatever its quotes: each by its longest part without any.
 * @param {string} script
 * @param {readonly string[]} texts
 */
function findWords(script, texts) {
  return texts.filter((text) => {
    const parts = text.split(/["'`\\]/u);
    return script.includes(parts.reduce((a, b) => (b.length > a.length ? b : a)));
  });
}

module.exports = { FunctionsMetadataPlugin, findWords, wordsOf };
