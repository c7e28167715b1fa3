import { COLUMN, indicatorName, noFaults, plantedForm, type FaultCounts } from "./planted-form";
import { seeded } from "./seeded";
import { workbookFile, type FileCell, type FileSheet } from "./workbook-file";

export interface WorkbookPlan {
  readonly sheets: number;
  /** Indicators on each sheet. */
  readonly rows: number;
  readonly isRepeated: boolean;
  readonly seed: number;
  readonly faultShare?: number;
}

export interface PlantedFile {
  readonly bytes: Uint8Array;
  readonly truth: FaultCounts;
}

const TASKS = ["พัฒนา", "ส่งเสริม", "กำกับ", "บริหาร", "ตรวจสอบ", "แผนงาน"];
const AGENCIES = 60;

/** One workbook with a form on each sheet; every seventh sheet is protected. */
export function plantedWorkbook({
  sheets,
  rows,
  isRepeated,
  seed,
  faultShare = 0.002,
}: WorkbookPlan): PlantedFile {
  const random = seeded(seed);
  const truth = noFaults();
  const content = Array.from({ length: sheets }, (_, n): FileSheet => {
    const plan = { agency: agencyName(n), rows, firstRow: n * rows, isRepeated, faultShare };
    return {
      name: `หน่วย${n + 1}`,
      rows: plantedForm(plan, random, truth),
      merges: ["A1:I1"],
      isProtected: n % 7 === 0,
    };
  });
  return { bytes: workbookFile(content), truth };
}

/** The workbook that an agency sends in: instructions, its form of 30 indicators with a line of totals, evidence. */
export function agencyWorkbook(agency: number): PlantedFile {
  const random = seeded(1000 + agency);
  const truth = noFaults();
  const plan = {
    agency: agencyName(agency, Infinity),
    rows: 30,
    firstRow: 0,
    isRepeated: true,
    faultShare: 0.01,
  };
  const form = plantedForm(plan, random, truth);
  const instructions = Array.from({ length: 40 }, (_, i) => [i + 1, indicatorName(i).repeat(3)]);
  const evidence = Array.from({ length: 300 }, (_, i) => [i + 1, indicatorName(i), `เอกสารแนบ ${i}`]);
  const sheets: FileSheet[] = [
    { name: "คำอธิบาย", rows: instructions },
    { name: "แบบประเมิน", rows: [...form, totalRow(form.slice(2))], merges: ["A1:I1"], isProtected: true },
    { name: "หลักฐาน", rows: evidence },
  ];
  return { bytes: workbookFile(sheets), truth };
}

function totalRow(rows: readonly (readonly FileCell[])[]): FileCell[] {
  let weights = 0;
  let weighted = 0;
  for (const row of rows) {
    const [weight, score] = [row[COLUMN.weight]!, row[COLUMN.score]!];
    if (typeof weight !== "number") continue;
    weights += weight;
    weighted +=
      (weight * (typeof score === "object" && score !== null ? score.value : (score as number))) / 100;
  }
  const last = rows.length + 2;
  return [
    "รวม",
    ...Array.from({ length: 6 }, () => null),
    { formula: `SUM(H3:H${last})`, value: weights },
    { formula: `SUMPRODUCT(H3:H${last},I3:I${last})/100`, value: weighted },
  ];
}

function agencyName(n: number, among = AGENCIES): string {
  const number = String((n % among) + 1).padStart(2, "0");
  return `หน่วยงานที่ ${number} สำนักงาน${TASKS[n % TASKS.length]}`;
}
