/** node profile.program.cjs FILE…: checks the files as `pramoen check` does and prints where the time went. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { validateWorkbook } from "../../../src/app/validate-workbook";
import { readWorkbookFile } from "../../../src/files/read-workbook-file";
import { profileStages } from "./profile-stages";

const DEAREST = 10;

async function main(): Promise<void> {
  const { stages, rules } = await profileStages(readFileSync(__filename, "utf8"), async () => {
    for (const file of process.argv.slice(2)) {
      const bytes = readFileSync(file);
      await validateWorkbook({
        readWorkbook: (_, options) => readWorkbookFile(bytes, path.basename(file), options),
      });
    }
  });
  const total = [...stages.values()].reduce((sum, time) => sum + time, 0);
  const print = ([name, time]: [string, number]) => {
    const share = `${((time / total) * 100).toFixed(0)} %`;
    console.log(`  ${name.padEnd(40)} ${time.toFixed(0).padStart(7)} ms ${share.padStart(5)}`);
  };
  [...stages].sort(byTime).forEach(print);
  console.log(`  The dearest ${DEAREST} rules, with what they call:`);
  [...rules].sort(byTime).slice(0, DEAREST).forEach(print);
}

function byTime([, a]: readonly [string, number], [, b]: readonly [string, number]): number {
  return b - a;
}

void main();
