import type { Framework } from "../framework/framework";
import type { Rectangle } from "../workbook/address";
import type { CellFormat, Change, ChangeSet, EntryRule } from "../workbook/change-set";
import { freeSheetName } from "../workbook/free-sheet-name";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import { layOutTemplate, type TemplateLayout } from "./lay-out-template";
import { INDICATOR_KINDS, type Template } from "../template/template";
import { isTemplateSheet } from "../form/own-sheets";
import { DIRECTION_NAMES, KIND_NAMES, ROW_TYPE_NAMES, YES_NO } from "./template-words";

/** The sheet on which a template is written, unless another sheet bears the name already. */
export const TEMPLATE_SHEET = "แม่แบบ";

export interface TemplateSheetPlan {
  /** The name of the new sheet. */
  readonly sheet: string;
  readonly changeSet: ChangeSet;
  /** Template sheets that are there already; they stay as they are. */
  readonly existing: readonly string[];
}

/** Template sheets of the workbook, in order. */
export function templateSheets(snapshot: WorkbookSnapshot): readonly SheetSnapshot[] {
  return snapshot.sheets.filter(isTemplateSheet);
}

/**
 * Lays out a sheet to write a template on, beginning with the given one, which may be a blank one. Always a new sheet under a free name. A template's `entries` do not stand on it.
 */
export function planTemplateSheet(
  snapshot: WorkbookSnapshot,
  framework: Framework,
  start: Template,
): TemplateSheetPlan {
  const sheet = freeSheetName(snapshot, TEMPLATE_SHEET);
  const layout = layOutTemplate(framework, start);
  const cells = layout.cells.map(({ row, column, content }): Change => {
    return { kind: "set-cell", sheet, row, column, before: null, after: content };
  });
  const changes: Change[] = [
    { kind: "add-sheet", sheet },
    ...textColumns(sheet, layout),
    ...cells,
    ...formats(sheet, layout),
    ...entryRules(sheet, layout, framework),
    {
      kind: "format-condition",
      sheet,
      range: area(layout.sumRow, 2),
      id: "template-weight-sum",
      formula: `=ROUND(C${layout.sumRow + 1},6)<>${framework.weightTotal}`,
      format: { fontColour: "#B42318", bold: true },
    },
    { kind: "set-up-page", sheet, orientation: "landscape", fitToWidth: true },
  ];
  return { sheet, changeSet: { changes }, existing: templateSheets(snapshot).map(({ name }) => name) };
}

const FONT = "TH SarabunPSK";
const LINE = "#9AA5B1";
const HEADING_FILL = "#DCE6F1";
const ENTRY_FILL = "#FFFBEA";
const WIDTHS: Readonly<Record<string, number>> = {
  type: 95,
  code: 60,
  name: 280,
  weight: 75,
  points: 75,
  unit: 80,
  direction: 100,
  kind: 130,
  note: 200,
};
const TARGET_WIDTH = 150;

function area(row: number, column: number, rowCount = 1, columnCount = 1): Rectangle {
  return { row, column, rowCount, columnCount };
}

/** Codes are texts before anything is typed: "1.10" must not become 1.1. */
function textColumns(sheet: string, { columns, table }: TemplateLayout): Change[] {
  const codes = area(table.first, columns.code, table.last - table.first + 1);
  return [{ kind: "format-range", sheet, range: codes, format: { numberFormat: "@" } }];
}

function formats(sheet: string, layout: TemplateLayout): Change[] {
  const { columns, columnCount, fieldRows, sumRow, headingRow, table, sections } = layout;
  const lastRow = sections.at(-1)?.last ?? table.last;
  const range = (rectangle: Rectangle, format: CellFormat): Change => {
    return { kind: "format-range", sheet, range: rectangle, format };
  };
  const fieldCount = fieldRows.last - fieldRows.first + 1;
  return [
    range(area(0, 0, lastRow + 1, columnCount), {
      fontName: FONT,
      fontSize: 16,
      vertical: "top",
      wrap: true,
    }),
    range(area(0, 0, headingRow, columnCount), { wrap: false }),
    range(area(0, 0), { bold: true, fontSize: 20 }),
    range(area(fieldRows.first, 2, fieldCount), { fill: ENTRY_FILL, border: LINE, horizontal: "left" }),
    range(area(sumRow, 2), { numberFormat: "0.00", bold: true, horizontal: "left", border: LINE }),
    range(area(headingRow, 0, 1, columnCount), { ...HEADING, border: LINE }),
    range(area(table.first, 0, table.last - table.first + 1, columnCount), { border: LINE }),
    ...sections.flatMap(({ titleRow, last, columnCount: count }) => [
      range(area(titleRow, 0), { bold: true, wrap: false }),
      range(area(titleRow + 1, 1, 1, count), HEADING),
      range(area(titleRow + 1, 1, last - titleRow, count), { border: LINE }),
    ]),
    ...Object.entries(WIDTHS).map(([name, width]): Change => {
      return { kind: "size-columns", sheet, column: columns[name as keyof typeof WIDTHS & "code"], width };
    }),
    ...columns.targets.map((column): Change => ({
      kind: "size-columns",
      sheet,
      column,
      width: TARGET_WIDTH,
    })),
  ];
}

const HEADING: CellFormat = { bold: true, fill: HEADING_FILL, horizontal: "center" };

function entryRules(sheet: string, layout: TemplateLayout, framework: Framework): Change[] {
  const { columns, table, sections } = layout;
  const rowCount = table.last - table.first + 1;
  const rule = (range: Rectangle, allow: EntryRule, message: string): Change => ({
    kind: "validate-range",
    sheet,
    range,
    allow,
    alert: { style: "stop", title: "แม่แบบ", message },
  });
  const list = (column: number, values: readonly string[]) =>
    rule(area(table.first, column, rowCount), { kind: "list", values }, "เลือกจากรายการ");
  const number = (column: number, highest: number) =>
    rule(
      area(table.first, column, rowCount),
      { kind: "decimal", operator: "between", bounds: [0, highest] },
      `ต้องเป็นตัวเลข 0 ถึง ${highest}`,
    );
  const board = sections.find(({ id }) => id === "board");
  return [
    list(
      columns.type,
      Object.values(ROW_TYPE_NAMES).map(({ th }) => th),
    ),
    list(
      columns.kind,
      INDICATOR_KINDS.map((kind) => KIND_NAMES[kind].th),
    ),
    list(
      columns.direction,
      Object.values(DIRECTION_NAMES).map(({ th }) => th),
    ),
    number(columns.weight, framework.weightTotal),
    number(columns.points, framework.scoreRange.highest),
    ...(board
      ? [
          rule(
            area(board.titleRow + 2, 3, board.last - board.titleRow - 1),
            { kind: "list", values: Object.values(YES_NO).map(({ th }) => th) },
            "เลือกจากรายการ",
          ),
        ]
      : []),
  ];
}
