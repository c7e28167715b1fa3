import type { ArgumentGrid, Shape } from "../cells/argument-grid";
import { isBlank, type CellReader } from "../cells/cell-input";
import { Fault, fault } from "../cells/fault";
import { readFigure } from "../cells/figure";
import { wholeGrid } from "../parameters";
import { gridFunction } from "../record";
import { ReadScale, scoringFault, type TargetCells } from "../scale/read-scale";
import { BELOW_MINIMUM, DIRECTION, RESULT } from "../scale/scale-parameters";
import { scoreCells } from "../scale/score-cells";
import type { WordsOf } from "../words";

/** The score on any scale of levels, such as 1 to 5: the same straight lines as KPISCORE, over as many thresholds. */
export const KPILEVEL = gridFunction({
  name: "KPILEVEL",
  parameters: [RESULT, wholeGrid("thresholds"), wholeGrid("points", true), DIRECTION, BELOW_MINIMUM],
  start({ grids, reader, shape }) {
    const { name } = grids.thresholds;
    const thresholds = layOut(grids.thresholds, shape);
    if (thresholds instanceof Fault) return thresholds;
    const points = readPoints(reader, grids.points, thresholds.count);
    if (points instanceof Fault) return points;
    const targets = { points, at: thresholds.at, nameOf: () => name };
    const scale = new ReadScale(grids.result, targets, grids, reader);
    return scoreCells(grids.result, scale, (line, result) => line.score(result));
  },
});

/** How many levels there are, and the thresholds of each result, from the lowest level to the highest. */
interface Thresholds {
  readonly count: number;
  readonly at: TargetCells["at"];
}

/**
 * One column or one row of thresholds serves all results. A block has one row for each row of results, or
 * one column for each column where the results stand in a single row.
 */
function layOut(grid: ArgumentGrid, { rows, columns }: Shape): Thresholds | Fault {
  const { cells } = grid;
  if (grid.columns === 1 || grid.rows === 1) {
    const shared = cells.flat();
    return { count: shared.length, at: () => shared };
  }
  if (grid.rows === rows) return { count: grid.columns, at: (row) => cells[row]! };
  if (rows === 1 && grid.columns === columns) {
    const byColumn = cells[0]!.map((_, column) => cells.map((row) => row[column]));
    return { count: grid.rows, at: (_, column) => byColumn[column]! };
  }
  return fault("thresholds-shape", { size: grid.size, rows });
}

/** The points of the levels, which are counted from 1 where they are left out. */
function readPoints(reader: CellReader, grid: ArgumentGrid, count: number): number[] | Fault {
  if (grid.isSingle && (isBlank(grid.at(0, 0)) || grid.at(0, 0) === 0)) {
    return Array.from({ length: count }, (_, i) => i + 1);
  }
  const cells = grid.cells.flat();
  if (cells.length !== count) return fault("points-count", { points: cells.length, thresholds: count });
  const points: number[] = [];
  for (const cell of cells) {
    const point = readFigure(reader, cell, grid.name);
    if (point instanceof Fault) return point;
    if (typeof point === "string") return scoringFault("points-invalid");
    points.push(point);
  }
  return points;
}

export const KPILEVEL_WORDS: WordsOf<typeof KPILEVEL> = {
  description: {
    th: "คำนวณคะแนนในระบบคะแนนกี่ระดับก็ได้ เช่น 1 ถึง 5 เทียบบัญญัติไตรยางศ์กับเกณฑ์ของแต่ละระดับ โดยไม่ปัดเศษ",
    en: "Score on any number of levels, such as 1 to 5: linear between the thresholds, not rounded.",
  },
  tasks: [
    { th: "คะแนน 1 ถึง 5", en: "score from 1 to 5" },
    { th: "คิดคะแนนแบบ 5 ระดับ", en: "score on five levels" },
    { th: "เทียบบัญญัติไตรยางศ์", en: "interpolate between levels" },
  ],
  parameters: {
    result: {
      th: "ผลการดำเนินงาน เป็นตัวเลขหรือข้อความพร้อมหน่วย ถ้าว่าง คะแนนจะว่าง",
      en: "Result as a number or a text with a unit. A blank result gives a blank.",
      from: "result",
    },
    thresholds: {
      th: "เกณฑ์จากระดับต่ำสุดถึงสูงสุด: แถวเดียวหรือคอลัมน์เดียวใช้กับทุกผล หรือหนึ่งแถวต่อหนึ่งผล",
      en: "Thresholds from the lowest level to the highest: one row or column for all, or a row for each result.",
    },
    points: {
      th: "คะแนนของแต่ละระดับ มีจำนวนเท่ากับเกณฑ์ เรียงจากน้อยไปมาก ถ้าไม่ระบุคือ 1, 2, 3 …",
      en: "Points of the levels, as many as thresholds, rising. 1, 2, 3 … when left out.",
    },
    direction: {
      th: '"ยิ่งมากยิ่งดี" หรือ "ยิ่งน้อยยิ่งดี" (หรือ "higher", "lower") ถ้าไม่ระบุ ดูจากลำดับของเกณฑ์',
      en: '"higher" or "lower" (or "ยิ่งมากยิ่งดี", "ยิ่งน้อยยิ่งดี"): which results are better. Follows from the thresholds when left out.',
    },
    belowMinimum: {
      th: 'ถ้าไม่ถึงเกณฑ์ระดับต่ำสุด: "ศูนย์" ได้ 0 (ค่าเริ่มต้น) "ต่อเส้น" คิดต่อตามอัตราของช่วงล่าง หรือ "ตามสัดส่วน" (หรือ "zero", "extrapolate", "proportional")',
      en: 'Below the lowest threshold: "zero" (default), "extrapolate" or "proportional" (or "ศูนย์", "ต่อเส้น", "ตามสัดส่วน").',
    },
  },
  returns: "Score on the scale of the points.",
  guard: "result",
  examples: [
    {
      args: [82.5, [[80, 85, 90, 95, 100]]],
      gives: 1.5,
      note: { th: "ระบบ 5 ระดับ คะแนน 1 ถึง 5", en: "five levels, 1 to 5" },
    },
    { args: [99, [[80, 85, 90, 95, 100]]], gives: 4.8 },
    { args: [79.99, [[80, 85, 90, 95, 100]]], gives: 0, note: { th: "ไม่ถึงระดับ 1", en: "below level 1" } },
    {
      args: [
        [[12.5], [82.5]],
        [
          [30, 25, 20, 15, 10],
          [80, 85, 90, 95, 100],
        ],
      ],
      gives: [[4.5], [1.5]],
      note: {
        th: "เกณฑ์คนละแถวต่อผล ยิ่งน้อยยิ่งดีและยิ่งมากยิ่งดี",
        en: "thresholds of their own for each result, lower and higher is better",
      },
    },
    {
      args: [125, [[80, 100, 150]], [[2, 2.5, 3.75]]],
      gives: 3.125,
      note: { th: "คะแนนตามที่กำหนด", en: "points as stated" },
    },
    {
      args: [82, [[80], ["-"], [90], [95], [100]]],
      gives: 1.4,
      note: { th: "ไม่มีเกณฑ์ระดับ 2", en: "no threshold for level 2" },
    },
    {
      args: [78, [[80, 85, 90, 95, 100]], null, null, "extrapolate"],
      gives: 0.6,
      note: {
        th: "ต่ำกว่าระดับ 1 คิดต่อตามอัตราของช่วงล่าง",
        en: "below level 1, continued at the rate of the lowest range",
      },
    },
    {
      args: ["ร้อยละ 82.5", [["ร้อยละ 80", "ร้อยละ 85", "ร้อยละ 90", "ร้อยละ 95", "ร้อยละ 100"]]],
      gives: 1.5,
      note: { th: "ข้อความพร้อมหน่วย", en: "text with units" },
    },
    {
      args: [82, [[80, 90, 85]]],
      gives: "#VALUE!",
      says: {
        th: "ค่าเป้าหมายไม่เรียงไปทางเดียวกัน (ต้องเพิ่มขึ้นหรือลดลงตลอด)",
        en: "The targets neither rise throughout nor fall throughout",
      },
    },
    {
      args: [82, [[80, 90, "-"]]],
      gives: "#N/A",
      says: { th: "ไม่มีค่าเป้าหมายขั้นสูง", en: "There is no advanced target" },
    },
    {
      args: [82, [[80, 90, 100]], [[50, 100]]],
      gives: "#VALUE!",
      says: {
        th: "จำนวนคะแนน (2) ไม่เท่ากับจำนวนเกณฑ์ (3)",
        en: "The number of points (2) is not the number of thresholds (3)",
      },
    },
    {
      args: [82, [[80, 90, 100]], [[5, 3, 1]]],
      gives: "#VALUE!",
      says: {
        th: "คะแนนของระดับเป้าหมายต้องมีอย่างน้อย 2 ระดับ ไม่ติดลบ และเรียงจากน้อยไปมาก",
        en: "The scale needs at least two points, none negative, in rising order",
      },
    },
  ],
  remarks: [
    {
      th: "เกณฑ์แถวเดียวหรือคอลัมน์เดียวใช้กับทุกผล ถ้าเป็นหลายแถวหลายคอลัมน์ ให้มีหนึ่งแถวต่อหนึ่งผล (หรือหนึ่งคอลัมน์ต่อหนึ่งผลที่เรียงเป็นแถว)",
      en: "One row or one column of thresholds serves all results; a block has one row for each result (or one column for each result in a single row).",
    },
    {
      th: "ต่ำกว่าเกณฑ์แรกได้ 0 ระบบที่ให้อย่างน้อย 1 คะแนนให้เขียน =MAX(1,KPILEVEL(…)) เมื่อมีผลแล้ว",
      en: "Below the first threshold the score is 0. Where the least score is 1, write =MAX(1,KPILEVEL(…)) once there is a result.",
    },
    {
      th: "เกณฑ์ที่เป็น - หรือเซลล์ว่าง คือไม่มีเกณฑ์ของระดับนั้น ระดับสูงสุดต้องมีเสมอ",
      en: "A dash or blank is a level without a threshold; the highest level needs one.",
    },
  ],
};
