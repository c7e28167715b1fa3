import { readFileSync } from "node:fs";
import type { WorkbookSnapshot } from "../../../src/domain/workbook/snapshot";
import { readWorkbookFile } from "../../../src/files/read-workbook-file";
import { largeForm } from "../../support/large-form";
import type { FaultCounts } from "../workbooks/planted-form";
import { storedWorkbooks, type Workload } from "../workbooks/stored-workbooks";
import { bareFigures, bareSevenChecks } from "./bare-loops";

/** Scores typed as figures, or a formula in every row. */
export type FormKind = "figures" | "formulas";

/** A workbook in memory that is validated again and again. */
export interface MeasuredForm {
  readonly sheets: number;
  readonly rows: number;
  readonly kind: FormKind;
  readonly isRepeated: boolean;
  readonly load: () => Promise<LoadedForm>;
  /** Its limit. */
  readonly bareLoop: (workbook: WorkbookSnapshot, rows: number) => number;
}

export interface LoadedForm {
  readonly workbook: WorkbookSnapshot;
  /** What was planted, where that is known. */
  readonly truth: FaultCounts | null;
}

function figures(isRepeated: boolean): MeasuredForm {
  const size = { sheets: 500, rows: 200 };
  const load = async () => ({ workbook: largeForm(size.sheets, size.rows, isRepeated), truth: null });
  return { ...size, kind: "figures", isRepeated, load, bareLoop: bareFigures };
}

function formulas(sheets: number, rows: number, isRepeated: boolean): MeasuredForm {
  const workload: Workload = `${sheets === 1 ? "one-sheet" : "sheets"}-${isRepeated ? "repeated" : "unrepeated"}`;
  const load = async () => {
    const { files, truth } = storedWorkbooks(workload);
    return {
      workbook: await readWorkbookFile(readFileSync(files[0]!), "planted.xlsx", { names: true }),
      truth,
    };
  };
  return { sheets, rows, kind: "formulas", isRepeated, load, bareLoop: bareSevenChecks };
}

export const FORMS: readonly MeasuredForm[] = [
  figures(true),
  figures(false),
  formulas(500, 200, true),
  formulas(500, 200, false),
  formulas(1, 100_000, true),
  formulas(1, 100_000, false),
];
