import { FUNCTION_WORDS, FUNCTIONS } from "../../src/functions/function-list";
import { functionsMetadata } from "../../scripts/functions/metadata.mjs";

/** The content of functions.json in English and of functions.th.json in Thai. */
export const FUNCTIONS_METADATA = functionsMetadata({ FUNCTIONS, FUNCTION_WORDS });
