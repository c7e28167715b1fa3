import { parseArgs } from "node:util";
import { sampleBase, standardBase } from "../mutations/bases";
import { mistakeBases } from "../mutations/mistakes/bases";
import { BEFORE_RULES, LISTED, listCases } from "../mutations/mistakes/list-cases";
import { GROUPS, type Group } from "../mutations/mistakes/mistake";
import { recall } from "../mutations/mistakes/render-cases";
import { runCases, type Judged } from "../mutations/mistakes/run-cases";
import { summed, tallyCases } from "../mutations/mistakes/tally-cases";
import { renderTally } from "../mutations/render-list";
import { runMutations, tally, type Outcome } from "../mutations/run-mutations";

/** `--kind WORD`: only mistakes whose slip contains it, such as "column-"; the published mutations are left out then. */
const { kind: wanted } = parseArgs({ options: { kind: { type: "string" } } }).values;

/** Not a matter of speed: what share of the published mutations is found, and what is found wrongly, by rule. */
async function byRule(): Promise<void> {
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

/** The same of mistakes as people make them, written down before any rule was changed for them: by kind. */
async function byKind(): Promise<void> {
  const bases = await mistakeBases(process.cwd());
  const cases = bases.flatMap(listCases).filter(({ kind }) => kind.slip.includes(wanted ?? ""));
  const judged = await runCases(cases);
  for (const each of judged) printFailure(each);
  const tallies = tallyCases(judged);
  console.log("\nMistakes as people make them, written down before any rule was changed");
  const print = (name: string, slips: readonly string[]) => {
    const sum = summed(slips.map((slip) => tallies[slip]));
    if (sum.cases === 0) return;
    console.log(
      `  ${name.padEnd(48)} found ${recall(sum)}, false alarms ${sum.alarmed} of ${sum.cases} cases`,
    );
  };
  for (const [group, kinds] of Object.entries(LISTED)) {
    print(
      GROUPS[group as Group],
      kinds.map(({ slip }) => slip),
    );
  }
  print(
    "all but the last",
    Object.values(BEFORE_RULES).flatMap((kinds) => kinds.map(({ slip }) => slip)),
  );
}

function printFailure({ case: { base, id }, missed, falseAlarms }: Judged): void {
  for (const { rules, at } of missed) {
    console.log(
      `missed in ${base.name}: ${id} (${rules.join(" or ") || "any"} at ${at?.join(" or ") ?? "any place"})`,
    );
  }
  for (const { rule, sheet, address, message } of falseAlarms)
    console.log(`false alarm in ${base.name}: ${id} (${rule} at ${sheet}!${address}: ${message.en})`);
}

void (wanted === undefined ? byRule() : Promise.resolve()).then(byKind).then(() => process.exit(0));
