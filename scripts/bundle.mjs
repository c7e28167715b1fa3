import { mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import process from "node:process";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const cache = path.join(root, "node_modules/.cache/pramoen");

/**
 * Bundles TypeScript of src/ for Node and imports it. The bundle is kept, and built anew when a file of the
 * project that went into it has changed.
 * @template Exports what the entry file exports, as the caller says
 * @param {string} name of the bundle
 * @param {readonly string[]} source lines of an entry file at the project's root
 * @returns {Promise<Exports>}
 */
export async function loadBundle(name, source) {
  const contents = source.join("\n");
  const folder = path.join(cache, name);
  if (!(await isFresh(folder, contents))) await build(folder, contents);
  const file = path.join(folder, "stdin.mjs");
  // A process that watches files imports the bundle anew once it was built anew.
  const { mtimeMs } = await stat(file);
  return import(`${pathToFileURL(file).href}?${mtimeMs}`);
}

/**
 * @param {string} folder
 * @param {string} contents
 */
async function isFresh(folder, contents) {
  try {
    const record = JSON.parse(await readFile(path.join(folder, "built.json"), "utf8"));
    if (record.contents !== contents) return false;
    const times = await Promise.all(record.inputs.map(timeOf));
    return times.every((time, index) => time === record.times[index]);
  } catch {
    return false;
  }
}

/** @param {string} input relative to the root */
async function timeOf(input) {
  return (await stat(path.join(root, input))).mtimeMs;
}

/**
 * @param {string} folder
 * @param {string} contents
 */
async function build(folder, contents) {
  const { build: bundle } = await import("esbuild");
  await mkdir(cache, { recursive: true });
  // Built aside and moved in whole: a second process must never import half a bundle.
  const aside = `${folder}.${process.pid}`;
  const result = await bundle({
    stdin: { contents, resolveDir: root, sourcefile: "entry.ts", loader: "ts" },
    outdir: aside,
    outExtension: { ".js": ".mjs" },
    absWorkingDir: root,
    bundle: true,
    splitting: true,
    minifySyntax: true,
    platform: "node",
    // Some packages are UMD by their "main", whose inner files no bundler sees.
    mainFields: ["module", "main"],
    target: "node20",
    format: "esm",
    metafile: true,
    logLevel: "error",
    // Packages that are CommonJS expect `require`; an ES module has none.
    banner: {
      js: 'import { createRequire as bundleRequire } from "node:module"; const require = bundleRequire(import.meta.url);',
    },
  });
  const inputs = Object.keys(result.metafile.inputs).filter(
    (input) => !/^(node_modules\/|entry\.ts$)/.test(input),
  );
  inputs.push("package-lock.json");
  const times = await Promise.all(inputs.map(timeOf));
  await writeFile(path.join(aside, "built.json"), JSON.stringify({ contents, inputs, times }));
  await rm(folder, { recursive: true, force: true });
  await rename(aside, folder).catch((error) => {
    // Another process was quicker with the same bundle.
    if (error.code !== "ENOTEMPTY" && error.code !== "EEXIST") throw error;
    return rm(aside, { recursive: true, force: true });
  });
}
