/**
 * npm run faults: lets every request of every job meet with every fault (refused, lost, silent, late, half done, another
 * person's edit in between and the like) and holds what the pane then says against the workbook. Prints the table of
 * jobs and faults, keeps it in test-results/faults and ends with 1 where something is wrong. Takes about half an hour.
 *
 * npm run faults -- summarise            only the jobs whose name contains the word: test/faults/subjects.ts
 * npm run faults -- summarise "no answer"   and only such faults: test/faults/faults.ts
 */
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { loadBundle } from "./bundle.mjs";

const root = fileURLToPath(new URL("../", import.meta.url));
const folder = path.join(root, "test-results/faults");
/** A window of office.js and a grid are opened for each case, and a process lets go of them only when it ends. */
const SHARES = 12;

const [job = "", fault = ""] = process.argv.slice(2);
const begun = Date.now();
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

/** @typedef {import("../test/faults/verdict").FaultResult} FaultResult */
/** @type {FaultResult[]} */
const results = [];
const waiting = Array.from({ length: SHARES }, (_, share) => share);
let hasFailed = false;
await Promise.all(Array.from({ length: Math.min(availableParallelism(), SHARES) }, walkShares));

/** @type {typeof import("../test/faults/table")} */
const { faultTable } = await loadBundle("faults", [`export { faultTable } from "./test/faults/table";`]);
const table = `${faultTable(results)}\n${((Date.now() - begun) / 60_000).toFixed(1)} minutes`;
writeFileSync(path.join(folder, "table.txt"), `${table}\n`);
console.log(table);
process.exitCode = hasFailed || results.length === 0 ? 1 : 0;

async function walkShares() {
  for (let share = waiting.shift(); share !== undefined; share = waiting.shift()) {
    const { status, output } = await runShare(share);
    const found = readResults(share);
    results.push(...found);
    if (status !== 0) hasFailed = true;
    // What is wrong stands in the table; a share without results has broken down.
    if (status !== 0 && found.every(({ reason }) => reason === "")) console.error(output);
    console.error(`${SHARES - waiting.length} of ${SHARES} begun, ${results.length} cases`);
  }
}

/**
 * @param {number} share
 * @returns {Promise<{ status: number | null, output: string }>}
 */
function runShare(share) {
  const jest = ["node_modules/jest/bin/jest.js", "--selectProjects", "faults", "--runInBand"];
  const child = spawn(process.execPath, jest, {
    cwd: root,
    env: { ...process.env, PRAMOEN_FAULTS: [job, fault, `${share}/${SHARES}`].join() },
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (output += text));
  return new Promise((resolve) => child.on("close", (status) => resolve({ status, output })));
}

/**
 * @param {number} share
 * @returns {FaultResult[]}
 */
function readResults(share) {
  try {
    return JSON.parse(readFileSync(path.join(folder, `${share}.json`), "utf8"));
  } catch {
    return [];
  }
}
