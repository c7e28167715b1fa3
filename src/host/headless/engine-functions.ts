import { ALL_IMPLEMENTED_FUNCTIONS_SET } from "@univerjs/engine-formula";

/** Names of the functions that the engine has, in upper case. */
export function engineFunctions(): ReadonlySet<string> {
  return ALL_IMPLEMENTED_FUNCTIONS_SET as ReadonlySet<string>;
}
