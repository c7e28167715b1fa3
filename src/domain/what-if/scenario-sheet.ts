import { formNameText, type FormName } from "../form/form-name";
import { SCENARIO_TITLE } from "../form/own-sheets";
import type { Framework } from "../framework/framework";
import { formatFigure } from "../scoring/figure-text";
import type { IndicatorScore } from "../scoring/totals";
import { fitText } from "../text/fit-text";
import { rowHeight } from "../thai/text-height";
import { visibleText } from "../text/visible-text";
import { formatCell, type CellAddress } from "../workbook/address";
import type { CellContent, CellFormat, Change, ChangeSet } from "../workbook/change-set";
import { freeSheetName } from "../workbook/free-sheet-name";
import { linkFormula } from "../workbook/link-formula";
import { LONGEST_SHEET_NAME } from "../workbook/sheet-name";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { judgeScenario, type Scenario, type ScenarioRow } from "./scenario";

/** A scenario as it is written down. */
export interface NamedScenario {
  /** As the user calls it; "" for none. */
  readonly name: string;
  readonly scenario: Scenario;
  /** The form as it stood when it was opened, row by row the same. */
  readonly opened: Scenario;
  readonly framework: Framework;
  readonly isRated: boolean;
  /** Which of several forms it is of; null where there is one. */
  readonly chosen?: FormName | null;
  readonly agency: string | null;
  /** Buddhist Era. */
  readonly fiscalYear: number | null;
}

export const SCENARIO_SHEET = "สถานการณ์สมมติ";

const FONT = "TH SarabunPSK";
const HEADINGS = [
  "รหัส",
  "ตัวชี้วัด",
  "น้ำหนัก\nในแบบประเมิน",
  "น้ำหนัก\nสมมติ",
  "ผล\nในแบบประเมิน",
  "ผล\nสมมติ",
  "คะแนน\nในแบบประเมิน",
  "คะแนน\nสมมติ",
  "คะแนนถ่วงน้ำหนัก\nสมมติ",
];
const WIDTHS = [50, 230, 60, 60, 90, 90, 60, 60, 95];
const NAME_COLUMN = 1;
const HEADING_ROW = 7;
const FIRST_ROW = HEADING_ROW + 1;
const TOTAL_ROW = 4;
const WEIGHT = 3;
const SCORE = 7;
const WEIGHTED = 8;
const SIZE = 16;
const LONGEST_CELL = 32_767;
const FORBIDDEN = /[\\/?*[\]:]/gu;
const LINE = "#9AA5B1";

/** A new sheet with the scenario beside what the form stated; codes lead to the rows of the form. */
export function planScenario(
  snapshot: WorkbookSnapshot,
  named: NamedScenario,
): { readonly sheet: string; readonly changeSet: ChangeSet } {
  const sheet = freeSheetName(snapshot, sheetNameOf(named.name));
  const { rows } = named.scenario;
  const cells: Change[] = [
    ...headOf(named),
    ...rows.flatMap((row, i) => rowOf(row, named.opened.rows[i] ?? row, FIRST_ROW + i, named.framework)),
  ].flatMap(({ row, column, content }) =>
    "value" in content && content.value === null
      ? []
      : [{ kind: "set-cell", sheet, row, column, before: null, after: content }],
  );
  return { sheet, changeSet: { changes: [{ kind: "add-sheet", sheet }, ...cells, ...looks(sheet, rows)] } };
}

/** What Excel lets a sheet be called. */
function sheetNameOf(name: string): string {
  const own = visibleText(name).replace(FORBIDDEN, " ").replace(/\s+/gu, " ").trim();
  const whole = own === "" ? SCENARIO_SHEET : `${SCENARIO_SHEET} ${own}`;
  return whole.slice(0, LONGEST_SHEET_NAME).trim().replace(/'+$/u, "");
}

interface Laid {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
}

function headOf({ name, scenario, framework, isRated, agency, fiscalYear, chosen }: NamedScenario): Laid[] {
  const { total, rating, weight } = judgeScenario(scenario, framework);
  const identity = [
    agency,
    fiscalYear && `ปีงบประมาณ พ.ศ. ${fiscalYear}`,
    chosen && `จากแผ่นงาน “${formNameText(chosen)}”`,
  ]
    .filter(Boolean)
    .join(" · ");
  const { weightTotal } = framework;
  const last = FIRST_ROW + scenario.rows.length;
  const isPlain = scenario.rows.every(({ score }) => score !== "not-applicable");
  const sum = `SUM(${formatCell({ row: FIRST_ROW, column: WEIGHTED })}:${formatCell({ row: last - 1, column: WEIGHTED })})`;
  return [
    text(0, 0, SCENARIO_TITLE),
    text(1, 0, name),
    text(2, 0, identity),
    text(TOTAL_ROW, 0, "คะแนนรวมสมมติ"),
    // Weights that are shared out by a policy are no sum of the column.
    {
      row: TOTAL_ROW,
      column: 2,
      content: isPlain && total !== null ? { formula: `=${sum}` } : { value: total },
    },
    text(TOTAL_ROW + 1, 0, "ระดับผลการประเมินสมมติ"),
    text(TOTAL_ROW + 1, 2, (isRated && rating?.name.th) || "–"),
    text(
      TOTAL_ROW + 1,
      4,
      weight === weightTotal ? "" : `น้ำหนักรวม ${formatFigure(weight)} ไม่ใช่ ${weightTotal}`,
    ),
    ...HEADINGS.map((heading, column) => text(HEADING_ROW, column, heading)),
  ];
}

function rowOf(now: ScenarioRow, then: ScenarioRow, row: number, { weightTotal }: Framework): Laid[] {
  const { code, name, at, scale, score } = now;
  const cell = (column: number) => formatCell({ row, column });
  const put = (column: number, value: string | number | null): Laid =>
    typeof value === "string" ? text(row, column, value) : { row, column, content: { value } };
  const weighted = `=${cell(WEIGHT)}*${cell(SCORE)}/${weightTotal}`;
  return [
    { row, column: 0, content: linkTo(at, code ?? "↗") },
    put(NAME_COLUMN, name),
    put(2, then.weight),
    put(WEIGHT, now.weight),
    put(4, scale && then.result),
    put(5, scale && now.result),
    put(6, scoreText(then.score)),
    put(SCORE, scoreText(score)),
    { row, column: WEIGHTED, content: typeof score === "number" ? { formula: weighted } : { value: null } },
  ];
}

function scoreText(score: IndicatorScore): string | number {
  if (typeof score === "number") return score;
  return score === "not-applicable" ? "ไม่ประเมิน" : "ยังไม่มี";
}

/** Leads to the row of the form. */
function linkTo(at: CellAddress, shown: string): CellContent {
  return { formula: linkFormula(at.sheet, formatCell(at), shown) };
}

function text(row: number, column: number, value: string): Laid {
  const shown = fitText(visibleText(value), LONGEST_CELL);
  return { row, column, content: { value: shown === "" ? null : shown } };
}

function looks(sheet: string, rows: readonly ScenarioRow[]): Change[] {
  const area = (
    row: number,
    rowCount: number,
    column: number,
    columnCount: number,
    format: CellFormat,
  ): Change => ({
    kind: "format-range",
    sheet,
    range: { row, column, rowCount, columnCount },
    format,
  });
  const columns = HEADINGS.length;
  const width = WIDTHS[NAME_COLUMN] ?? 0;
  return [
    area(0, FIRST_ROW + rows.length, 0, columns, { fontName: FONT, fontSize: SIZE, vertical: "top" }),
    area(0, 1, 0, 1, { bold: true, fontSize: 20 }),
    area(TOTAL_ROW, 2, 2, 1, { bold: true, horizontal: "left", numberFormat: "0.00" }),
    area(HEADING_ROW, 1 + rows.length, 0, columns, { border: LINE }),
    area(HEADING_ROW, 1, 0, columns, {
      bold: true,
      wrap: true,
      fill: "#DCE6F1",
      horizontal: "center",
      vertical: "center",
    }),
    area(FIRST_ROW, rows.length, 1, 1, { wrap: true }),
    area(FIRST_ROW, rows.length, 2, columns - 2, { horizontal: "center", wrap: true }),
    area(FIRST_ROW, rows.length, 6, 3, { numberFormat: "0.00" }),
    // What is supposed stands out from what the form states.
    ...[WEIGHT, 5, SCORE].map((column) => area(FIRST_ROW, rows.length, column, 1, { fill: "#FFF7E0" })),
    ...WIDTHS.map((each, column): Change => ({ kind: "size-columns", sheet, column, width: each })),
    { kind: "size-rows", sheet, row: HEADING_ROW, rowCount: 1, height: 50 },
    ...rows.map(({ name }, i): Change => ({
      kind: "size-rows",
      sheet,
      row: FIRST_ROW + i,
      rowCount: 1,
      height: rowHeight([{ text: name, width, size: SIZE }]),
    })),
  ];
}
