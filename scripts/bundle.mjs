import { createHash } from "node:crypto";
import { readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import process from "node:process";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const cache = path.join(root, "node_modules/.cache/pramoen/bundles");
/** In milliseconds: a process that runs longer has imported all parts of its bundle by then. */
const KEPT = 7 * 24 * 3_600_000;

/**
 * Bundles TypeScript of src/ for Node and imports it. The bundle is kept, and built anew when a file of the
 * project that went into it has changed. A bundle stands in a folder by its content, and none is taken away from
 * under a process that reads it: any number of them may ask for the same at the same time.
 * @template Exports what the entry file exports, as the caller says
 * @param {string} name of the bundle
 * @param {readonly string[]} source lines of an entry file at the project's root
 * @returns {Promise<Exports>}
 */
export async function loadBundle(name, source) {
  const contents = source.join("\n");
  const folder = (await builtFolder(name, contents)) ?? (await build(name, contents));
  return import(pathToFileURL(path.join(cache, name, folder, "stdin.mjs")).href);
}

/**
 * The folder of the bundle as it was built last; null where there is none, or a file of it has changed since.
 * @param {string} name
 * @param {string} contents
 * @returns {Promise<string | null>}
 */
async function builtFolder(name, contents) {
  try {
    const record = JSON.parse(await readFile(recordOf(name), "utf8"));
    if (record.contents !== contents) return null;
    const times = await Promise.all(record.inputs.map(timeOf));
    const isFresh = times.every((time, index) => time === record.times[index]);
    await stat(path.join(cache, name, record.folder, "stdin.mjs"));
    return isFresh ? record.folder : null;
  } catch {
    return null;
  }
}

/** @param {string} name */
function recordOf(name) {
  return path.join(cache, name, "built.json");
}

/** @param {string} input relative to the root */
async function timeOf(input) {
  return (await stat(path.join(root, input))).mtimeMs;
}

/**
 * @param {string} name
 * @param {string} contents
 * @returns {Promise<string>} the folder
 */
async function build(name, contents) {
  const { build: bundle } = await import("esbuild");
  const start = Date.now();
  // Built aside and moved in whole: a second process must never import half a bundle.
  const aside = path.join(cache, name, `aside-${process.pid}`);
  await rm(aside, { recursive: true, force: true });
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
  const folder = await digestOf(aside);
  await rename(aside, path.join(cache, name, folder)).catch((error) => {
    // The same bundle stands there already.
    if (error.code !== "ENOTEMPTY" && error.code !== "EEXIST" && error.code !== "EPERM") throw error;
    return rm(aside, { recursive: true, force: true });
  });
  // What was changed while it was read may be in the bundle or not: the next start builds it anew.
  if (times.some((time) => time > start)) return folder;
  const record = `${recordOf(name)}.${process.pid}`;
  await writeFile(record, JSON.stringify({ contents, inputs, times, folder }));
  // Where another process holds the record it has written its own; the next start looks again.
  await rename(record, recordOf(name)).catch(() => rm(record, { force: true }));
  await removeOld(name, folder);
  return folder;
}

/** @param {string} folder */
async function digestOf(folder) {
  const hash = createHash("sha256");
  for (const name of (await readdir(folder)).sort()) {
    hash.update(`${name}\n`).update(await readFile(path.join(folder, name)));
  }
  return hash.digest("hex").slice(0, 16);
}

/**
 * @param {string} name
 * @param {string} current
 */
async function removeOld(name, current) {
  for (const each of await readdir(path.join(cache, name))) {
    const folder = path.join(cache, name, each);
    const since = await stat(folder).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      () => 0,
    );
    if (each !== current && each !== "built.json" && since > KEPT)
      await rm(folder, { recursive: true, force: true });
  }
}
