import type { Framework, Tier } from "../framework/framework";
import { columnName } from "../workbook/address";
import type { CellContent } from "../workbook/change-set";
import type { Template, TemplateComponent, TemplateIndicator } from "../template/template";
import { TEMPLATE_TITLE } from "../form/own-sheets";
import {
  DIRECTION_NAMES,
  KIND_NAMES,
  ROW_TYPE_NAMES,
  SECTION_COLUMNS,
  SECTION_TITLES,
  TEMPLATE_COLUMNS,
  TEMPLATE_FIELDS,
  WEIGHT_SUM_LABEL,
  YES_NO,
  type RowType,
  type TemplateColumn,
  type TemplateSection,
} from "./template-words";

type Value = string | number | null;

export interface LaidOutCell {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
}

/** Where what stands on a new template sheet; rows and columns count from 0. */
export interface TemplateLayout {
  readonly cells: readonly LaidOutCell[];
  readonly columns: Readonly<Record<TemplateColumn, number>> & { readonly targets: readonly number[] };
  readonly columnCount: number;
  readonly fieldRows: { readonly first: number; readonly last: number };
  readonly sumRow: number;
  readonly headingRow: number;
  /** The table of indicators, spare rows included. */
  readonly table: { readonly first: number; readonly last: number };
  readonly sections: readonly {
    readonly id: TemplateSection;
    readonly titleRow: number;
    readonly last: number;
    readonly columnCount: number;
  }[];
}

const INSTRUCTIONS = [
  "กรอกหนึ่งแถวต่อองค์ประกอบ กลุ่ม หรือตัวชี้วัด แทรกแถวและย้ายคอลัมน์ได้ แต่ต้องคงหัวตารางไว้",
  "ค่าเป้าหมายเขียนตามที่ตกลงกันไว้ ใส่ “-” ในระดับเป้าหมายที่ไม่ใช้ แถวรายการตรวจหรือตัวเลือกอยู่ใต้ตัวชี้วัดนั้น",
  "ตัวชี้วัดแบบนับคะแนนรายการ: คอลัมน์คะแนนรายการในแถวตัวชี้วัดคือคะแนนฐาน",
];
const FIRST_FIELD_ROW = 5;
const SPARE_ROWS = 12;
const SPARE_SECTION_ROWS = 3;
/** Labels of fields reach over the first two columns; their entries stand in the third. */
export const ENTRY_COLUMN = 2;

/** What a new template sheet holds: the given template, or the framework's components with nothing filled in. */
export function layOutTemplate(framework: Framework, template: Template): TemplateLayout {
  return new Sheet(framework, template).layOut();
}

class Sheet {
  private readonly cells: LaidOutCell[] = [];
  private readonly columns: TemplateLayout["columns"];
  private readonly targets: readonly { readonly tier: Tier; readonly column: number }[];
  private readonly columnCount: number;
  private row = 0;

  constructor(
    private readonly framework: Framework,
    private readonly template: Template,
  ) {
    const before: TemplateColumn[] = ["type", "code", "name", "weight", "points"];
    const after: TemplateColumn[] = ["unit", "direction", "kind", "note"];
    this.targets = framework.tiers.map((tier, i) => ({ tier, column: before.length + i }));
    const place = (names: TemplateColumn[], first: number) =>
      names.map((name, i) => [name, first + i] as const);
    this.columnCount = before.length + this.targets.length + after.length;
    this.columns = {
      ...(Object.fromEntries([
        ...place(before, 0),
        ...place(after, before.length + this.targets.length),
      ]) as Record<TemplateColumn, number>),
      targets: this.targets.map(({ column }) => column),
    };
  }

  layOut(): TemplateLayout {
    this.put(0, 0, TEMPLATE_TITLE);
    INSTRUCTIONS.forEach((line, i) => this.put(1 + i, 0, line));
    const fieldRows = this.fields();
    const sumRow = fieldRows.last + 1;
    const headingRow = sumRow + 2;
    this.headings(headingRow);
    this.row = headingRow + 1;
    for (const component of this.template.components) this.component(component);
    const table = { first: headingRow + 1, last: this.row + SPARE_ROWS - 1 };
    this.weightSum(sumRow, table);
    this.row = table.last + 1;
    const sections = (Object.keys(SECTION_TITLES) as TemplateSection[]).map((id) => this.section(id));
    const { cells, columns, columnCount } = this;
    return { cells, columns, columnCount, fieldRows, sumRow, headingRow, table, sections };
  }

  private fields(): TemplateLayout["fieldRows"] {
    const { agency, fiscalYear, framework, id, version } = this.template;
    const entries: readonly (readonly [keyof typeof TEMPLATE_FIELDS, Value])[] = [
      ["agency", agency.name],
      ["abbreviation", agency.abbreviation],
      ["fiscalYear", fiscalYear],
      ["framework", framework.id],
      ["id", id],
      ["version", version],
    ];
    entries.forEach(([field, entry], i) => {
      this.put(FIRST_FIELD_ROW + i, 0, TEMPLATE_FIELDS[field][0]);
      this.put(FIRST_FIELD_ROW + i, ENTRY_COLUMN, entry);
    });
    return { first: FIRST_FIELD_ROW, last: FIRST_FIELD_ROW + entries.length - 1 };
  }

  private weightSum(row: number, { first, last }: TemplateLayout["table"]): void {
    const range = (column: number) => `${columnName(column)}${first + 1}:${columnName(column)}${last + 1}`;
    const formula = `=SUMIF(${range(this.columns.type)},"${ROW_TYPE_NAMES.indicator.th}",${range(this.columns.weight)})`;
    this.put(row, 0, WEIGHT_SUM_LABEL);
    this.cells.push({ row, column: ENTRY_COLUMN, content: { formula } });
    this.put(row, ENTRY_COLUMN + 1, `ต้องเท่ากับ ${this.framework.weightTotal}`);
  }

  private headings(row: number): void {
    for (const [name, words] of Object.entries(TEMPLATE_COLUMNS))
      this.put(row, this.columns[name as TemplateColumn], words[0]);
    for (const { tier, column } of this.targets) this.put(row, column, tier.headings[0]);
  }

  private component({ code, name, weight, groups, indicators }: TemplateComponent): void {
    this.line("component", { code, name, weight });
    const done = new Set<string>();
    for (const indicator of indicators) {
      const opening = groups.filter(
        (group) => !done.has(group.code) && indicator.code.startsWith(`${group.code}.`),
      );
      for (const group of opening) {
        done.add(group.code);
        this.line("group", { code: group.code, name: group.name });
      }
      this.indicator(indicator);
    }
    for (const group of groups)
      if (!done.has(group.code)) this.line("group", { code: group.code, name: group.name });
  }

  private indicator(indicator: TemplateIndicator): void {
    const { code, name, weight, unit, direction, kind, note, checklist, options, targets } = indicator;
    for (const { tier, column } of this.targets) this.put(this.row, column, targets[tier.id] ?? null);
    this.line("indicator", {
      code,
      name,
      weight: weight === 0 ? null : weight,
      points: checklist?.base ?? null,
      unit,
      direction: direction && DIRECTION_NAMES[direction].th,
      kind: KIND_NAMES[kind].th,
      note: note ?? null,
    });
    for (const item of checklist?.items ?? []) this.line("item", { name: item.name, points: item.points });
    for (const option of options ?? []) this.line("option", { name: option });
  }

  private line(type: RowType, values: Partial<Record<TemplateColumn, Value>>): void {
    this.put(this.row, this.columns.type, ROW_TYPE_NAMES[type].th);
    for (const [column, value] of Object.entries(values))
      this.put(this.row, this.columns[column as TemplateColumn], value);
    this.row += 1;
  }

  private section(id: TemplateSection): TemplateLayout["sections"][number] {
    const titleRow = this.row + 1;
    const { headings, rows } = this.sectionRows(id);
    this.put(titleRow, 0, SECTION_TITLES[id]);
    [headings, ...rows].forEach((values, i) =>
      values.forEach((value, j) => this.put(titleRow + 1 + i, 1 + j, value)),
    );
    this.row = titleRow + 2 + rows.length + SPARE_SECTION_ROWS;
    return { id, titleRow, last: this.row - 1, columnCount: headings.length };
  }

  private sectionRows(id: TemplateSection): { headings: Value[]; rows: Value[][] } {
    const { template } = this;
    const names = Object.values(SECTION_COLUMNS[id]).map(([name]) => name);
    if (id === "board")
      return {
        headings: names,
        rows: template.board.map(({ no, role, hasTerm }) => [no, role, YES_NO[hasTerm ? "yes" : "no"].th]),
      };
    if (id === "revenue") return { headings: names, rows: template.revenueLines.map((line) => [line]) };
    const years = monitoringYears(template, id);
    // Code and name come first.
    const rest = names.slice(2);
    return {
      headings: [...names.slice(0, 2), ...years.map((year) => `ปี ${year}`), ...rest],
      rows: template[id].map((each) => [
        each.code,
        each.name,
        ...years.map((year) => each.targets[year] ?? null),
        ...rest.map(() => each.totalTarget ?? null),
      ]),
    };
  }

  private put(row: number, column: number, value: Value): void {
    if (value !== null && value !== "") this.cells.push({ row, column, content: { value } });
  }
}

/** The years that a monitoring table has columns for: those of its targets and the usual three. */
function monitoringYears(template: Template, id: "part3" | "monitoring"): string[] {
  const first = id === "part3" ? template.fiscalYear : template.fiscalYear - 2;
  const usual = [0, 1, 2].map((step) => String(first + step));
  const stated = template[id].flatMap(({ targets }) => Object.keys(targets));
  return [...new Set([...usual, ...stated])].sort();
}
