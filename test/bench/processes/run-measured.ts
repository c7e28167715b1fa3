import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import path from "node:path";

/** What one process took, from start to end, Node's own start included. */
export interface Usage {
  /** Milliseconds that passed. */
  readonly wall: number;
  /** Milliseconds of processor time of all its threads, the system's share included. */
  readonly cpu: number;
  /** The most memory that was resident at once. */
  readonly megabytes: number;
}

const REPORTER = path.join(__dirname, "processes/report-usage.program.cjs");

/**
 * Runs Node with the arguments and gives what it wrote and took.
 * @throws where it ends with another code than `codes`: those of a check that was done are 0, or 1 for findings.
 */
export function runMeasured(
  args: readonly string[],
  codes: readonly number[] = [0, 1],
): Promise<{ output: string; usage: Usage }> {
  return runReporting([process.execPath, "--require", REPORTER, ...args], codes);
}

/** The same of a program that itself tells on descriptor 3 what it took. */
export async function runReporting(
  [program = "", ...args]: readonly string[],
  codes: readonly number[],
): Promise<{ output: string; usage: Usage }> {
  const start = performance.now();
  const child = spawn(program, args, { stdio: ["ignore", "pipe", "inherit", "pipe"] });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => resolve(code));
  });
  const [output, reported, code] = await Promise.all([
    text(child.stdout!),
    text(child.stdio[3] as NodeJS.ReadableStream),
    ended,
  ]);
  const wall = performance.now() - start;
  if (code === null || !codes.includes(code)) throw new Error(`${args.join(" ")} ended with ${code}.`);
  return { output, usage: { wall, ...(JSON.parse(reported) as Omit<Usage, "wall">) } };
}
