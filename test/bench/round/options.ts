import { readBenchOptions, type BenchOptions } from "../goals/read-options";

const PARTS = ["speed", "memory"] as const;

/**
 * npm run bench -- round [OPTION…]
 *   --peers       installs SheetJS for the benchmark first, where it is not there yet (needs the network)
 *   --rounds N    how often each program is measured; 3 unless told
 *   --only PART   speed or memory
 */
export type RoundOptions = Omit<BenchOptions<(typeof PARTS)[number]>, "profiles">;

/** @throws where an option is unknown or its value is none */
export function roundOptions(args: readonly string[]): RoundOptions {
  return readBenchOptions(args, PARTS);
}
