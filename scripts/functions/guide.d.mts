import type { FunctionEntry } from "../../src/domain/guide/function-guide";
import type { FunctionSource } from "./metadata.mjs";

/** The content of src/domain/guide/functions.json. */
export function functionGuide(source: FunctionSource): readonly FunctionEntry[];
