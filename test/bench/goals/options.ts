import { readBenchOptions, type BenchOptions } from "./read-options";

const PARTS = ["processes", "validation"] as const;

/**
 * npm run bench -- goals [OPTION…]
 *   --peers       installs SheetJS for the benchmark first, where it is not there yet (needs the network)
 *   --rounds N    how often each program and each form is measured; 3 unless told
 *   --only PART   processes (whole programs) or validation (rules and recognition alone)
 *   --profile     for each goal that is missed: where the time goes
 */
export type GoalOptions = BenchOptions<(typeof PARTS)[number]>;

/** @throws where an option is unknown or its value is none */
export function goalOptions(args: readonly string[]): GoalOptions {
  return readBenchOptions(args, PARTS, true);
}
