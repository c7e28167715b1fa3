import { sampleBase, standardBase } from "../mutations/bases";
import { renderTally } from "../mutations/render-list";
import { runMutations, tally, type Outcome } from "../mutations/run-mutations";

/** Not a matter of speed: what share of the published mutations is found, and what is found wrongly, by rule. */
async function main(): Promise<void> {
  const outcomes: Outcome[] = [];
  for (const base of [await sampleBase(process.cwd()), await standardBase()]) {
    const own = await runMutations(base);
    outcomes.push(...own);
    const missed = own.filter((outcome) => outcome.missed.length > 0);
    const alarms = own.filter((outcome) => outcome.falseAlarms.length > 0);
    console.log(
      `\nMutations of ${base.name}: ${own.length}, missed ${missed.length}, with false alarms ${alarms.length}`,
    );
    for (const { mutation } of [...missed, ...alarms]) console.log(`  ${mutation.id}`);
  }
  console.log(renderTally(tally(outcomes)));
}

void main().then(() => process.exit(0));
