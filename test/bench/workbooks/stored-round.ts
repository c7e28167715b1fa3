import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { ExpectedWorkbook } from "../../round/expected";
import { makeRound, ROUND_SIZE } from "../../round/make-round";
import { folderFor } from "./folder-for";

/** Files on disk, and what is true of each of them. */
export interface StoredRound {
  readonly files: readonly string[];
  readonly expected: readonly ExpectedWorkbook[];
}

const CACHE = path.resolve("node_modules/.cache/pramoen/bench-round");
/** The planner of the standard workbook is part of the generator, and so is all that it asks. */
const SOURCES = ["test/round", "test/support", "src"];

/** Sixty standard workbooks of a round, made where they are not there yet; forms of the agencies' own are left out. */
export async function storedRound(): Promise<StoredRound> {
  const folder = folderFor(CACHE, SOURCES.flatMap(filesBelow));
  const record = path.join(folder, "expected.json");
  if (!existsSync(record)) await make(folder, record);
  const expected = JSON.parse(readFileSync(record, "utf8")) as ExpectedWorkbook[];
  return { files: expected.map(({ file }) => path.join(folder, file)), expected };
}

async function make(folder: string, record: string): Promise<void> {
  console.log("Making the workbooks “round” …");
  const expected: ExpectedWorkbook[] = [];
  for await (const { name, bytes, expected: own } of makeRound({ workbooks: Infinity })) {
    if (!own.layout.startsWith("standard")) continue;
    writeFileSync(path.join(folder, name), bytes);
    expected.push(own);
    if (expected.length === ROUND_SIZE) break;
  }
  // Last: a folder without its record was left half made.
  writeFileSync(record, JSON.stringify(expected));
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith(".test.ts"))
    .map(({ parentPath, name }) => path.join(parentPath, name));
}
