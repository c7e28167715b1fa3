import { bareScore } from "../score-rows";
import type { FileCell } from "./workbook-file";

export const HEADINGS = [
  "ลำดับ",
  "ตัวชี้วัด",
  "ทิศทาง",
  "ขั้นต่ำ (50)",
  "มาตรฐาน (75)",
  "ขั้นสูง (100)",
  "ผลการดำเนินงาน",
  "น้ำหนัก",
  "คะแนน",
] as const;

/** The columns of a form, counted from 0. */
export const COLUMN = { name: 1, direction: 2, low: 3, middle: 4, high: 5, result: 6, weight: 7, score: 8 };

/** What is wrong with a form or a row: what is planted, and what the seven checks of every peer look for. */
export type Fault = "heading" | "name" | "weight" | "targets" | "result" | "formula" | "total";
export type FaultCounts = Record<Fault, number>;

export function noFaults(): FaultCounts {
  return { heading: 0, name: 0, weight: 0, targets: 0, result: 0, formula: 0, total: 0 };
}

export interface FormPlan {
  readonly agency: string;
  readonly rows: number;
  /** The number of its first row among all rows of the workbook: content that never repeats is made of it. */
  readonly firstRow: number;
  /** Names, formulas and figures as in a template that is handed out, or different ones in every row. */
  readonly isRepeated: boolean;
  /** The share of rows with each of the faults of a row, such as 0.002. */
  readonly faultShare: number;
}

type Row = FileCell[];
interface Figures {
  /** -1 where less is better. */
  readonly direction: 1 | -1;
  readonly targets: readonly [number, number, number];
  readonly result: number;
}

const NAMES = [
  "ร้อยละความสำเร็จของการดำเนินงานตามแผนปฏิบัติราชการ",
  "ระดับความพึงพอใจของผู้รับบริการ",
  "จำนวนหน่วยงานที่ผ่านเกณฑ์มาตรฐาน",
  "ร้อยละการเบิกจ่ายงบประมาณรายจ่ายภาพรวม",
  "ระยะเวลาเฉลี่ยในการให้บริการ (นาที)",
  "จำนวนข้อร้องเรียนที่ได้รับการแก้ไข",
  "ร้อยละของบุคลากรที่ผ่านการพัฒนาทักษะดิจิทัล",
  "อัตราการเกิดอุบัติเหตุต่อแสนประชากร",
  "ดัชนีคุณธรรมและความโปร่งใส (ITA)",
  "ต้นทุนต่อหน่วยผลผลิต (บาท)",
] as const;
/** Forms with another heading, for each share of the rows. */
const HEADING_FAULTS = 5;

/** The faults of a row; the last one is no fault of the row's own, but the weights no longer sum to 100. */
const ROW_FAULTS: readonly { readonly fault: Fault | null; readonly plant: (row: Row) => void }[] = [
  { fault: "name", plant: (row) => (row[COLUMN.name] = null) },
  { fault: "weight", plant: (row) => (row[COLUMN.weight] = "ครึ่ง") },
  { fault: "targets", plant: (row) => (row[COLUMN.middle] = row[COLUMN.low]!) },
  { fault: "result", plant: (row) => (row[COLUMN.result] = "รอผล") },
  { fault: "formula", plant: (row) => (row[COLUMN.score] = savedScore(row)) },
  { fault: null, plant: (row) => (row[COLUMN.weight] = (row[COLUMN.weight] as number) * 1.4) },
];

export function indicatorName(row: number): string {
  return NAMES[row % NAMES.length]!;
}

/** A title, the headings and so many indicators, with faults planted by chance and counted in `truth`. */
export function plantedForm(plan: FormPlan, random: () => number, truth: FaultCounts): Row[] {
  const headings: Row = [...HEADINGS];
  // The columns of such a sheet are not known for certain, so nothing else is planted there.
  const isOdd = random() < plan.faultShare * HEADING_FAULTS;
  if (isOdd) {
    headings[COLUMN.low] = "เป้าหมาย ขั้นต้น";
    truth.heading += 1;
  }
  const rows: Row[] = [[`แบบประเมินผลการปฏิบัติราชการ ${plan.agency}`], headings];
  let total = 0;
  for (let i = 0; i < plan.rows; i++) {
    const row = indicatorRow(plan, i, random);
    const planted = ROW_FAULTS[Math.floor(random() / plan.faultShare)];
    if (planted && !isOdd) {
      planted.plant(row);
      if (planted.fault) truth[planted.fault] += 1;
    }
    const weight = row[COLUMN.weight]!;
    if (typeof weight === "number") total += weight;
    rows.push(row);
  }
  if (Math.abs(total - 100) > 1e-6) truth.total += 1;
  return rows;
}

function indicatorRow({ rows, firstRow, isRepeated }: FormPlan, i: number, random: () => number): Row {
  const figures = drawFigures(random, isRepeated ? 2 : 4);
  const { direction, targets, result } = figures;
  const name = indicatorName(i);
  const inExcel = i + 3;
  return [
    i + 1,
    isRepeated ? name : `${name} โครงการที่ ${firstRow + i + 1}`,
    direction,
    ...targets,
    result,
    100 / rows,
    {
      formula: isRepeated ? templateFormula(inExcel) : ownFormula(inExcel, figures),
      value: scoreOf(figures),
    },
  ];
}

function drawFigures(random: () => number, decimals: number): Figures {
  const rounded = (value: number) => Math.round(value * 10 ** decimals) / 10 ** decimals;
  const isLess = random() < 0.3;
  const first = rounded(10 + random() * 60);
  const second = rounded(first + 1 + random() * 15);
  const third = rounded(second + 1 + random() * 15);
  const result = rounded(first - 8 + random() * (third - first + 16));
  return isLess
    ? { direction: -1, targets: [third, second, first], result }
    : { direction: 1, targets: [first, second, third], result };
}

function scoreOf({ direction, targets, result }: Figures): number {
  const [low, middle, high] = targets.map((target) => direction * target);
  return bareScore(direction * result, low!, middle!, high!);
}

function savedScore(row: Row): number {
  const score = row[COLUMN.score];
  return typeof score === "object" && score !== null ? score.value : 0;
}

/** The same in every form but for the number of the row. */
function templateFormula(r: number): string {
  return segments(`G${r}`, `C${r}`, [`D${r}`, `E${r}`, `F${r}`]);
}

/** As someone types it who has the targets before them: no two rows have the same. */
function ownFormula(r: number, { direction, targets }: Figures): string {
  return segments(`G${r}`, String(direction), targets.map(String));
}

function segments(result: string, direction: string, [low, middle, high]: readonly string[]): string {
  const reaches = (target: string) => `${direction}*${result}>=${direction}*${target}`;
  const between = (base: number, from: string, to: string) =>
    `${base}+25*(${result}-${from})/(${to}-${from})`;
  const below = `IF(${reaches(low!)},${between(50, low!, middle!)},0)`;
  return `IF(${reaches(high!)},100,IF(${reaches(middle!)},${between(75, middle!, high!)},${below}))`;
}
