import { rmSync } from "node:fs";
import path from "node:path";
import { holdToTruth } from "../peers/found-by-rules";
import { howToGet, pythonWith, type PythonPackage } from "../peers/python-packages";
import { hasSheetJs, HOW_TO_GET } from "../peers/sheetjs-package";
import { FLOOR, PRAMOEN } from "../processes/measure-programs";
import type { StoredWorkbooks } from "../workbooks/stored-workbooks";
import type { Command } from "./measure-commands";
import { holdWeights, holdWorkbook, recordsOf, weightsOf } from "./round-truth";

export const REVIEW = "pramoen review --format jsonl --jobs 1";
export const REVIEW_ON_ALL = "pramoen review --format jsonl";
export const CHECK = "pramoen check --format json";
export const WRITE = "pramoen review --from … -o …";
export const REVIEW_AND_WRITE = "pramoen review -o …";
export const FLOOR_NAME = FLOOR.name;

const PROGRAM = path.resolve("scripts/pramoen.mjs");
const peer = (file: string) => path.resolve("test/bench/peers", file);

/** Reviews the files, a line for each; `jobs` at a time, or one a processor. */
export function reviewing(
  files: readonly string[],
  jobs: number | null,
  holdLines: (lines: string) => void,
): Command {
  const atOnce = jobs === null ? [] : ["--jobs", String(jobs)];
  return {
    name: jobs === null ? REVIEW_ON_ALL : `${REVIEW_ON_ALL} --jobs ${jobs}`,
    args: [PROGRAM, "review", "--format", "jsonl", ...atOnce, ...files],
    hold: holdLines,
  };
}

/** The same with the round's workbook, from files or from lines of what is known of them. */
export function writing(sources: readonly string[], count: number, folder: string): Command {
  const output = path.join(folder, "round.xlsx");
  const isFromLines = sources[0] === "--from";
  return {
    name: isFromLines ? WRITE : REVIEW_AND_WRITE,
    args: [PROGRAM, "review", ...sources, "-o", output],
    prepare: () => {
      for (const file of [output, path.join(folder, "round.jsonl")]) rmSync(file, { force: true });
    },
    hold: () => holdWorkbook(output, count),
  };
}

/** Of plain workbooks with so much planted in them. */
export function checking({ files, truth }: StoredWorkbooks): Command {
  return {
    name: CHECK,
    args: [...PRAMOEN.args, ...files],
    hold: (output) => holdToTruth(CHECK, PRAMOEN.found(output), truth),
  };
}

/** Of files of which the review says what there is to know. */
export function checkingOnly(files: readonly string[]): Command {
  return {
    name: CHECK,
    args: [...PRAMOEN.args, ...files],
    hold: (output) => {
      const { files: checked } = JSON.parse(output) as { files: readonly object[] };
      if (checked.length !== files.length) throw new Error(`${checked.length} files were checked.`);
    },
  };
}

/** Unpacks the files, scans them once and runs seven checks. */
export function floor({ files, truth }: StoredWorkbooks): Command {
  return {
    name: FLOOR_NAME,
    args: [...FLOOR.args, ...files],
    hold: (output) => holdToTruth(FLOOR_NAME, FLOOR.found(output), truth),
  };
}

/** Who reads the same files with a library, and does nothing but add the weights up. */
export function peers(files: readonly string[], weights: number): Command[] {
  return [
    ...sheetJs(files, weights),
    ...python("openpyxl", files, weights),
    ...python("pandas", files, weights),
  ];
}

export function holdingWeights(name: string, weights: number): (lines: string) => void {
  return (lines) => holdWeights(name, weightsOf(recordsOf(lines)), weights);
}

function sheetJs(files: readonly string[], weights: number): Command[] {
  if (!hasSheetJs()) {
    console.log(HOW_TO_GET.replace("-- goals", "-- round"));
    return [];
  }
  const name = "SheetJS, weights alone";
  const program = path.join(__dirname, "peers/sheetjs-weights.program.cjs");
  return [{ name, args: [program, ...files], hold: (output) => holdWeights(name, Number(output), weights) }];
}

function python(name: PythonPackage, files: readonly string[], weights: number): Command[] {
  const found = pythonWith(name);
  if (found === null) {
    console.log(howToGet(name));
    return [];
  }
  const title = `${name} ${found.version}, weights alone`;
  return [
    {
      name: title,
      program: found.python,
      // Workbooks that keep what openpyxl does not know make it warn of each.
      args: ["-W", "ignore", peer("report_usage.py"), peer(`${name}_weights.py`), ...files],
      hold: (output) => holdWeights(title, Number(output), weights),
    },
  ];
}
