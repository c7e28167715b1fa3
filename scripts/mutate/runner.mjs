import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { INSTRUMENTER_CONSTANTS } from "@stryker-mutator/api/core";
import { declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
} from "@stryker-mutator/api/test-runner";
import { declareTests, runTests } from "./jest-tests.mjs";
import { moduleRegistry } from "./modules.mjs";

/**
 * Runs the tests of a room in this very process: jest takes about a second to begin, which is nothing for one run and an hour
 * for the thousands that a room takes. Only the files are loaded that hold a test of the changed place.
 */

/** @import { DryRunResult, MutantRunOptions, TestResult, TestRunner } from "@stryker-mutator/api/test-runner" */

/** What the changed code looks at. */
const state =
  /** @type {{ activeMutant?: string, currentTestId?: string, hitCount?: number, hitLimit?: number, mutantCoverage?: import("@stryker-mutator/api/core").MutantCoverage }} */ (
    Object.assign(globalThis, { [INSTRUMENTER_CONSTANTS.NAMESPACE]: {} })[INSTRUMENTER_CONSTANTS.NAMESPACE]
  );

/** @implements {TestRunner} */
class InProcessRunner {
  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    Object.assign(globalThis, { loadOnce: createRequire(path.resolve("package.json")) });
  }

  async dryRun() {
    state.mutantCoverage = { static: {}, perTest: {} };
    const result = await run(testFiles(), () => true, true);
    return result.status === DryRunStatus.Complete
      ? { ...result, mutantCoverage: state.mutantCoverage }
      : result;
  }

  /** @param {MutantRunOptions} options */
  async mutantRun({ activeMutant, testFilter, hitLimit, disableBail }) {
    const chosen = testFilter && new Set(testFilter);
    const files = chosen ? [...new Set([...chosen].map((id) => id.slice(0, id.indexOf(" "))))] : testFiles();
    state.activeMutant = activeMutant.id;
    state.hitLimit = hitLimit;
    state.hitCount = hitLimit === undefined ? undefined : 0;
    try {
      return toMutantRunResult(await run(files, (id) => chosen?.has(id) ?? true, disableBail), disableBail);
    } finally {
      state.activeMutant = undefined;
    }
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "in-process", InProcessRunner)];

/** The tests of the room, from the root of the project. */
function testFiles() {
  const place = process.env.PRAMOEN_TESTS ?? "";
  if (place.endsWith(".test.ts")) return [place];
  return readdirSync(place, { recursive: process.env.PRAMOEN_FLAT_TESTS === undefined })
    .map((name) => path.posix.join(place, String(name).replaceAll("\\", "/")))
    .filter((name) => name.endsWith(".test.ts"))
    .sort();
}

/**
 * @param {readonly string[]} files
 * @param {(id: string) => boolean} isChosen
 * @param {boolean} toTheEnd whether the first failure does not end it
 * @returns {Promise<DryRunResult>}
 */
async function run(files, isChosen, toTheEnd) {
  /** @type {TestResult[]} */
  const tests = [];
  let goesOn = true;
  for (const file of files) {
    if (!goesOn) break;
    const load = moduleRegistry();
    let root;
    try {
      root = declareTests(file, (name) => load(path.resolve(name)));
    } catch (error) {
      return (
        hitLimitReached() ?? { status: DryRunStatus.Error, errorMessage: `${file}: ${messageOf(error)}` }
      );
    }
    await runTests(
      root,
      isChosen,
      (test) => {
        state.currentTestId = test?.id;
      },
      ({ id, name }, error, timeSpentMs) => {
        const result = { id, name, fileName: path.resolve(file), timeSpentMs };
        if (error === undefined) tests.push({ ...result, status: TestStatus.Success });
        else tests.push({ ...result, status: TestStatus.Failed, failureMessage: messageOf(error) });
        goesOn = error === undefined || toTheEnd;
        return goesOn;
      },
    );
  }
  return hitLimitReached() ?? { status: DryRunStatus.Complete, tests };
}

function hitLimitReached() {
  return determineHitLimitReached(state.hitCount, state.hitLimit);
}

/** @param {unknown} error */
function messageOf(error) {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
