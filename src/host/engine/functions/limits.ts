import { ErrorType, ErrorValueObject } from "@univerjs/engine-formula";
import { type Patch, visitValues } from "./patch";

/** Steps that a function may take for one result. */
const MOST_STEPS = 100_000;
/** The same where a step has as many steps again. */
const MOST_ROUNDS = 2_000;

/**
 * Keeps functions that go step by step from going on for ever: beyond so many steps their result is #NUM!, and in
 * doubt. `places` are the arguments that say how many steps; all of them where none is given.
 */
export function withinSteps(...places: readonly number[]): Patch {
  return within(MOST_STEPS, places);
}

/** The same for functions that take steps within steps, by all of their arguments. */
export const withinRounds: Patch = within(MOST_ROUNDS, []);

function within(most: number, places: readonly number[]): Patch {
  const counts = (index: number) => places.length === 0 || places.includes(index);
  return (calculate, { doubt }) =>
    (...values) => {
      let isBeyond = false;
      for (const [index, value] of values.entries()) {
        if (!counts(index)) continue;
        visitValues(value, (each) => {
          isBeyond ||= each.isNumber() && Math.abs(Number(each.getValue())) > most;
          return isBeyond;
        });
      }
      if (!isBeyond) return calculate(...values);
      doubt();
      return ErrorValueObject.create(ErrorType.NUM);
    };
}
