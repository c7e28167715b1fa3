/** @import { FunctionWords } from "../../src/functions/words" */

/**
 * What people read about one parameter of a function.
 * @param {FunctionWords} words of the function
 * @param {string} name
 */
export function parameterWords({ parameters }, name) {
  const words = parameters[name];
  if (!words) throw new Error(`The parameter ${name} has no words`);
  return words;
}
