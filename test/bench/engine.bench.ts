/**
 * npm run bench -- engine [FOLDER]: every .xlsx of a folder is calculated, once as `calc` does and once with `--all`,
 * and each value compared with the one that the file keeps; told by function. Ends with 1 where a stored value was
 * changed or lost, a value came where none was, or a file took more than ten seconds. The samples without a folder.
 */
import { readdirSync } from "node:fs";
import path from "node:path";
import { XlsxError } from "../../src/xlsx/package/xlsx-error";
import { compareFile, type Difference, type FileComparison } from "./engine/compare-file";
import { Tally } from "./engine/tally";

const MOST_MILLISECONDS = 10_000;

interface Outcome {
  readonly file: string;
  readonly needed: FileComparison;
  readonly all: FileComparison;
}

async function main(folder = "assets/samples"): Promise<void> {
  const files = readdirSync(folder).filter((name) => /\.xls[xm]$/i.test(name));
  const unread: string[] = [];
  const outcomes: Outcome[] = [];
  for (const file of files.sort()) {
    const outcome = await outcomeOf(folder, file);
    if (outcome) outcomes.push(outcome);
    else unread.push(file);
  }
  const tally = new Tally();
  for (const { all } of outcomes) tally.add(all);
  console.log(tally.table().join("\n"));
  console.log(`\nKept, by the reason:\n${tally.reasons().join("\n")}`);
  console.log(`\n${outcomes.length} files read, ${unread.length} not readable.`);
  const faults = outcomes.flatMap(faultsOf);
  console.log(faults.length === 0 ? "No value changed, none lost, none added." : faults.join("\n"));
  if (faults.length > 0) process.exitCode = 1;
}

/** Null for a file that cannot be read. */
async function outcomeOf(folder: string, file: string): Promise<Outcome | null> {
  const at = path.join(folder, file);
  try {
    return { file, needed: await compareFile(at, "needed"), all: await compareFile(at, "all") };
  } catch (error) {
    if (error instanceof XlsxError) return null;
    throw error;
  }
}

function faultsOf({ file, needed, all }: Outcome): string[] {
  const slow = [needed, all].filter(({ milliseconds }) => milliseconds > MOST_MILLISECONDS);
  return [
    ...slow.map(({ milliseconds }) => `${file}: ${Math.round(milliseconds)} ms`),
    ...needed.differences.map((each) => `${file}: ${differenceText(each)}`),
    ...all.differences.map((each) => `${file} (--all): ${differenceText(each)}`),
  ];
}

function differenceText({ place, formula, stored, found }: Difference): string {
  return `${place} ${formula ?? "(a constant)"}: ${JSON.stringify(stored)} → ${JSON.stringify(found)}`;
}

main(process.argv[2]).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
