import { mkdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const cache = path.join(root, "node_modules/.cache/pramoen");

/**
 * Bundles TypeScript of src/ for Node and imports it. `source` are the lines of an entry file at the project's
 * root. The bundle is kept and built anew when a file that went into it, or the entry, has changed.
 */
export async function loadBundle(name, source) {
  const file = path.join(cache, `${name}.mjs`);
  const contents = source.join("\n");
  if (!(await isFresh(file, contents))) await build(file, contents);
  return import(pathToFileURL(file).href);
}

async function isFresh(file, contents) {
  try {
    const record = JSON.parse(await readFile(`${file}.json`, "utf8"));
    if (record.contents !== contents) return false;
    const built = (await stat(file)).mtimeMs;
    const times = await Promise.all(
      record.inputs.map(async (input) => (await stat(path.join(root, input))).mtimeMs),
    );
    return times.every((time) => time < built);
  } catch {
    return false;
  }
}

async function build(file, contents) {
  const { build: bundle } = await import("esbuild");
  const { writeFile } = await import("node:fs/promises");
  await mkdir(cache, { recursive: true });
  const result = await bundle({
    stdin: { contents, resolveDir: root, sourcefile: "entry.ts", loader: "ts" },
    bundle: true,
    platform: "node",
    target: "node20",
    format: "esm",
    outfile: file,
    metafile: true,
    absWorkingDir: root,
    logLevel: "error",
    // Packages that are CommonJS expect these; an ES module has neither.
    banner: {
      js: 'import { createRequire as pramoenRequire } from "node:module"; const require = pramoenRequire(import.meta.url);',
    },
  });
  const inputs = Object.keys(result.metafile.inputs).filter((input) => input !== "entry.ts");
  await writeFile(`${file}.json`, JSON.stringify({ contents, inputs }));
}
