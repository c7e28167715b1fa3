import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Goal } from "../goals/goal";
import { runMeasured } from "../processes/run-measured";
import { storedRound } from "../workbooks/stored-round";
import { storedWorkbooks } from "../workbooks/stored-workbooks";
import {
  CHECK,
  checking,
  checkingOnly,
  floor,
  FLOOR_NAME,
  holdingWeights,
  peers,
  REVIEW,
  REVIEW_AND_WRITE,
  REVIEW_ON_ALL,
  reviewing,
  writing,
} from "./commands";
import { measureCommands, reportCommands, type Command, type MeasuredCommand } from "./measure-commands";
import { recordsOf, standardWeightsIn, weightsIn } from "./round-truth";

/** A review says all that a check says, and what the summary says besides. */
const MOST_OF_CHECK = 1;
/** Lines are let go as soon as they are printed. */
const MOST_OF_SIXTY = 1.15;

/** How long the sixty workbooks of a round take, beside a check of them and others who read the same files. */
export async function speedGoals(rounds: number): Promise<Goal[]> {
  const folder = mkdtempSync(path.join(tmpdir(), "pramoen-round-"));
  try {
    return [...(await plainGoals(rounds, folder)), ...(await standardGoals(rounds, folder))];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function plainGoals(rounds: number, folder: string): Promise<Goal[]> {
  const workbooks = storedWorkbooks("agencies");
  const { files } = workbooks;
  const weights = weightsIn(files);
  const hold = holdingWeights(REVIEW, weights);
  const review = reviewing(files, 1, hold);
  const lines = await linesOf(review, folder);
  const measured = await measureCommands(
    [
      floor(workbooks),
      ...peers(files, weights),
      checking(workbooks),
      review,
      reviewing(files, null, hold),
      writing(["--from", lines], files.length, folder),
    ],
    rounds,
  );
  reportCommands("Sixty plain workbooks of agencies, whole processes", measured, FLOOR_NAME);
  return [noSlower("sixty plain workbooks", measured)];
}

async function standardGoals(rounds: number, folder: string): Promise<Goal[]> {
  const { files, expected } = await storedRound();
  const hold = (lines: string) => {
    const totals = recordsOf(lines).map(({ outcome }) =>
      outcome.kind === "reviewed" ? shown(outcome.forms[0]?.total ?? null) : null,
    );
    const known = expected.map(({ league }) => shown(league.total));
    if (totals.sort().join() !== known.sort().join()) throw new Error("Totals of the round are others.");
  };
  const review = reviewing(files, 1, hold);
  const lines = await linesOf(review, folder);
  const measured = await measureCommands(
    [
      ...peers(files, await standardWeightsIn(files)),
      checkingOnly(files),
      review,
      reviewing(files, null, hold),
      writing(["--from", lines], files.length, folder),
    ],
    rounds,
  );
  reportCommands("Sixty standard workbooks of a round, whole processes", measured, CHECK);
  return [noSlower("sixty standard workbooks", measured)];
}

function shown(total: number | null): string {
  return total === null ? "–" : total.toPrecision(9);
}

/** What the review says of each file, in a file of its own; the bundle is built by then. */
async function linesOf({ args, hold }: Command, folder: string): Promise<string> {
  const { output } = await runMeasured(args, [0, 1, 3]);
  await hold(output);
  const file = path.join(folder, "lines.jsonl");
  writeFileSync(file, output);
  return file;
}

function noSlower(what: string, measured: readonly MeasuredCommand[]): Goal {
  const [review, check] = [REVIEW, CHECK].map((wanted) => measured.find(({ name }) => name === wanted)!);
  const ratio = review!.median / check!.median;
  return {
    kind: "goal",
    text: `${what}: a review is no slower than a check`,
    measured: `× ${ratio.toFixed(2)} (CPU × ${(review!.cpu / check!.cpu).toFixed(2)})`,
    // What two runs of the same program differ by is no difference.
    isHeld: ratio <= MOST_OF_CHECK + NOISE,
    workload: "agencies",
  };
}

const NOISE = 0.05;

/** Whether a thousand workbooks take more memory than sixty. */
export async function memoryGoals(rounds: number): Promise<Goal[]> {
  const folder = mkdtempSync(path.join(tmpdir(), "pramoen-round-"));
  try {
    const measured: MeasuredCommand[] = [];
    for (const workload of ["agencies", "thousand-agencies"] as const) {
      const { files } = storedWorkbooks(workload);
      const hold = holdingWeights(REVIEW_ON_ALL, weightsIn(files));
      const commands = [
        reviewing(files, 1, hold),
        reviewing(files, null, hold),
        writing(files, files.length, folder),
      ];
      // Who reads them with a library is past its start here, and so are we.
      if (workload === "thousand-agencies") commands.push(...peers(files, weightsIn(files)));
      const named = commands.map((each) => ({ ...each, name: `${each.name}, ${files.length} files` }));
      measured.push(...(await measureCommands(named, rounds)));
    }
    reportCommands("Memory of a thousand workbooks beside sixty", measured, `${REVIEW}, 60 files`);
    return [
      flat("goal", REVIEW, measured),
      flat("goal", REVIEW_ON_ALL, measured),
      flat("stretch", REVIEW_AND_WRITE, measured),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function flat(kind: Goal["kind"], command: string, measured: readonly MeasuredCommand[]): Goal {
  const of = (count: number) => measured.find(({ name }) => name === `${command}, ${count} files`)!.megabytes;
  const ratio = of(1_000) / of(60);
  return {
    kind,
    text: `${command}: a thousand workbooks take at most ${MOST_OF_SIXTY} × the memory of sixty`,
    measured: `× ${ratio.toFixed(2)} (${of(1_000).toFixed(0)} MB against ${of(60).toFixed(0)} MB)`,
    isHeld: ratio <= MOST_OF_SIXTY,
    workload: "agencies",
  };
}
