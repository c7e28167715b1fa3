import { basisText, JUDGED_BY_HEADING, type FrameworkBasis } from "../form/recognition-texts";
import type { Field } from "../form/field";
import { SUMMARY_TITLE } from "../form/own-sheets";
import type { Indicator, ScoredForm } from "../form/evaluation";
import { commonScale, factorOf, scaled, scaleOf } from "../formulas/writing/cell-scale";
import type { Framework } from "../framework/framework";
import { rowHeight } from "../thai/text-height";
import { formatCell, quoteSheet, type CellAddress } from "../workbook/address";
import type { CellContent, Change } from "../workbook/change-set";
import { componentGroups, type ComponentGroup } from "./compute-summary";
import type { ComponentSummary, Summary } from "./summary";

/** The sheet that *Summarise* writes, unless somebody else's sheet bears the name already. */
export const SUMMARY_SHEET = "สรุปผล";
/** The native chart on it, known by this name so that it is updated and never doubled. */
export const SUMMARY_CHART = "PramoenComponents";

export const TITLE_ROW = 0;
/** By which framework it is judged, and why: in a row that older sheets leave free, so that no figure moves. */
export const BASIS_ROW = 3;
const TOTAL_ROW = 4;
export const HEADING_ROW = 9;
export const FIRST_COMPONENT_ROW = HEADING_ROW + 1;
/** Columns A to D belong to the product; what stands further right is the user's. */
export const SUMMARY_COLUMNS = 4;

const FONT = "TH SarabunPSK";
const COLUMN_WIDTHS = [230, 80, 110, 100];
const BASIS_SIZE = 14;
const HEADING_FILL = "#DCE6F1";
const FIGURE_FILL = "#F3F6FA";
const LINE = "#9AA5B1";

export interface LaidOutCell {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
}

/** What should stand on the summary sheet: formulas into the form wherever a figure can be followed to its cells. */
export function layOutSummary(
  form: ScoredForm,
  summary: Summary,
  framework: Framework,
  basis: FrameworkBasis,
): LaidOutCell[] {
  const { ita, unscored } = summary;
  const { agency, fiscalYear } = summary.form;
  const sheets = [...new Set(form.parts.map(({ sheet }) => `“${sheet}”`))].join(", ");
  const identity = [agency, fiscalYear && `ปีงบประมาณ พ.ศ. ${fiscalYear}`].filter(Boolean).join(" · ");
  const cells: LaidOutCell[] = [
    text(TITLE_ROW, 0, SUMMARY_TITLE),
    text(1, 0, identity),
    text(2, 0, `คำนวณจากแผ่นงาน ${sheets} คอลัมน์ A–D เขียนใหม่ทุกครั้งที่กด “สรุปผล”`),
    text(BASIS_ROW, 0, basisLine(basis)),
    text(TOTAL_ROW, 0, "คะแนนรวม (Total)"),
    figure(TOTAL_ROW, 1, form.total && totalReference(form.total), summary.total),
    text(TOTAL_ROW + 1, 0, "ระดับผลการประเมิน (Rating)"),
    form.rating
      ? { row: TOTAL_ROW + 1, column: 1, content: { formula: `=${reference(form.rating.at)}` } }
      : text(TOTAL_ROW + 1, 1, summary.rating?.th ?? ""),
    text(TOTAL_ROW + 2, 0, "คะแนน ITA (ไม่รวมในคะแนนรวม)"),
    figure(TOTAL_ROW + 2, 1, null, ita?.score ?? null),
    text(TOTAL_ROW + 2, 2, ita ? `ระดับ ${ita.rating}` : ""),
    text(TOTAL_ROW + 3, 0, "ตัวชี้วัดที่ยังไม่มีคะแนน"),
    text(TOTAL_ROW + 3, 1, unscored.join(", ") || "ไม่มี"),
    ...[
      "องค์ประกอบ\n(Component)",
      "น้ำหนัก\n(Weight)",
      "คะแนนถ่วงน้ำหนัก\n(Weighted score)",
      "คะแนนเฉลี่ย\n(Score)",
    ].map((heading, column) => text(HEADING_ROW, column, heading)),
  ];
  componentGroups(form).forEach((group, i) =>
    cells.push(...componentRow(FIRST_COMPONENT_ROW + i, group, summary.components[i], framework)),
  );
  return cells;
}

function componentRow(
  row: number,
  group: ComponentGroup,
  figures: ComponentSummary | undefined,
  framework: Framework,
): LaidOutCell[] {
  const name = group.code === "" ? group.name : `${group.code} ${group.name}`;
  const runs = weightedRuns(group.indicators);
  const weight = commonScale(group.indicators.map((indicator) => indicator.weight));
  const score = commonScale(group.indicators.map((indicator) => indicator.score));
  if (!runs) return [text(row, 0, name)];
  if (!weight || !score) {
    // Where some cells show per cent and others do not, no formula reads them alike.
    const parts = [figures?.weight, figures?.weighted, figures?.score];
    return [text(row, 0, name), ...parts.map((part, i) => figure(row, i + 1, null, part ?? null))];
  }
  const sum = (term: (run: WeightedRun) => string) => runs.map(term).join("+");
  const products = sum(({ weights, scores }) => `SUMPRODUCT(${weights},${scores})`);
  const scored = sum(({ weights, scores }) => `SUMPRODUCT(${weights},--ISNUMBER(${scores}))`);
  const [product, divisor] = runs.length === 1 ? [products, scored] : [`(${products})`, `(${scored})`];
  const { weightTotal } = framework;
  // Weights that are shown as per cent are parts of 1.
  const whole = weight === "per-cent" ? 1 : weightTotal;
  const isPlain = weight === "plain" && score === "plain";
  const weighted = isPlain ? `${product}/${weightTotal}` : scaled(product, factorOf(score), whole);
  const formulas = [
    `=${scaled(`SUM(${runs.map(({ weights }) => weights).join(",")})`, weightTotal, whole)}`,
    `=${weighted}`,
    `=IF(${divisor}=0,"",${scaled(`${product}/${divisor}`, factorOf(score))})`,
  ];
  return [
    text(row, 0, name),
    ...formulas.map((formula, i) => ({ row, column: i + 1, content: { formula } })),
  ];
}

/** Weights and scores of neighbouring rows: `'sheet'!B8:B20`. */
interface WeightedRun {
  readonly weights: string;
  readonly scores: string;
}

/**
 * Every run of neighbouring rows of the same columns: rows in between may hold the weight of a group, and another sheet
 * has columns of its own. Null where a cell is missing.
 */
function weightedRuns(indicators: readonly Indicator[]): WeightedRun[] | null {
  const cells = indicators.flatMap(({ weight, score }) =>
    weight && score ? { weight: weight.at, score: score.at } : [],
  );
  if (cells.length === 0 || cells.length < indicators.length) return null;
  const runs: { from: RowCells; to: RowCells }[] = [];
  for (const cell of cells) {
    const run = runs.at(-1);
    if (run && isBelow(cell.weight, run.to.weight) && isBelow(cell.score, run.to.score)) run.to = cell;
    else runs.push({ from: cell, to: cell });
  }
  const range = (from: CellAddress, to: CellAddress) =>
    `${quoteSheet(from.sheet)}!${formatCell(from)}:${formatCell(to)}`;
  return runs.map(({ from, to }) => ({
    weights: range(from.weight, to.weight),
    scores: range(from.score, to.score),
  }));
}

interface RowCells {
  readonly weight: CellAddress;
  readonly score: CellAddress;
}

function isBelow(cell: CellAddress, above: CellAddress): boolean {
  return cell.sheet === above.sheet && cell.column === above.column && cell.row === above.row + 1;
}

/** The total as the form means it, whatever its cell shows. */
function totalReference(total: Field<number>): string {
  const cell = reference(total.at);
  return scaleOf(total) === "plain"
    ? cell
    : `IF(ISNUMBER(${cell}),${scaled(cell, factorOf(scaleOf(total)))},${cell})`;
}

function reference(at: CellAddress): string {
  return `${quoteSheet(at.sheet)}!${formatCell(at)}`;
}

function text(row: number, column: number, value: string): LaidOutCell {
  return { row, column, content: { value: value === "" ? null : value } };
}

function figure(row: number, column: number, formula: string | null, value: number | null): LaidOutCell {
  return { row, column, content: formula === null ? { value } : { formula: `=${formula}` } };
}

export function basisLine(basis: FrameworkBasis): string {
  return `${JUDGED_BY_HEADING}${basisText(basis, basis.brief).th}`;
}

/** Whether a cell holds the line that the product wrote, about whatever framework. */
export function isBasisLine(value: unknown): value is string {
  return typeof value === "string" && value.startsWith(JUDGED_BY_HEADING);
}

const BASIS_AREA = { row: BASIS_ROW, column: 0, rowCount: 1, columnCount: SUMMARY_COLUMNS };

/** The line runs over the product's columns. */
export function makeBasisRow(sheet: string, line: string): Change[] {
  return [{ kind: "merge-range", sheet, range: BASIS_AREA }, ...formatBasis(sheet, line)];
}

/** It wraps there, in a row as high as it needs at their widths. */
export function formatBasis(sheet: string, line: string): Change[] {
  const format = { fontName: FONT, fontSize: BASIS_SIZE, vertical: "center", wrap: true } as const;
  return [
    { kind: "format-range", sheet, range: BASIS_AREA, format },
    { kind: "size-rows", sheet, row: BASIS_ROW, rowCount: 1, height: basisHeight(line) },
  ];
}

/** In points. */
export function basisHeight(line: string): number {
  const width = COLUMN_WIDTHS.reduce((sum, column) => sum + column, 0);
  return rowHeight([{ text: line, width, size: BASIS_SIZE }]);
}

/** How the sheet looks; set when it is made and when it grows, so that a user's own formatting stays. */
export function formatSummary(sheet: string, componentCount: number): Change[] {
  const rowCount = FIRST_COMPONENT_ROW + componentCount;
  const area = (row: number, rows: number, column = 0, columns = SUMMARY_COLUMNS) => ({
    row,
    column,
    rowCount: rows,
    columnCount: columns,
  });
  const range = (rectangle: ReturnType<typeof area>, format: object): Change => ({
    kind: "format-range",
    sheet,
    range: rectangle,
    format,
  });
  return [
    range(area(0, rowCount), { fontName: FONT, fontSize: 16, vertical: "center", wrap: true }),
    range(area(TITLE_ROW, 1), { bold: true, fontSize: 20, wrap: false }),
    range(area(1, 1), { wrap: false }),
    range(area(2, 1), { fontSize: 14, fontColour: "#5B6673", wrap: false }),
    range(area(TOTAL_ROW, 4, 0, 2), { border: LINE }),
    range(area(TOTAL_ROW, 4, 0, 1), { fill: FIGURE_FILL }),
    range(area(TOTAL_ROW, 4, 1, 1), { bold: true, horizontal: "center" }),
    range(area(TOTAL_ROW, 1, 1, 1), { numberFormat: "0.00" }),
    range(area(TOTAL_ROW + 2, 1, 1, 1), { numberFormat: "0.00" }),
    range(area(HEADING_ROW, 1 + componentCount), { border: LINE }),
    range(area(HEADING_ROW, 1), { bold: true, fill: HEADING_FILL, horizontal: "center" }),
    range(area(FIRST_COMPONENT_ROW, componentCount, 1, 3), { numberFormat: "0.00", horizontal: "center" }),
    ...COLUMN_WIDTHS.map((width, column): Change => ({ kind: "size-columns", sheet, column, width })),
    { kind: "size-rows", sheet, row: 0, rowCount: 1, height: 34 },
    { kind: "size-rows", sheet, row: 1, rowCount: HEADING_ROW - 1, height: 26 },
    { kind: "size-rows", sheet, row: HEADING_ROW, rowCount: 1 + componentCount, height: 50 },
  ];
}

export function chartSummary(sheet: string, componentCount: number): Change {
  return {
    kind: "put-chart",
    sheet,
    name: SUMMARY_CHART,
    type: "column-clustered",
    title: "น้ำหนักและคะแนนถ่วงน้ำหนักรายองค์ประกอบ",
    source: { row: HEADING_ROW, column: 0, rowCount: 1 + componentCount, columnCount: 3 },
    place: { row: TOTAL_ROW, column: SUMMARY_COLUMNS + 1, rowCount: FIRST_COMPONENT_ROW, columnCount: 7 },
  };
}
