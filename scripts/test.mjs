/**
 * npm test: everything a newcomer needs to trust a change. Installs what is missing, checks types, style and
 * manifest, builds, and runs all tests. Without a browser the browser tests are left out, loudly; in CI that fails.
 *
 * npm test -- test/domain      only the tests below a path
 * npm test -- --all            both languages and every look wherever a run takes one of them in turn
 */
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { needsInstall } from "./server/freshness.mjs";

const root = path.resolve(fileURLToPath(new URL("../", import.meta.url)));
const report = path.join(root, "node_modules/.cache/pramoen/jest.json");
const isAll = process.argv.includes("--all");
const paths = process.argv.slice(2).filter((argument) => argument !== "--all");

process.chdir(root);
if (needsInstall(root)) {
  const { status } = spawnSync("npm", ["ci", "--no-audit", "--no-fund"], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) process.exit(status ?? 1);
}

const browser = await lookForBrowser();
/** @type {NodeJS.ProcessEnv} */
const environment = { ...process.env, ...browser?.env, ...(isAll && { PRAMOEN_SEED: "all" }) };
if (browser) {
  environment.BROWSER_PATH = browser.path;
  environment.BROWSER_ARGS = JSON.stringify(browser.args);
}

if (paths.length === 0) {
  // The longest one beside the others: each of them keeps one processor busy.
  const linted = stepBeside("lint", "node_modules/eslint/bin/eslint.js", ".");
  step("types", "node_modules/typescript/bin/tsc", "-p", ".");
  step("types of the pure core", "node_modules/typescript/bin/tsc", "-p", "src/domain");
  step("types of the scripts", "node_modules/typescript/bin/tsc", "-p", "tsconfig.scripts.json");
  step("formatting", "node_modules/prettier/bin/prettier.cjs", "--check", ".", "--log-level", "warn");
  step("add-in", "node_modules/webpack/bin/webpack.js", "--mode", "production", "--stats", "errors-warnings");
  step("workbench", "scripts/build-workbench.mjs");
  step("manifest", "scripts/validate-manifest.mjs");
  await linted;
}
mkdirSync(path.dirname(report), { recursive: true });
// A worker that has grown large is replaced by a fresh one.
const PROJECTS = [
  { project: "unit", workers: ["--maxWorkers=2", "--workerIdleMemoryLimit=1500MB"] },
  ...(browser ? [{ project: "browser", workers: ["--maxWorkers=2"] }] : []),
];
const counts = { passed: 0, failed: 0, skipped: 0 };
let status = 0;
for (const { project, workers } of PROJECTS) {
  const code = run(
    "node_modules/jest/bin/jest.js",
    ...["--selectProjects", project, "--json", `--outputFile=${report}`],
    ...workers,
    ...(paths.length > 0 ? ["--passWithNoTests", "--testPathPatterns", ...paths] : []),
  );
  status ||= code;
  addCounts();
}
console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exit(status);

async function lookForBrowser() {
  const { findBrowser } = await import("./browser.mjs");
  try {
    const found = await findBrowser();
    console.log(`[test] browser: ${found.path} (${found.from})`);
    return found;
  } catch (error) {
    console.error(`[test] THE BROWSER TESTS CANNOT RUN. ${error instanceof Error ? error.message : error}`);
    if (process.env.CI) process.exit(1);
    return null;
  }
}

/**
 * Ends the run where the command fails.
 * @param {string} name
 * @param {readonly string[]} command
 */
function step(name, ...command) {
  console.log(`[test] ${name}`);
  const code = run(...command);
  if (code !== 0) {
    console.error(`[test] failed: ${name}`);
    process.exit(code);
  }
}

/**
 * The same beside the steps that follow: what it says comes at its end. Ends the run where the command fails.
 * @param {string} name
 * @param {readonly string[]} command
 * @returns {Promise<void>}
 */
function stepBeside(name, ...command) {
  console.log(`[test] ${name}, beside what follows`);
  const child = spawn(process.execPath, command, { env: environment });
  const said = /** @type {Buffer[]} */ ([]);
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (data) => said.push(data));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) return resolve();
      process.stdout.write(Buffer.concat(said));
      console.error(`[test] failed: ${name}`);
      process.exit(code ?? 1);
    });
  });
}

/**
 * @param {readonly string[]} command of Node: a script and its arguments
 * @returns {number} its exit code
 */
function run(...command) {
  const { status: code, error } = spawnSync(process.execPath, command, {
    stdio: "inherit",
    env: environment,
  });
  if (error) throw error;
  return code ?? 1;
}

/** jest writes the numbers it has counted; they close the run in one line. */
function addCounts() {
  const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(report, "utf8"));
  counts.passed += numPassedTests;
  counts.failed += numFailedTests;
  counts.skipped += numPendingTests;
}
