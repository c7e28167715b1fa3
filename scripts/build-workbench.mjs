/**
 * Bundles the workbench's page into dist-workbench/. It has a build of its own, apart from the add-in's: the
 * grid is large, must never reach the add-in, and takes esbuild two seconds but webpack two minutes.
 */
import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { thirdPartyNotices } from "./notices/notices.mjs";
import outputs from "./webpack/outputs.js";

const root = path.resolve(fileURLToPath(new URL("../", import.meta.url)));
const page = path.join(root, "src/workbench");
const output = path.join(root, "dist-workbench");
const isDevelopment = process.argv.includes("--dev");

rmSync(output, { recursive: true, force: true });
mkdirSync(output, { recursive: true });

const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: { workbench: path.join(page, "main.tsx"), page: path.join(page, "page.css") },
  outdir: output,
  bundle: true,
  format: "esm",
  // The grid asks for the hyphenation of one language when it needs it: five of twelve megabytes that no page loads.
  splitting: true,
  target: ["es2022"],
  platform: "browser",
  jsx: "automatic",
  minify: !isDevelopment,
  sourcemap: isDevelopment,
  legalComments: "linked",
  loader: { ".ttf": "file", ".svg": "file" },
  assetNames: "[name]-[hash]",
  chunkNames: "chunks/[name]-[hash]",
  define: { "process.env.NODE_ENV": isDevelopment ? '"development"' : '"production"' },
  metafile: true,
  logLevel: "warning",
});

const bundled = Object.values(metafile.outputs).flatMap(({ inputs }) =>
  Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : [])),
);
// What joins the modules is esbuild's own code.
const files = [...bundled, "node_modules/esbuild/package.json"].map((file) => path.join(root, file));
writeFileSync(path.join(output, outputs.NOTICES), thirdPartyNotices(root, files));

for (const file of [
  path.join(page, "index.html"),
  path.join(root, "manifest.xml"),
  path.join(root, "assets/mark.svg"),
]) {
  cpSync(file, path.join(output, path.basename(file)));
}
