/**
 * npm run bench: every benchmark in test/bench, each against a peer or a limit in the same run and interleaved
 * with it. Quote the ratios, not the times: those belong to this machine and this minute.
 *
 * npm run bench -- score            only the benchmarks whose file name contains a word
 * npm run bench -- goals --peers    what begins with -- is for the benchmark: see test/bench/goals/options.ts
 */
import { readdirSync } from "node:fs";
import path from "node:path";
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = path.resolve(fileURLToPath(new URL("../", import.meta.url)));
const folder = path.join(root, "test/bench");
const output = path.join(root, "node_modules/.cache/pramoen/bench");
const args = process.argv.slice(2);
const [wanted = ""] = args[0]?.startsWith("--") ? [] : args.splice(0, 1);

const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
const benchmarks = files.filter((name) => name.endsWith(".bench.ts") && name.includes(wanted));
if (benchmarks.length === 0) {
  console.error(`No benchmark is called “${wanted}”.`);
  process.exit(1);
}
// Programs are what a benchmark runs as a process of its own.
const programs = files.filter((name) => name.endsWith(".program.ts"));
await build({
  entryPoints: [...benchmarks, ...programs].map((name) => path.join(folder, name)),
  outdir: output,
  outbase: folder,
  outExtension: { ".js": ".cjs" },
  bundle: true,
  platform: "node",
  mainFields: ["module", "main"],
  format: "cjs",
  packages: "external",
  // Its package.json names a CommonJS file that the package does not have.
  alias: { numfmt4: path.join(root, "node_modules/numfmt4/dist/index.mjs") },
  logLevel: "warning",
});
for (const file of benchmarks) {
  const bundle = path.join(output, file.replace(/\.ts$/, ".cjs"));
  const { status } = spawnSync(process.execPath, ["--expose-gc", bundle, ...args], {
    cwd: root,
    stdio: "inherit",
  });
  if (status !== 0) process.exit(status ?? 1);
}
