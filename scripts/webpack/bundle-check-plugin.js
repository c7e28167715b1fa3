const { gzipSync } = require("node:zlib");

/** @import { Compilation, Compiler } from "webpack" */

/** Modules that must never reach the add-in, by a part of their path. */
const FORBIDDEN = [
  { pattern: /[\\/]src[\\/]host[\\/]/, what: "the embedded host" },
  { pattern: /[\\/]src[\\/]workbench[\\/]/, what: "the workbench" },
  { pattern: /[\\/]src[\\/]cli[\\/]/, what: "the command line" },
  { pattern: /[\\/]node_modules[\\/]@univerjs[\\/]/, what: "Univer" },
  { pattern: /[\\/]node_modules[\\/]rxjs[\\/]/, what: "a library of the workbench" },
  { pattern: /[\\/]node_modules[\\/]@microsoft[\\/]office-js[\\/]/, what: "office.js" },
];

/** Modules that are fetched when a file is asked for, and never with an entry. */
const ON_DEMAND = [
  { pattern: /[\\/]src[\\/](?:files|xlsx)[\\/]/, what: "the file layer" },
  { pattern: /[\\/]node_modules[\\/](?:hucre|fflate)[\\/]/, what: "a library of the file layer" },
];

/**
 * Largest size of an entry's scripts after gzip, in KiB.
 * @type {Readonly<Record<string, number>>}
 */
const BUDGETS_KIB = { taskpane: 170, functions: 30 };

/** Fails the build on a module that does not belong in the add-in or on an entry that has grown too large. */
class BundleCheckPlugin {
  /** @param {{ readonly checkBudgets: boolean }} options */
  constructor({ checkBudgets }) {
    this.checkBudgets = checkBudgets;
  }

  /** @param {Compiler} compiler */
  apply(compiler) {
    compiler.hooks.compilation.tap("BundleCheck", (compilation) => {
      compilation.hooks.finishModules.tap("BundleCheck", (modules) => {
        for (const error of findForbidden([...modules].map((module) => module.nameForCondition?.()))) {
          compilation.errors.push(new compiler.webpack.WebpackError(error));
        }
      });
      // Before modules are joined, when each is still in the chunk that asks for it.
      compilation.hooks.afterChunks.tap("BundleCheck", () => {
        for (const [entry, { chunks }] of compilation.entrypoints) {
          const modules = chunks.flatMap((chunk) => [
            ...compilation.chunkGraph.getChunkModulesIterable(chunk),
          ]);
          for (const error of findEager(
            entry,
            modules.map((module) => module.nameForCondition?.()),
          )) {
            compilation.errors.push(new compiler.webpack.WebpackError(error));
          }
        }
      });
      compilation.hooks.afterProcessAssets.tap("BundleCheck", () => this.reportSizes(compiler, compilation));
    });
  }

  /**
   * @param {Compiler} compiler
   * @param {Compilation} compilation
   */
  reportSizes(compiler, compilation) {
    if (compilation.compiler !== compiler) return; // a child compiler makes the page
    for (const { entry, min, gzip } of measureEntries(compilation)) {
      const label = this.checkBudgets ? "minified" : "as built";
      console.log(`${entry.padEnd(10)}${kib(min)} KiB ${label}${kib(gzip)} KiB gzip`);
      const budget = BUDGETS_KIB[entry];
      if (this.checkBudgets && budget !== undefined && gzip > budget * 1024) {
        const message = `${entry} is ${kib(gzip).trim()} KiB after gzip, above ${budget} KiB`;
        compilation.errors.push(new compiler.webpack.WebpackError(message));
      }
    }
  }
}

/**
 * One message per forbidden module among these paths.
 * @param {readonly (string | null | undefined)[]} paths
 */
function findForbidden(paths) {
  return paths.flatMap((path) => {
    const rule = path && FORBIDDEN.find(({ pattern }) => pattern.test(path));
    return rule ? [`The add-in must not contain ${rule.what}: ${path}`] : [];
  });
}

/**
 * One message per module of an entry that may only be fetched on demand.
 * @param {string} entry
 * @param {readonly (string | null | undefined)[]} paths
 */
function findEager(entry, paths) {
  return paths.flatMap((path) => {
    const rule = path && ON_DEMAND.find(({ pattern }) => pattern.test(path));
    return rule ? [`The entry ${entry} must not contain ${rule.what}: ${path}`] : [];
  });
}

/** @param {Compilation} compilation */
function measureEntries(compilation) {
  return [...compilation.entrypoints].map(([entry, entrypoint]) => {
    const sources = entrypoint
      .getFiles()
      .filter((name) => name.endsWith(".js"))
      .map((name) => {
        const asset = compilation.getAsset(name);
        if (!asset) throw new Error(`The entry ${entry} has no file ${name}`);
        return Buffer.from(asset.source.source());
      });
    /** @param {(source: Buffer) => number} measure */
    const sum = (measure) => sources.reduce((total, source) => total + measure(source), 0);
    return {
      entry,
      min: sum((source) => source.length),
      gzip: sum((source) => gzipSync(source, { level: 9 }).length),
    };
  });
}

/** @param {number} bytes */
function kib(bytes) {
  return (bytes / 1024).toFixed(1).padStart(9);
}

module.exports = { BundleCheckPlugin, findEager, findForbidden };
