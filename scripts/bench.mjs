/**
 * npm run bench: every benchmark in test/bench, each against a peer or a limit in the same process and interleaved
 * with it. Quote the ratios, not the times: those belong to this machine and this minute.
 *
 * npm run bench -- validate    only the benchmarks whose file name contains a word
 */
import { mkdirSync, readdirSync } from "node:fs";
import path from "node:path";
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = path.resolve(fileURLToPath(new URL("../", import.meta.url)));
const folder = path.join(root, "test/bench");
const output = path.join(root, "node_modules/.cache/pramoen/bench");
const [wanted = ""] = process.argv.slice(2);

mkdirSync(output, { recursive: true });
const files = readdirSync(folder).filter((name) => name.endsWith(".bench.ts") && name.includes(wanted));
if (files.length === 0) {
  console.error(`No benchmark is called “${wanted}”.`);
  process.exit(1);
}
for (const file of files) {
  const bundle = path.join(output, file.replace(/\.ts$/, ".cjs"));
  await build({
    entryPoints: [path.join(folder, file)],
    outfile: bundle,
    bundle: true,
    platform: "node",
    mainFields: ["module", "main"],
    format: "cjs",
    packages: "external",
    logLevel: "warning",
  });
  const { status } = spawnSync(process.execPath, ["--expose-gc", bundle], { cwd: root, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}
