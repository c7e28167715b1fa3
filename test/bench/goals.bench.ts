import { spawnSync } from "node:child_process";
import path from "node:path";
import { brokenLimits, reportGoals, type Goal } from "./goals/goal";
import { goalOptions } from "./goals/options";
import { processGoals } from "./goals/process-goals";
import { validationGoals } from "./goals/validation-goals";
import { hasSheetJs, installSheetJs } from "./peers/sheetjs-package";
import { storedWorkbooks } from "./workbooks/stored-workbooks";

/** What the product has set out to be in speed and memory, measured beside floors and peers in the same run. */
async function main(): Promise<void> {
  const { installsPeers, rounds, only, profiles } = goalOptions(process.argv.slice(2));
  if (installsPeers && !hasSheetJs()) installSheetJs();
  const goals: Goal[] = [];
  if (only !== "validation") goals.push(...(await processGoals(rounds)));
  if (only !== "processes") goals.push(...(await validationGoals(rounds)));
  if (profiles) profileMissed(goals);
  reportGoals(goals);
  if (brokenLimits(goals).length > 0) process.exitCode = 1;
}

function profileMissed(goals: readonly Goal[]): void {
  const missed = goals.filter(({ isHeld }) => isHeld === false).map(({ workload }) => workload);
  for (const workload of new Set(missed)) {
    console.log(`\nWhere the time goes: ${workload}`);
    const program = path.join(__dirname, "profile/profile.program.cjs");
    const { status } = spawnSync(process.execPath, [program, ...storedWorkbooks(workload).files], {
      stdio: "inherit",
    });
    if (status !== 0) throw new Error(`The profile of ${workload} ended with ${status}.`);
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
