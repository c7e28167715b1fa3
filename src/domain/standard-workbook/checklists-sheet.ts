import { templateIndicators, type TemplateIndicator } from "../template/template";
import { formatCell, formatRectangle, type CellAddress } from "../workbook/address";
import { listEntry } from "./entries";
import { STYLES } from "./look";
import { NO_TICK, scoreFormulas, TICK } from "../formulas/writing/score-formulas";
import { SheetDraft } from "./sheet-draft";
import { keepHeadings, titleLine } from "./table-sheet";
import { entriesOf, sheetOf, type WorkbookContext } from "./workbook-context";

const WIDTHS = [420, 110, 130];
const POINTS_COLUMN = 1;
const TICK_COLUMN = 2;

export interface ChecklistsSheet {
  readonly draft: SheetDraft;
  /** Where the score of each checklist stands, by indicator code. */
  readonly scores: ReadonlyMap<string, CellAddress>;
}

/** The items of every checklist with a tick beside each; null where the template has no checklist. */
export function checklistsSheet(context: WorkbookContext): ChecklistsSheet | null {
  const name = sheetOf(context, "checklists");
  if (name === null) return null;
  const draft = new SheetDraft(name, WIDTHS);
  titleLine(draft, context, "รายการตรวจสอบของตัวชี้วัดแบบให้คะแนนตามรายการ");
  const headings = ["รายการ", "คะแนนของรายการ", "ดำเนินการแล้ว"];
  const heading = draft.line(headings.map((content) => ({ content, style: STYLES.heading })));
  draft.banner(`เลือก “${TICK}” หรือ “${NO_TICK}” ในแต่ละรายการ คะแนนส่งต่อไปยังส่วนที่ 1 โดยอัตโนมัติ`, STYLES.note);
  const scores = new Map<string, CellAddress>();
  for (const indicator of templateIndicators(context.template)) {
    const { code, checklist } = indicator;
    if (checklist) scores.set(code, checklistRows(draft, indicator, checklist, context));
  }
  keepHeadings(draft, context, [heading, heading]);
  return { draft, scores };
}

type Checklist = NonNullable<TemplateIndicator["checklist"]>;

/** One checklist; gives the cell of its score. */
function checklistRows(
  draft: SheetDraft,
  indicator: TemplateIndicator,
  checklist: Checklist,
  context: WorkbookContext,
): CellAddress {
  const { base, items } = checklist;
  draft.banner(`${indicator.code} ${indicator.name}`, STYLES.component);
  const given = context.template.entries && entriesOf(context).results[indicator.code]?.score;
  const ticks = given === undefined ? null : tickedItems(checklist, given);
  const first = draft.row;
  const entry = listEntry("ดำเนินการแล้ว", `เลือก “${TICK}” ถ้าดำเนินการครบตามรายการ`, [TICK, NO_TICK]);
  const row = (name: string, points: number, tick: boolean | undefined) =>
    draft.line([
      { content: name, style: STYLES.label },
      { content: points, style: STYLES.computed },
      { content: tick === undefined ? null : tick ? TICK : NO_TICK, style: STYLES.middle, entry },
    ]);
  if (base > 0) row("เงื่อนไขพื้นฐาน", base, ticks && given !== undefined ? given >= base : undefined);
  const firstItem = draft.row;
  items.forEach((item, i) => row(item.name, item.points, ticks?.[i]));
  const last = draft.row - 1;
  const range = (from: number, column: number) =>
    formatRectangle({ row: from, column, rowCount: last - from + 1, columnCount: 1 });
  const cell = (column: number) => formatCell({ row: first, column });
  const formula = scoreFormulas(context.form, context.framework).checklist({
    base: base > 0 ? { points: cell(POINTS_COLUMN), tick: cell(TICK_COLUMN) } : null,
    points: range(firstItem, POINTS_COLUMN),
    ticks: range(firstItem, TICK_COLUMN),
    allTicks: range(first, TICK_COLUMN),
  });
  const score = draft.line([
    { content: "คะแนนตามรายการ", style: STYLES.total },
    { content: { formula }, style: STYLES.total },
    { content: null, style: STYLES.total },
  ]);
  return draft.at(score, POINTS_COLUMN);
}

/**
 * Which items a given score says were met, where only one choice of items adds up to it; null where several do or none.
 * Lists too long to try every choice are left to a person.
 */
export function tickedItems({ base, items }: Checklist, score: number): readonly boolean[] | null {
  if (items.length > 12) return null;
  const choices = Array.from({ length: 2 ** items.length }, (_, bits) =>
    items.map((_, i) => ((bits >> i) & 1) === 1),
  );
  const fitting = choices.filter((choice) => {
    const sum = items.reduce((points, item, i) => points + (choice[i] ? item.points : 0), base);
    return Math.abs(sum - score) < 1e-9;
  });
  const [only = null, another] = fitting;
  return another === undefined ? only : null;
}
