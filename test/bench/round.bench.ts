import { reportGoals, type Goal } from "./goals/goal";
import { hasSheetJs, installSheetJs } from "./peers/sheetjs-package";
import { roundOptions } from "./round/options";
import { memoryGoals, speedGoals } from "./round/round-goals";

/** What a round of many workbooks costs, beside a check of the same files and others who read them. */
async function main(): Promise<void> {
  const { installsPeers, rounds, only } = roundOptions(process.argv.slice(2));
  if (installsPeers && !hasSheetJs()) installSheetJs();
  const goals: Goal[] = [];
  if (only !== "memory") goals.push(...(await speedGoals(rounds)));
  if (only !== "speed") goals.push(...(await memoryGoals(rounds)));
  reportGoals(goals);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
