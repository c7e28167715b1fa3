import { spawnSync } from "node:child_process";

/** Whether tests can have GNU parallel, which spreads a round over processes and machines. */
const hasParallel =
  spawnSync("parallel", ["--version"], { encoding: "utf8" }).stdout?.startsWith("GNU") ?? false;
if (!hasParallel) {
  console.warn("GNU parallel is not installed: its checks are skipped (Debian: apt-get install parallel).");
}

/** A test that needs GNU parallel; shown as skipped where it is not installed. */
export const testWithParallel = hasParallel ? test : test.skip;
