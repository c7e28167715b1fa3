/**
 * npm run mutate -- ROOM: how much of a room of the domain its tests hold. Stryker changes the code in one place at a time
 * and runs the tests of that room; a change that no test notices is printed with its place, and the score closes the list.
 *
 * ROOM is a folder or a file below src/domain, such as thai, validation/rules or thai/date.ts. Only the tests below
 * test/domain/ROOM run, and of these only those that come by the changed place: a room is held by its own tests. Texts in
 * both languages are not changed (scripts/mutate/texts.mjs). What the last runs showed: docs/mutation-testing.md.
 *
 * npm run mutate -- ROOM            runs again what has changed and what survived last time
 * npm run mutate -- ROOM --fresh    forgets all earlier runs: after a test was weakened, or data that it shares with others
 * npm run mutate -- ROOM --flat     leaves out the folders below that of the tests: of form, published workbooks and large sheets
 * npm run mutate -- ROOM --jest     has jest itself run them, many times slower: to compare with scripts/mutate/runner.mjs
 * npm run mutate -- ROOM --jobs 1   runs that many changes at a time, two unless told: one where another job needs the machine
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { Stryker } from "@stryker-mutator/core";
import jestConfig from "../jest.config.js";

/** @import { LogLevel, PartialStrykerOptions } from "@stryker-mutator/api/core" */

const root = path.resolve(fileURLToPath(new URL("../", import.meta.url)));
const cache = "node_modules/.cache/pramoen/mutate";
process.chdir(root);

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    flat: { type: "boolean", default: false },
    fresh: { type: "boolean", default: false },
    jest: { type: "boolean", default: false },
    jobs: { type: "string", default: "2" },
  },
});
const room = roomOf(positionals);
const incrementalFile = `${cache}/${room.name}.json`;
prepareReport(incrementalFile);

process.env.PRAMOEN_TESTS = room.tests;
if (options.flat) process.env.PRAMOEN_FLAT_TESTS = "true";
const [unit] = jestConfig.projects;
/** @type {PartialStrykerOptions} */
const strykerOptions = {
  mutate: [room.pattern],
  plugins: [
    "@stryker-mutator/jest-runner",
    ...["runner", "texts"].map((name) => new URL(`mutate/${name}.mjs`, import.meta.url).href),
  ],
  ignorers: ["texts"],
  testRunner: options.jest ? "jest" : "in-process",
  coverageAnalysis: "perTest",
  concurrency: Number(options.jobs),
  incremental: true,
  incrementalFile,
  // In the project it would be formatted, linted and tested along with everything else; below node_modules jest sees nothing.
  tempDirName: path.join(tmpdir(), "pramoen-mutate"),
  cleanTempDir: "always",
  ignorePatterns: ["/dist", "/dist-workbench", "/coverage", "/test-results"],
  jest: {
    projectType: "custom",
    configFile: "jest.config.js",
    config: {
      ...unit,
      // Stryker looks for it from the folder of its copy, and knows nothing of <rootDir>.
      testEnvironment: unit?.testEnvironment.replace("<rootDir>", "."),
      projects: [],
      roots: ["<rootDir>/src", "<rootDir>/test"],
      testMatch: [
        `<rootDir>/${room.tests}${room.tests.endsWith(".ts") ? "" : options.flat ? "/*.test.ts" : "/**/*.test.ts"}`,
      ],
    },
  },
  reporters: [process.stdout.isTTY ? "progress" : "progress-append-only", "clear-text", "html"],
  clearTextReporter: { reportTests: false, logTests: false },
  htmlReporter: { fileName: `${cache}/${room.name}.html` },
  allowConsoleColors: Boolean(process.stdout.isTTY),
  thresholds: { high: 95, low: 90, break: null },
  // A loop without end is noticed by the number of its turns; time alone says little on a busy machine.
  timeoutMS: options.jest ? 60_000 : 10_000,
  warnings: { unknownOptions: true, preprocessorErrors: true, unserializableOptions: true, slow: false },
  // The levels are an enum of types alone: there is no value of it to import.
  logLevel: /** @type {LogLevel.Warning} */ ("warn"),
};
const start = performance.now();
await new Stryker(strykerOptions).runMutationTest();
const minutes = ((performance.now() - start) / 60_000).toFixed(1);
console.log(
  `${minutes} minutes, ${options.jobs} at a time on ${String(cpus().length)} processors, Node ${process.versions.node}`,
);
console.log(`Every change with its place in the code: ${cache}/${room.name}.html`);

/**
 * Its name for files, the pattern of its code, and that of its tests: those of the nearest folder that has some.
 * @param {readonly string[]} names as they were given
 */
function roomOf(names) {
  const [given = ""] = names;
  const place = given
    .replaceAll("\\", "/")
    .replace(/^(?:\.\/)?(?:src\/domain\/)?/, "")
    .replace(/\/+$/, "");
  const code = path.posix.join("src/domain", place);
  const source = [code, `${code}.ts`].find((candidate) => existsSync(candidate));
  const isBelow = code.startsWith("src/domain/");
  if (names.length !== 1 || !isBelow || source === undefined) {
    console.error(
      `${given === "" ? "No room is given." : `“${names.join(" ")}” is no single folder or file below src/domain.`}\n` +
        "Usage: npm run mutate -- ROOM [--flat] [--fresh] [--jest] [--jobs N], ROOM being for instance thai, validation/rules or thai/date.ts.",
    );
    process.exit(1);
  }
  const isFolder = statSync(source).isDirectory();
  // A test that holds many files by their names, such as that of the rules, can leave the others out.
  if (!isFolder) process.env.PRAMOEN_ONLY = path.basename(source, ".ts");
  let tests = path.posix.join("test/domain", isFolder ? place : path.posix.dirname(place));
  while (!hasTests(tests) && !existsSync(`${tests}.test.ts`)) tests = path.posix.dirname(tests);
  return {
    name: place.replaceAll("/", "-"),
    pattern: isFolder ? `${source}/**/*.ts` : source,
    tests: hasTests(tests) ? tests : `${tests}.test.ts`,
  };
}

/**
 * Cases alone are no tests: one above runs them.
 * @param {string} folder
 */
function hasTests(folder) {
  return (
    existsSync(folder) &&
    readdirSync(folder, { recursive: true }).some((name) => String(name).endsWith(".test.ts"))
  );
}

/**
 * What was killed stays so while its test stands; what survived is run again each time, since the data of a test
 * (cases, forms) lie in files that Stryker does not compare.
 * @param {string} file
 */
function prepareReport(file) {
  mkdirSync(path.dirname(file), { recursive: true });
  if (options.fresh) rmSync(file, { force: true });
  if (!existsSync(file)) return;
  /** @type {{ readonly files: Readonly<Record<string, { mutants: readonly { readonly status: string }[] }>> }} */
  const report = JSON.parse(readFileSync(file, "utf8"));
  for (const entry of Object.values(report.files)) {
    entry.mutants = entry.mutants.filter(({ status }) => status === "Killed");
  }
  writeFileSync(file, JSON.stringify(report));
}
