import path from "node:path";
import { foundByRules, holdToTruth } from "../peers/found-by-rules";
import type { FaultCounts } from "../workbooks/planted-form";
import type { StoredWorkbooks } from "../workbooks/stored-workbooks";
import { runMeasured, type Usage } from "./run-measured";

/** A program that is measured as a whole process. */
export interface Program {
  readonly name: string;
  /** What Node is to run; the files come after it. */
  readonly args: readonly string[];
  /** What it found, from what it wrote. */
  readonly found: (output: string) => Partial<FaultCounts>;
}

/** Medians of the rounds. */
export interface MeasuredProgram extends Usage {
  readonly name: string;
}

interface CheckOutput {
  readonly files: readonly { readonly findings: readonly { readonly rule: string }[] }[];
}

const peer = (file: string) => path.join(__dirname, "peers", file);
const asCounts = (output: string) => JSON.parse(output) as FaultCounts;

export const FLOOR: Program = {
  name: "floor: zlib, one scan, seven checks",
  args: [peer("floor.program.cjs")],
  found: asCounts,
};
export const COLLECTING_FLOOR: Program = {
  name: "floor that also writes all rows into one workbook",
  args: [peer("floor.program.cjs"), "--collect"],
  found: asCounts,
};
export const SHEETJS: Program = {
  name: "SheetJS, seven checks",
  args: [peer("sheetjs.program.cjs")],
  found: asCounts,
};
export const PRAMOEN: Program = {
  name: "pramoen check --format json",
  args: [path.resolve("scripts/pramoen.mjs"), "check", "--format", "json"],
  found: (output) =>
    foundByRules((JSON.parse(output) as CheckOutput).files.flatMap(({ findings }) => findings)),
};

/** Runs the programs in turn, so that a busy moment of the machine meets every one of them. */
export async function measurePrograms(
  programs: readonly Program[],
  { files, truth }: StoredWorkbooks,
  rounds: number,
): Promise<MeasuredProgram[]> {
  const usages = programs.map((): Usage[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [i, { name, args, found }] of programs.entries()) {
      const { output, usage } = await runMeasured([...args, ...files]);
      holdToTruth(name, found(output), truth);
      usages[i]!.push(usage);
    }
  }
  return programs.map(({ name }, i) => ({
    name,
    wall: median(usages[i]!.map(({ wall }) => wall)),
    cpu: median(usages[i]!.map(({ cpu }) => cpu)),
    megabytes: median(usages[i]!.map(({ megabytes }) => megabytes)),
  }));
}

/** Milliseconds of processor time that the program takes to start: Node, and loading its bundle. Builds the bundle too. */
export async function measureStart(): Promise<number> {
  const args = [path.resolve("scripts/pramoen.mjs"), "--version"];
  await runMeasured(args);
  return (await runMeasured(args)).usage.cpu;
}

/** Prints the programs with their ratio to the first, which is the floor. */
export function reportPrograms(title: string, measured: readonly MeasuredProgram[]): void {
  const [floor] = measured;
  console.log(`\n${title}`);
  for (const { name, wall, cpu, megabytes } of measured) {
    const ratios = `×${(wall / floor!.wall).toFixed(2).padStart(6)}  CPU ×${(cpu / floor!.cpu).toFixed(2).padStart(6)}`;
    const times = `${(wall / 1000).toFixed(2)} s  CPU ${(cpu / 1000).toFixed(2)} s`;
    console.log(`  ${name.padEnd(50)} ${ratios}  ${times}  ${megabytes.toFixed(0)} MB`);
  }
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!;
}
