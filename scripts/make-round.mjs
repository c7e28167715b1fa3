/**
 * npm run make-round -- DIR: writes the workbooks of a whole round, with faults planted in two of three, and
 * expected.json beside them: what is to be found in each, and its line of the league table.
 *
 * npm run make-round -- DIR --workbooks 10 --seed 7      so many (60), with another seed (2565)
 */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { loadBundle } from "./bundle.mjs";

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { workbooks: { type: "string" }, seed: { type: "string" } },
});
const [folder] = positionals;
const counts = Object.entries(values).map(([name, text]) => /** @type {const} */ ([name, Number(text)]));
if (!folder || positionals.length > 1 || counts.some(([, count]) => !Number.isInteger(count) || count < 0)) {
  console.error("npm run make-round -- DIR [--workbooks N] [--seed N]");
  process.exit(2);
}

/** @type {typeof import("../test/round/make-round")} */
const { makeRound } = await loadBundle("round", ['export { makeRound } from "./test/round/make-round";']);
mkdirSync(folder, { recursive: true });
const expected = [];
for await (const workbook of makeRound(Object.fromEntries(counts))) {
  writeFileSync(path.join(folder, workbook.name), workbook.bytes);
  expected.push(workbook.expected);
}
writeFileSync(path.join(folder, "expected.json"), `${JSON.stringify(expected, null, 2)}\n`);
const faults = expected.flatMap((each) => each.faults);
console.log(`${expected.length} workbooks, ${faults.length} faults: ${path.join(folder, "expected.json")}`);
