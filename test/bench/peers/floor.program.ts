/**
 * node floor.program.cjs FILE…: prints what the floor found in the files, as JSON.
 * With --collect it also writes the indicators of all files into one workbook, as someone would who collects them.
 */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { workbookFile, type FileCell } from "../workbooks/workbook-file";
import { floorCheck } from "./floor-check";
import { SevenChecks, type PeerCell } from "./seven-checks";

class CollectingChecks extends SevenChecks {
  readonly rows: FileCell[][] = [];

  override row(cells: ArrayLike<PeerCell>, hasScoreFormula: boolean): void {
    super.row(cells, hasScoreFormula);
    this.rows.push(Array.from(cells, (cell) => cell ?? null));
  }
}

const collects = process.argv[2] === "--collect";
const files = process.argv.slice(collects ? 3 : 2);
const checks = collects ? new CollectingChecks() : new SevenChecks();
for (const file of files) floorCheck(readFileSync(file), checks);
if (checks instanceof CollectingChecks) {
  writeFileSync(path.join(__dirname, "collected.xlsx"), workbookFile([{ name: "รวม", rows: checks.rows }]));
}
console.log(JSON.stringify(checks.found));
