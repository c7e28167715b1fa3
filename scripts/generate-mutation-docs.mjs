// Writes docs/mutations.md from the mutations of test/mutations.
import { writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { loadBundle } from "./bundle.mjs";

const root = path.resolve(fileURLToPath(new URL("../", import.meta.url)));
/** @type {typeof import("../test/mutations/bases") & typeof import("../test/mutations/render-list")} */
const { sampleBase, standardBase, renderList } = await loadBundle("mutations", [
  `export { sampleBase, standardBase } from "./test/mutations/bases";`,
  `export { renderList } from "./test/mutations/render-list";`,
]);
writeFileSync(
  path.join(root, "docs/mutations.md"),
  renderList([await sampleBase(root), await standardBase()]),
);
console.log("docs/mutations.md");
