import { loadBundle } from "../bundle.mjs";

/**
 * The records and words of all functions.
 * @typedef {typeof import("../../src/functions/function-list")} FunctionSource
 */

/** @typedef {Pick<typeof import("../../src/functions/words"), "UNTIDY_TOPICS">} UntidyTopics */

/**
 * The records and words of all functions, from TypeScript.
 * @returns {Promise<FunctionSource & UntidyTopics>}
 */
export function loadFunctions() {
  return loadBundle("functions", [
    'export { FUNCTIONS, FUNCTION_WORDS } from "./src/functions/function-list";',
    'export { UNTIDY_TOPICS } from "./src/functions/words";',
  ]);
}
