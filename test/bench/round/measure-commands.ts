import { runMeasured, runReporting, type Usage } from "../processes/run-measured";

/** A whole process that is measured. */
export interface Command {
  readonly name: string;
  /** What Node is to run; `python`: another program that reports what it took. */
  readonly args: readonly string[];
  readonly program?: string;
  /** Makes ready before each run, and is not measured. */
  readonly prepare?: () => void;
  /** @throws where what it wrote is not what was to be done: work that was not done must not be called quick. */
  readonly hold: (output: string) => void | Promise<void>;
}

export interface MeasuredCommand {
  readonly name: string;
  /** Milliseconds. */
  readonly least: number;
  readonly median: number;
  readonly most: number;
  /** Milliseconds of processor time, the median. */
  readonly cpu: number;
  /** The most of all rounds. */
  readonly megabytes: number;
}

/** 1 and 3 are verdicts: errors were found, entries wait to be filled in. */
const CODES = [0, 1, 3];

/** Runs the commands in turn, so that a busy moment of the machine meets every one of them. */
export async function measureCommands(
  commands: readonly Command[],
  rounds: number,
): Promise<MeasuredCommand[]> {
  const usages = commands.map((): Usage[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [i, { args, program, prepare, hold }] of commands.entries()) {
      prepare?.();
      const { output, usage } = program
        ? await runReporting([program, ...args], CODES)
        : await runMeasured(args, CODES);
      await hold(output);
      usages[i]!.push(usage);
    }
  }
  return commands.map(({ name }, i) => measured(name, usages[i]!));
}

function measured(name: string, usages: readonly Usage[]): MeasuredCommand {
  const walls = sorted(usages.map(({ wall }) => wall));
  return {
    name,
    least: walls[0]!,
    median: walls[walls.length >> 1]!,
    most: walls.at(-1)!,
    cpu: sorted(usages.map(({ cpu }) => cpu))[usages.length >> 1]!,
    megabytes: Math.max(...usages.map(({ megabytes }) => megabytes)),
  };
}

function sorted(figures: readonly number[]): number[] {
  return [...figures].sort((a, b) => a - b);
}

/** Prints them with their ratios to the one of that name. */
export function reportCommands(title: string, commands: readonly MeasuredCommand[], base: string): void {
  const one = commands.find(({ name }) => name === base)!;
  const ratio = (a: number, b: number) => `×${(a / b).toFixed(2).padStart(6)}`;
  console.log(`\n${title}; × of “${base}”`);
  for (const each of commands) {
    const ratios = [
      ratio(each.median, one.median),
      `CPU ${ratio(each.cpu, one.cpu)}`,
      `memory ${ratio(each.megabytes, one.megabytes)}`,
    ];
    const times = [each.least, each.median, each.most].map((time) => (time / 1000).toFixed(2)).join(" / ");
    console.log(
      `  ${each.name.padEnd(46)} ${ratios.join("  ")}   ${times} s  CPU ${(each.cpu / 1000).toFixed(2)} s  ${each.megabytes.toFixed(0)} MB`,
    );
  }
}
