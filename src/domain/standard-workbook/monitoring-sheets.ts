import type { MonitoringIndicator, TargetEntry } from "../template/template";
import { formatCell } from "../workbook/address";
import { textEntry } from "./entries";
import { MISSING, STYLES } from "./look";
import { SheetDraft, type DraftCell } from "./sheet-draft";
import { keepHeadings, titleLine } from "./table-sheet";
import {
  entriesOf,
  formPart,
  headingOf,
  sheetName,
  titleOf,
  withYear,
  type WorkbookContext,
} from "./workbook-context";

/** Targets of the years to come, and what was done about them this year. */
export function part3Sheet(context: WorkbookContext): SheetDraft {
  const name = sheetName(context, "part3");
  const part = formPart(context, "part3");
  const indicators = context.template.part3;
  const years = yearsOf(
    indicators,
    [0, 1, 2].map((ahead) => context.template.fiscalYear + ahead),
  );
  const draft = new SheetDraft(name, [320, ...years.map(() => 150)]);
  const top = titleLine(draft, context, titleOf(part, context)) + 1;
  draft.line([
    heading(headingOf(part, "indicator", context)),
    heading(headingOf(part, "target", context), years.length),
    ...years.slice(1).map(() => heading(null)),
  ]);
  draft.line([heading(null), ...years.map((year) => heading(year))]);
  draft.merge({ row: top, column: 0, rowCount: 2, columnCount: 1 });
  for (const indicator of indicators) {
    const targets = years.map((year) => targetCell(indicator.targets[year], `เป้าหมายปี ${year}`));
    draft.line([{ content: numbered(indicator), style: STYLES.label }, ...targets], { least: 2 });
  }
  part3Result(draft, context, years.length);
  keepHeadings(draft, context, [top, top + 1], 1);
  return draft;
}

/** One entry across the years, under its label. */
function part3Result(draft: SheetDraft, context: WorkbookContext, yearCount: number): void {
  const field = formPart(context, "part3").fields.find(({ id }) => id === "result");
  if (!field) return;
  const label = withYear(field.labels[0], context);
  draft.banner(label, STYLES.group);
  const content = entriesOf(context).part3Result;
  // The template's own text may repeat the label above it.
  const text = content.startsWith(label) ? content.slice(label.length).trim() : content;
  const row = draft.banner(text || null, STYLES.text);
  draft.enter(
    { row, column: 0, rowCount: 1, columnCount: yearCount + 1 },
    textEntry(label, "สรุปผลตามตัวชี้วัดข้างต้น"),
  );
  if (text === "") draft.height(row, 120);
}

/** Targets and results of three years side by side. */
export function monitoringSheet(context: WorkbookContext): SheetDraft {
  const name = sheetName(context, "monitoring");
  const part = formPart(context, "monitoring");
  const { monitoring: indicators, fiscalYear } = context.template;
  const years = yearsOf(indicators, [fiscalYear - 2, fiscalYear - 1, fiscalYear]);
  const draft = new SheetDraft(name, [200, ...[...years, 0].flatMap(() => [80, 160])]);
  const top = titleLine(draft, context, titleOf(part, context)) + 1;
  const span = `สรุปผลการดำเนินงาน ${years.length} ปี (ปี ${Math.min(...years)} - ${Math.max(...years)})`;
  const periods = [...years.map((year) => `ปี ${year}`), span];
  draft.line([
    heading(headingOf(part, "indicator", context)),
    ...periods.flatMap((each) => [heading(each, 2), heading(null)]),
  ]);
  const below = (roles: readonly string[]) => roles.map((role) => heading(headingOf(part, role, context)));
  draft.line([
    heading(null),
    ...years.flatMap(() => below(["target", "result"])),
    ...below(["totalTarget", "totalResult"]),
  ]);
  draft.merge({ row: top, column: 0, rowCount: 2, columnCount: 1 });
  const first = draft.row;
  for (const indicator of indicators) monitoringRow(draft, indicator, years, context);
  missingResults(draft, first, indicators.length, years.length);
  keepHeadings(draft, context, [top, top + 1], 1);
  return draft;
}

function monitoringRow(
  draft: SheetDraft,
  indicator: MonitoringIndicator,
  years: readonly number[],
  context: WorkbookContext,
): void {
  const results = entriesOf(context).monitoring[indicator.code] ?? {};
  const result = (key: string, title: string): DraftCell => ({
    content: results[key] ?? null,
    style: STYLES.text,
    entry: textEntry(title, "สรุปผลที่ทำได้ พร้อมตัวเลขที่ใช้คำนวณ"),
  });
  draft.line(
    [
      { content: numbered(indicator), style: STYLES.text },
      ...years.flatMap((year) => [
        targetCell(indicator.targets[year], `เป้าหมายปี ${year}`),
        result(String(year), `ผลการดำเนินงานปี ${year}`),
      ]),
      targetCell(indicator.totalTarget, "เป้าหมายรวม"),
      result("total", "ผลการดำเนินงานรวม"),
    ],
    { least: 3 },
  );
}

/** A year that has a target awaits a result. */
function missingResults(draft: SheetDraft, row: number, rowCount: number, yearCount: number): void {
  if (rowCount === 0) return;
  for (let i = 0; i <= yearCount; i++) {
    const range = { row, column: 2 + 2 * i, rowCount, columnCount: 1 };
    const target = formatCell({ row, column: range.column - 1 });
    const formula = `=AND(${target}<>"",${formatCell(range)}="")`;
    draft.condition(range, `std-missing-monitoring-${i}`, formula, MISSING);
  }
}

/** What a template does not say of a target is filled in. */
function targetCell(target: TargetEntry | undefined, title: string): DraftCell {
  return {
    content: target === null ? "-" : (target ?? null),
    style: STYLES.top,
    entry: target === undefined ? textEntry(title, "พิมพ์ค่าเป้าหมาย ถ้าไม่มีให้ใส่ -") : undefined,
  };
}

function numbered({ code, name }: MonitoringIndicator): string {
  return `${code}. ${name}`;
}

/** Every year that any indicator has a target for; `otherwise` where none has. */
function yearsOf(indicators: readonly MonitoringIndicator[], otherwise: readonly number[]): number[] {
  const years = new Set(indicators.flatMap(({ targets }) => Object.keys(targets).map(Number)));
  return years.size === 0 ? [...otherwise] : [...years].sort((a, b) => a - b);
}

function heading(content: string | number | null, across = 1): DraftCell {
  return { content, style: STYLES.heading, across };
}
