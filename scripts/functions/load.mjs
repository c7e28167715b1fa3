import { loadBundle } from "../bundle.mjs";

/** The records and words of all functions, from TypeScript. */
export function loadFunctions() {
  return loadBundle("functions", [
    'export { FUNCTIONS, FUNCTION_WORDS } from "./src/functions/function-list";',
    'export { UNTIDY_TOPICS } from "./src/functions/words";',
  ]);
}
