import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { folderFor } from "./folder-for";
import { noFaults, type Fault, type FaultCounts } from "./planted-form";
import { agencyWorkbook, plantedWorkbook, type PlantedFile, type WorkbookPlan } from "./planted-workbooks";

export type Workload =
  | "sheets-repeated"
  | "sheets-unrepeated"
  | "one-sheet-repeated"
  | "one-sheet-unrepeated"
  | "agencies"
  | "thousand-agencies";

/** Files on disk with what was planted in them, all together. */
export interface StoredWorkbooks {
  readonly files: readonly string[];
  readonly truth: FaultCounts;
}

const SHEETS = { sheets: 500, rows: 200 };
const ONE_SHEET = { sheets: 1, rows: 100_000 };
const planted = (plan: WorkbookPlan) => () => [plantedWorkbook(plan)];
const agencies = (count: number) => () =>
  Array.from({ length: count }, (_, agency) => agencyWorkbook(agency));

const MAKE: Readonly<Record<Workload, () => PlantedFile[]>> = {
  "sheets-repeated": planted({ ...SHEETS, isRepeated: true, seed: 1 }),
  "sheets-unrepeated": planted({ ...SHEETS, isRepeated: false, seed: 2 }),
  "one-sheet-repeated": planted({ ...ONE_SHEET, isRepeated: true, seed: 3 }),
  "one-sheet-unrepeated": planted({ ...ONE_SHEET, isRepeated: false, seed: 4 }),
  agencies: agencies(60),
  "thousand-agencies": agencies(1_000),
};

const CACHE = path.resolve("node_modules/.cache/pramoen/bench-workbooks");
const SOURCES = path.resolve("test/bench/workbooks");

/** Made where they are not there yet, or were made by a generator that read differently. */
export function storedWorkbooks(workload: Workload): StoredWorkbooks {
  const folder = path.join(currentFolder(), workload);
  const record = path.join(folder, "truth.json");
  if (!existsSync(record)) make(workload, folder, record);
  const truth = JSON.parse(readFileSync(record, "utf8")) as FaultCounts;
  const names = readdirSync(folder).filter((name) => name.endsWith(".xlsx"));
  return { files: names.sort().map((name) => path.join(folder, name)), truth };
}

function make(workload: Workload, folder: string, record: string): void {
  console.log(`Making the workbooks “${workload}” …`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const truth = noFaults();
  MAKE[workload]().forEach((file, i) => {
    writeFileSync(path.join(folder, `${String(i + 1).padStart(2, "0")}.xlsx`), file.bytes);
    for (const fault of Object.keys(truth) as Fault[]) truth[fault] += file.truth[fault];
  });
  // Last: a folder without its truth was left half made.
  writeFileSync(record, JSON.stringify(truth));
}

function currentFolder(): string {
  const sources = readdirSync(SOURCES).filter((name) => !name.endsWith(".test.ts"));
  return folderFor(
    CACHE,
    sources.map((name) => path.join(SOURCES, name)),
  );
}
