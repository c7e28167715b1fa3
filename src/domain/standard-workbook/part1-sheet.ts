import { weightAsPerCent } from "../framework/weights";
import type { Framework } from "../framework/framework";
import { UNNAMED } from "../template/blank-template";
import type { Template, TemplateComponent, TemplateIndicator } from "../template/template";
import { formatCell, formatRectangle, type CellAddress, type Rectangle } from "../workbook/address";
import type { ChecklistsSheet } from "./checklists-sheet";
import { textEntry } from "./entries";
import { BELOW_TIERS, decimalFormat, MISSING, STYLES, tierColours, WARNING } from "./look";
import { part1Columns, part1Heading, part1Roles, part1Widths, type Part1Columns } from "./part1-columns";
import { indicatorRow } from "./part1-indicator";
import { HEADING_NOTES } from "./part1-notes";
import { bandLines } from "./rating-bands";
import { scoreFormulas } from "../formulas/writing/score-formulas";
import { SheetDraft } from "./sheet-draft";
import { keepHeadings, titleLine } from "./table-sheet";
import { formPart, sheetName, titleOf, type WorkbookContext } from "./workbook-context";

/** Where each agency agrees the weight of a component, it is written behind the component's name. */
const WEIGHT_BEHIND_HEADING = textEntry("น้ำหนักขององค์ประกอบ", "เติมน้ำหนักที่ตกลงกันท้ายหัวข้อ เช่น (น้ำหนักร้อยละ 25)");

/** Where other sheets and names find the figures of part 1. */
export interface Part1Sheet {
  readonly draft: SheetDraft;
  readonly columns: Part1Columns;
  /** Row of each indicator, by code. */
  readonly rows: ReadonlyMap<string, number>;
  /** From the first indicator to the last. */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly total: CellAddress;
  readonly rating: CellAddress;
}

/** The table of indicators. A framework without part 1 is no framework, so there always is one. */
export function part1Sheet(context: WorkbookContext, checklists: ChecklistsSheet | null): Part1Sheet {
  const { framework, template } = context;
  const columns = part1Columns(framework);
  const name = sheetName(context, "part1");
  const draft = new SheetDraft(name, part1Widths(framework));
  const headings = headingRow(draft, context);
  const rows = new Map<string, number>();
  for (const component of template.components) {
    const entry = component.weight === null ? WEIGHT_BEHIND_HEADING : undefined;
    draft.banner(componentHeading(component, framework), STYLES.component, entry);
    for (const indicator of component.indicators) {
      for (const group of groupsBefore(component, indicator))
        draft.banner(`${group.code} ${group.name}`.trim(), STYLES.group);
      const score = checklists?.scores.get(indicator.code) ?? null;
      rows.set(indicator.code, indicatorRow(draft, columns, indicator, context, score));
    }
  }
  const [firstRow, lastRow] = [Math.min(...rows.values()), Math.max(...rows.values())];
  const closing = closingRows(draft, columns, context, firstRow, lastRow);
  conditions(draft, columns, framework, firstRow, lastRow);
  noteRows(draft, context);
  keepHeadings(draft, context, [headings, headings], 1);
  return { draft, columns, rows, firstRow, lastRow, ...closing };
}

/**
 * The title and the headings, which stay in view; gives the row of the headings. Excel keeps rows in view from the
 * first one on, so that a title that scrolled away would have to stand below the headings.
 */
function headingRow(draft: SheetDraft, context: WorkbookContext): number {
  const { framework, template } = context;
  const year = `ปีงบประมาณ พ.ศ. ${template.fiscalYear}`;
  titleLine(draft, context, titleOf(formPart(context, "part1"), context), year);
  const roles = part1Roles(framework);
  const row = draft.line(
    roles.map((role) => ({ content: part1Heading(role, framework), style: STYLES.heading })),
  );
  draft.banner("กรอกในช่องสีขาว ช่องสีเทาคำนวณโดยอัตโนมัติ ช่องสีเหลืองคือข้อมูลที่ยังขาด", STYLES.note);
  roles.forEach((role, column) => {
    const note = HEADING_NOTES[role];
    if (note) draft.note(row, column, note(framework));
  });
  return row;
}

function componentHeading({ code, name, weight }: TemplateComponent, framework: Framework): string {
  const stated = weight === null ? "" : ` (น้ำหนักร้อยละ ${weightAsPerCent(weight, framework)})`;
  return `${framework.vocabulary.component[0]} ${code} ${name}`.trim() + stated;
}

/** Groups whose first indicator this is, in their order. */
function groupsBefore({ groups, indicators }: TemplateComponent, indicator: TemplateIndicator) {
  const isIn = (code: string) => (each: TemplateIndicator) => each.code.startsWith(`${code}.`);
  return groups.filter(({ code }) => indicators.find(isIn(code)) === indicator);
}

function closingRows(
  draft: SheetDraft,
  columns: Part1Columns,
  { framework, form }: WorkbookContext,
  firstRow: number,
  lastRow: number,
): Pick<Part1Sheet, "total" | "rating"> {
  const formulas = scoreFormulas(form, framework);
  const range = (column: number) =>
    formatRectangle({ row: firstRow, column, rowCount: lastRow - firstRow + 1, columnCount: 1 });
  const total = draft.at(draft.row, columns.weighted);
  const sum = { formula: `=SUM(${range(columns.weight)})` };
  const figure = { formula: formulas.total(range(columns.score), range(columns.weight)) };
  const closing = (label: string, weight: typeof sum | null, result: typeof sum, numberFormat: string) => {
    const cells = Array.from({ length: columns.count }, (_, column) => ({
      content:
        column === 0
          ? label
          : column === columns.weight
            ? weight
            : column === columns.weighted
              ? result
              : null,
      style: column === columns.weighted ? { ...STYLES.total, numberFormat } : STYLES.total,
    }));
    const row = draft.line(cells, { least: 1.5 });
    const columnCount = columns.weighted - columns.weight - 1;
    draft.merge({ row, column: columns.weight + 1, rowCount: 1, columnCount });
    return row;
  };
  const { vocabulary, decimals, weightTotal } = framework;
  const row = closing(vocabulary.total[0], sum, figure, decimalFormat(decimals.total));
  const rating = draft.at(draft.row, columns.weighted);
  closing(vocabulary.rating[0], null, { formula: formulas.rating(formatCell(total)) }, "General");
  const weight = { row, column: columns.weight, rowCount: 1, columnCount: 1 };
  draft.condition(weight, "std-weight-total", `=ROUND(${formatCell(weight)}-${weightTotal},6)<>0`, WARNING);
  return { total, rating };
}

/** Colours of scores by the tier that they reach, and of required entries that are still missing. */
function conditions(
  draft: SheetDraft,
  columns: Part1Columns,
  { tiers }: Framework,
  firstRow: number,
  lastRow: number,
): void {
  const run = (column: number, columnCount = 1): Rectangle => ({
    row: firstRow,
    column,
    rowCount: lastRow - firstRow + 1,
    columnCount,
  });
  const isIndicator = `ISNUMBER($${formatCell({ row: firstRow, column: columns.weight })})`;
  const missing = (id: string, area: Rectangle, also = "") =>
    draft.condition(area, `std-missing-${id}`, `=AND(${isIndicator},${formatCell(area)}=""${also})`, MISSING);
  const unnamed = `ISNUMBER(SEARCH("${UNNAMED}",${formatCell(run(columns.indicator))}))`;
  draft.condition(run(columns.indicator), "std-missing-name", `=${unnamed}`, MISSING);
  missing("target", run(columns.targets[0], tiers.length));
  missing("result", run(columns.result));
  missing("self", run(columns.selfScore));
  missing("evidence", run(columns.evidence));
  const committee = formatCell({ row: firstRow, column: columns.committeeScore });
  missing("reason", run(columns.reason), `,$${committee}<>""`);
  const score = formatCell({ row: firstRow, column: columns.score });
  const painted = (
    id: string,
    from: number | null,
    to: number | null,
    format: typeof BELOW_TIERS | ReturnType<typeof tierColours>,
  ) => {
    const bounds = [from === null ? "" : `,${score}>=${from}`, to === null ? "" : `,${score}<${to}`].join("");
    draft.condition(run(columns.score), `std-tier-${id}`, `=AND(ISNUMBER(${score})${bounds})`, format);
  };
  tiers.forEach(({ id, point }, i) => {
    painted(id, point, tiers[i + 1]?.point ?? null, tierColours(i, tiers.length));
  });
  if (tiers[0].point > 0) painted("below", null, tiers[0].point, BELOW_TIERS);
}

/** Below the table: what each rating stands for, and where the rules come from. */
function noteRows(draft: SheetDraft, { framework }: WorkbookContext): void {
  draft.gap();
  draft.banner(`หมายเหตุ : ${framework.vocabulary.rating[0]}`, { ...STYLES.note, bold: true });
  for (const line of bandLines(framework)) draft.banner(line, STYLES.note);
}

/** The row of an indicator of the template. */
export function rowOf({ rows }: Pick<Part1Sheet, "rows">, code: string): number {
  const row = rows.get(code);
  if (row === undefined) throw new Error(`Part 1 has no row of indicator ${code}`);
  return row;
}

/** Every indicator's component, for sums by component. */
export function componentRows(
  { components }: Template,
  { rows }: Pick<Part1Sheet, "rows">,
): { readonly component: TemplateComponent; readonly firstRow: number; readonly lastRow: number }[] {
  return components.flatMap((component) => {
    const own = component.indicators.map(({ code }) => rowOf({ rows }, code));
    return own.length === 0 ? [] : [{ component, firstRow: Math.min(...own), lastRow: Math.max(...own) }];
  });
}
