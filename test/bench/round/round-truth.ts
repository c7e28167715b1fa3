import { readFileSync } from "node:fs";
import { readRecordLine } from "../../../src/domain/round/record-line";
import type { WorkbookRecord } from "../../../src/domain/round/record";
import { ROUND_TITLES } from "../../../src/domain/form/own-sheets";
import { readWorkbookFile } from "../../../src/files/read-workbook-file";
import { floorCheck } from "../peers/floor-check";
import { SevenChecks } from "../peers/seven-checks";

/** The sum of all weights of plain workbooks, by a scan of their bytes that has nothing of the product. */
export function weightsIn(files: readonly string[]): number {
  const checks = new SevenChecks();
  for (const file of files) floorCheck(readFileSync(file), checks);
  return checks.weightSum;
}

/** The same of standard workbooks, by their first column and the one headed as weights. */
export async function standardWeightsIn(files: readonly string[]): Promise<number> {
  let total = 0;
  for (const file of files) {
    const { sheets } = await readWorkbookFile(readFileSync(file), "standard.xlsx");
    for (const { cells } of sheets) {
      const headed = [...cells.inRow(1)].find(({ cell }) => String(cell.value).startsWith("น้ำหนัก"));
      if (!headed) continue;
      for (const row of cells.rowIndices()) {
        const weight = cells.value(row, headed.column);
        if (/^\d+\.\d+ /u.test(String(cells.value(row, 0))) && typeof weight === "number") total += weight;
      }
    }
  }
  return total;
}

/** The records that were printed. @throws where a line is none */
export function recordsOf(lines: string): WorkbookRecord[] {
  return lines
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const record = readRecordLine(line);
      if (typeof record === "string") throw new Error(`A line of the round is ${record}.`);
      return record;
    });
}

export function weightsOf(records: readonly WorkbookRecord[]): number {
  const forms = records.flatMap(({ outcome }) => (outcome.kind === "reviewed" ? outcome.forms : []));
  return forms.flatMap(({ indicators }) => indicators).reduce((sum, { weight }) => sum + (weight ?? 0), 0);
}

/** @throws where it is another figure than the truth */
export function holdWeights(name: string, weights: number, truth: number): void {
  if (!(Math.abs(weights - truth) < 1e-6))
    throw new Error(`${name} comes to weights of ${weights}; they are ${truth}.`);
}

/** @throws where the round's workbook has another number of rows than there are files */
export async function holdWorkbook(file: string, count: number): Promise<void> {
  const { sheets } = await readWorkbookFile(readFileSync(file), "round.xlsx");
  const league = sheets.find(({ cells }) => cells.value(0, 0) === ROUND_TITLES.league);
  const rows = league?.cells.rowIndices().filter((row) => typeof league.cells.value(row, 0) === "number");
  if (rows?.length !== count) throw new Error(`The league table has ${rows?.length} rows, not ${count}.`);
}
