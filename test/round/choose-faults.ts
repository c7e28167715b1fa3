import type { PlantedFault } from "./expected";
import { FAULTS } from "./faults/faults";
import type { RoundForm } from "./form";
import { diceOf } from "./forms";

/** How many faults a workbook has, in turn; every fifth one has none. */
const COUNTS = [0, 1, 2, 3, 4];
/** Without a common divisor with the number of kinds, so that a workbook may come to each of them. */
const STRIDE = 19;
const STEP = 33;

/** One workbook of three is as it should be, whatever its layout. */
export function isClean(number: number): boolean {
  return number % 5 === 0 || number % 15 === 7 || number % 15 === 11;
}

/** What is planted in a workbook: faults that do not meet, the kinds in turn over the round. */
export function chooseFaults(form: RoundForm, number: number, seed: number): PlantedFault[] {
  if (isClean(number)) return [];
  const dice = diceOf(number, seed, 1);
  const wanted = COUNTS[number % COUNTS.length]!;
  const chosen: PlantedFault[] = [];
  for (let i = 0; i < FAULTS.length && chosen.length < wanted; i++) {
    const fault = FAULTS[((number + seed) * STRIDE + i * STEP) % FAULTS.length]!;
    const taken = new Set(chosen.flatMap(({ touches }) => touches));
    const planted = fault.plant(form, dice, (part) => !taken.has(part));
    if (planted && fits(planted, chosen)) chosen.push({ ...planted, fault: fault.kind });
  }
  return chosen;
}

/** What is planted in total and rating was worked out from scores that nothing else may change. */
function fits(planted: Omit<PlantedFault, "fault">, chosen: readonly Omit<PlantedFault, "fault">[]): boolean {
  const closes = (each: Omit<PlantedFault, "fault">) => each.touches.includes("total");
  return chosen.every((other) => !(closes(planted) && other.states) && !(closes(other) && planted.states));
}
