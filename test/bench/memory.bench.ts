import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { writeBomb, writeFullSheet } from "./memory/write-large-file";
import { runMeasured } from "./processes/run-measured";

/**
 * npm run bench -- memory
 *
 * What `pramoen check` holds at most of files that unpack to hundreds of megabytes. Resident memory is steady from
 * run to run, so these are limits: one that is broken fails the benchmark.
 */
const MIB = 1024 * 1024;
/** The program alone holds some 65 MB. */
const HOSTILE = 400;
/** A sheet is given up at its 5,000,000th cell, in the pane as on the command line; all up to there are held. */
const FULL_SHEET = 500;

const FILES: readonly (readonly [string, number, (file: string) => void])[] = [
  ["a part of 500 MB that nobody reads", HOSTILE, (file) => writeBomb(file, "xl/media/zeros.bin", 500 * MIB)],
  ["a sheet whose one cell is of 500 MB", HOSTILE, (file) => writeBomb(file, "sheet", 500 * MIB)],
  ["a sheet of 1,048,576 × 8 figures", FULL_SHEET, (file) => writeFullSheet(file, 1_048_576, 8)],
];

async function main(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), "pramoen-memory-"));
  try {
    for (const [name, limit, write] of FILES) {
      const file = path.join(folder, "file.xlsx");
      write(file);
      const args = [path.resolve("scripts/pramoen.mjs"), "check", file];
      const { usage } = await runMeasured(args, [0, 1, 2]);
      const { megabytes, wall } = usage;
      const told = `${megabytes.toFixed(0)} MB of ${limit} (× ${(megabytes / limit).toFixed(2)})`;
      const isHeld = megabytes <= limit;
      console.log(
        `  ${name.padEnd(40)} ${told.padEnd(26)} ${(wall / 1000).toFixed(1)} s  ${isHeld ? "held" : "MISSED"}`,
      );
      if (!isHeld) process.exitCode = 1;
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
