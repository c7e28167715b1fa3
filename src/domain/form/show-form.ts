import { targetRole, type ColumnRole, type FixedColumnRole, type Framework } from "../framework/framework";
import { frameworkLabel } from "../framework/framework-label";
import { columnNameOf } from "../framework/column-names";
import { isSetByLayout, type RecognisedColumn, type RecognisedTable } from "../recognition/recognised";
import { countingAssessment } from "../recognition/assessment-groups";
import type { Steps } from "../steps";
import { formatText, type LocalisedText } from "../text/localised";
import { columnName, formatCell, type CellAddress, type Rectangle } from "../workbook/address";
import { isCellError, type SheetSnapshot } from "../workbook/snapshot";
import { columnRoles } from "./column-roles";
import type { Evaluation, IndicatorTable } from "./evaluation";
import { valueOf, type Field } from "./field";
import type {
  ColumnView,
  FormView,
  FrameworkView,
  LayoutView,
  PlaceView,
  RoleView,
  RowsView,
  ShownRole,
  TableView,
} from "./form-view";
import { headingRowColumns } from "./heading-row";
import {
  countingReason,
  frameworkDecision,
  joinedTexts,
  misfittingPoints,
  reasonsFor,
  roleName,
} from "./recognition-texts";
import { kindOfForm, type RecognisedForm } from "./recognise-form";

/** What a score is worked out from, in the order of a form; the targets stand between weight and result. */
const BEFORE_TARGETS: readonly FixedColumnRole[] = ["indicator", "weight"];
const AFTER_TARGETS: readonly FixedColumnRole[] = ["result", "score", "weighted"];

const MISFIT: LocalisedText = {
  th: "แบบประเมินแสดงระบบคะแนน {points} แต่กรอบการประเมินนี้ใช้ {own}",
  en: "The form shows the scale {points}, this framework scores by {own}",
};

/** Rows whose texts a person takes for headings, besides those that were recognised. */
export interface HeadingRow {
  readonly sheet: string;
  readonly row: number;
}

/** What the view holds besides the form. */
export interface ShownBeside {
  /** Those that can be chosen. */
  readonly frameworks: readonly Framework[];
  /** What is wrong with the layout that the workbook carries. */
  readonly layoutFaults: readonly LocalisedText[];
  /** Shown as headings whatever they hold. */
  readonly headings: readonly HeadingRow[];
}

/** What was understood of a form, for a person to look through and to correct. */
export function* showForm(
  form: RecognisedForm,
  evaluation: Evaluation,
  { frameworks, layoutFaults, headings }: ShownBeside,
): Steps<FormView> {
  const { framework, frameworkReason: reason } = evaluation;
  const kind = kindOfForm(form);
  const tables: TableView[] = [];
  for (const table of evaluation.tables)
    tables.push(yield* showTable(table, sheetOf(form, table.sheet), evaluation));
  if (kind !== "form") tables.push(...nearestTables(form, framework));
  tables.push(...askedRows(form, headings, framework, tables));
  return {
    kind,
    framework: {
      id: reason.kind === "undecided" || kind !== "form" ? null : framework.id,
      name: framework.name,
      reason: frameworkDecision({ reason }),
      misfit: misfitOf(evaluation),
    },
    agency: valueOf(evaluation.agency),
    fiscalYear: valueOf(evaluation.fiscalYear),
    frameworks: [
      frameworkView(framework),
      ...frameworks.filter(({ id }) => id !== framework.id).map(frameworkView),
    ],
    layout: layoutView(form, layoutFaults),
    tables,
    joined: joinedTexts(evaluation),
  };
}

function frameworkView(framework: Framework): FrameworkView {
  return {
    id: framework.id,
    name: framework.name,
    label: frameworkLabel(framework),
    roles: rolesOf(framework),
  };
}

function layoutView({ layout: use }: RecognisedForm, faults: readonly LocalisedText[]): LayoutView {
  if (faults.length > 0) return { kind: "faulty", faults };
  if (use === null) return { kind: "none" };
  const { layout, tables, difference } = use;
  return tables > 0 ? { kind: "used", layout } : { kind: "differs", layout, difference };
}

/** Every role of the framework's columns, the targets between weight and result. */
function rolesOf(framework: Framework): RoleView[] {
  const fixed = Object.keys(framework.vocabulary.columns) as FixedColumnRole[];
  const before = fixed.indexOf("result");
  const roles: ColumnRole[] = [
    ...fixed.slice(0, before),
    ...framework.tiers.map(({ id }) => targetRole(id)),
    ...fixed.slice(before),
  ];
  return roles.map((role) => ({ role, name: columnNameOf(role, framework) }));
}

function misfitOf({ framework, frameworkReason: reason }: Evaluation): LocalisedText | null {
  const points = misfittingPoints({ framework, reason });
  if (points === null) return null;
  const given = { points, own: framework.tiers.map(({ point }) => point).join("/") };
  return { th: formatText(MISFIT, "th", given), en: formatText(MISFIT, "en", given) };
}

function* showTable(
  table: IndicatorTable,
  sheet: SheetSnapshot | undefined,
  { framework }: Evaluation,
): Steps<TableView> {
  const [first] = table.headings;
  const { recognised, counting } = first;
  const assessments = recognised.assessments.map(({ key, name }) => ({
    key,
    name,
    counts: key === counting?.key,
  }));
  const held = new Set<ShownRole>(Object.keys(first.columns) as ColumnRole[]);
  return {
    ...headOf(recognised, table.lastRow),
    sheet: table.sheet,
    kind: "form",
    isProtected: sheet?.isProtected ?? false,
    columns: columnsOf(recognised, framework),
    missing: missingOf(held, framework),
    assessments,
    counting: counting === null || assessments.length < 2 ? null : countingReason(counting.policy),
    rows: yield* rowsOf(table, sheet),
  };
}

/** Where there is no form: tables of another kind, else the row of each sheet that comes nearest to headings. */
function nearestTables({ sheets }: RecognisedForm, framework: Framework): TableView[] {
  const others = sheets.flatMap(({ sheet, tables }) =>
    tables.flatMap((table) => (table.kind === "another-kind" ? otherTable(table, sheet, framework) : [])),
  );
  if (others.length > 0) return others;
  return sheets.flatMap(({ sheet, nearestRow }) =>
    nearestRow === null ? [] : headingRow(sheet, nearestRow, framework),
  );
}

function askedRows(
  { sheets }: RecognisedForm,
  asked: readonly HeadingRow[],
  framework: Framework,
  shown: readonly TableView[],
): TableView[] {
  return asked.flatMap(({ sheet: name, row }) => {
    const sheet = sheets.find((each) => each.sheet.name === name)?.sheet;
    const isShown = shown.some((each) => each.sheet === name && row >= each.firstRow && row <= each.lastRow);
    return sheet && !isShown ? headingRow(sheet, row, framework) : [];
  });
}

function otherTable(table: RecognisedTable, sheet: SheetSnapshot, framework: Framework): TableView {
  const columns = columnsOf(table, framework);
  const counting = countingAssessment(table, null);
  return {
    ...headOf(table, lastRowOf(sheet)),
    sheet: sheet.name,
    kind: "another-kind",
    isProtected: sheet.isProtected,
    columns,
    missing: missingOf(new Set(columns.flatMap(({ role }) => role ?? [])), framework),
    assessments: table.assessments.map(({ key, name }) => ({ key, name, counts: key === counting?.key })),
    counting: counting === null || table.assessments.length < 2 ? null : countingReason(counting.policy),
    rows: [],
  };
}

function headingRow(sheet: SheetSnapshot, row: number, framework: Framework): TableView {
  const table: RecognisedTable = {
    firstRow: row,
    lastRow: row,
    kind: "none",
    columns: headingRowColumns(sheet.cells, row),
    assessments: [],
    scale: [],
    isLaid: false,
    chosen: null,
  };
  return { ...otherTable(table, sheet, framework), kind: "heading-row" };
}

function headOf(
  { firstRow, lastRow, columns }: RecognisedTable,
  end: number,
): Pick<TableView, "firstRow" | "lastRow" | "area"> {
  const indices = columns.map(({ column }) => column);
  const left = Math.min(...indices);
  const area: Rectangle = {
    row: firstRow,
    column: left,
    rowCount: Math.max(end, lastRow) - firstRow + 1,
    columnCount: Math.max(...indices) - left + 1,
  };
  return { firstRow, lastRow, area };
}

function columnsOf(table: RecognisedTable, framework: Framework): ColumnView[] {
  const roles = columnRoles(table, framework);
  const names = new Map(table.assessments.map(({ key, name }) => [key, name]));
  return table.columns.map((column) =>
    showColumn(column, roles.get(column) ?? column.role, names, framework),
  );
}

function showColumn(
  column: RecognisedColumn,
  role: ShownRole | null,
  assessments: ReadonlyMap<string, string>,
  framework: Framework,
): ColumnView {
  const { nearest, assessment, signs } = column;
  const [th, en] = [reasonsFor(signs, column.role, "th"), reasonsFor(signs, column.role, "en")];
  return {
    column: column.column,
    letters: columnName(column.column),
    address: formatCell(column),
    heading: column.heading,
    group: column.group,
    role,
    name: role === null ? null : roleName(role, framework),
    certainty: column.certainty,
    isSet: isSetByLayout(column),
    reasons: th.map((text, i) => ({ th: text, en: en[i] ?? text })),
    assessment: assessment === null ? null : (assessments.get(assessment) ?? assessment),
    nearest: nearest === null ? null : roleName(nearest, framework),
  };
}

function missingOf(held: ReadonlySet<ShownRole>, framework: Framework): RoleView[] {
  const targets = framework.tiers.map(({ id }) => targetRole(id));
  const needed: readonly ColumnRole[] = [...BEFORE_TARGETS, ...targets, ...AFTER_TARGETS];
  return needed.flatMap((role) => (held.has(role) ? [] : { role, name: columnNameOf(role, framework) }));
}

function* rowsOf(table: IndicatorTable, sheet: SheetSnapshot | undefined): Steps<RowsView[]> {
  const indicators: PlaceView[] = [];
  for (const { at, code, name } of table.indicators) {
    indicators.push(place(at, coded(code, name)));
    yield null;
  }
  const overOthers = [...table.groups, ...table.parents].sort((a, b) => a.at.row - b.at.row);
  const rows: readonly RowsView[] = [
    { kind: "component", places: table.components.map(({ at }) => place(at, cellText(sheet, at))) },
    { kind: "group", places: overOthers.map(({ at, code, name }) => place(at, coded(code, name))) },
    { kind: "indicator", places: indicators },
    { kind: "total", places: figure(table.total, sheet) },
    { kind: "rating", places: figure(table.rating, sheet) },
  ];
  return rows.filter(({ places }) => places.length > 0);
}

/** The name with its code before it, where it does not begin with it of itself. */
function coded(code: string | null, name: string): string {
  return code === null || name.startsWith(code) ? name : `${code} ${name}`;
}

function figure(field: Field<unknown> | null, sheet: SheetSnapshot | undefined): PlaceView[] {
  return field === null ? [] : [place(field.at, cellText(sheet, field.at))];
}

function place(at: CellAddress, text: string): PlaceView {
  return { address: formatCell(at), text };
}

function cellText(sheet: SheetSnapshot | undefined, { row, column }: CellAddress): string {
  const value = sheet?.cells.value(row, column) ?? null;
  if (value === null) return "";
  return isCellError(value) ? value.error : String(value);
}

function sheetOf({ sheets }: RecognisedForm, name: string): SheetSnapshot | undefined {
  return sheets.find(({ sheet }) => sheet.name === name)?.sheet;
}

function lastRowOf({ cells }: SheetSnapshot): number {
  return cells.rowIndices().at(-1) ?? 0;
}
