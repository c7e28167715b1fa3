// Writes docs/mutations.md from the mutations of test/mutations. Runs every case of mistakes, which takes a minute;
// with --list the figures of the last run stay.
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { format } from "prettier";
import { loadBundle } from "./bundle.mjs";

const root = path.resolve(fileURLToPath(new URL("../", import.meta.url)));
const measuredFile = path.join(root, "test/mutations/mistakes/measured.json");
/** @type {typeof import("../test/mutations/bases") & typeof import("../test/mutations/render-list") & typeof import("../test/mutations/mistakes/bases") & typeof import("../test/mutations/mistakes/render-cases") & typeof import("../test/mutations/mistakes/measure")} */
const { sampleBase, standardBase, renderList, mistakeBases, renderCases, measureCases } = await loadBundle(
  "mutations",
  [
    `export { sampleBase, standardBase } from "./test/mutations/bases";`,
    `export { renderList } from "./test/mutations/render-list";`,
    `export { mistakeBases } from "./test/mutations/mistakes/bases";`,
    `export { renderCases } from "./test/mutations/mistakes/render-cases";`,
    `export { measureCases } from "./test/mutations/mistakes/measure";`,
  ],
);
const { before, now } = JSON.parse(readFileSync(measuredFile, "utf8"));
const measured = { before, now: process.argv.includes("--list") ? now : await measureCases(root) };
const formatted = await format(JSON.stringify(measured), { parser: "json" });
writeFileSync(measuredFile, formatted);
writeFileSync(
  path.join(root, "docs/mutations.md"),
  renderList([await sampleBase(root), await standardBase()], renderCases(await mistakeBases(root), measured)),
);
console.log("docs/mutations.md");
