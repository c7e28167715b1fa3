import type { FormField } from "../framework/framework";
import { shareFormula } from "../formulas/writing/derived-figures";
import { formatCell, type CellAddress } from "../workbook/address";
import {
  dateEntry,
  listEntry,
  numberEntry,
  textEntry,
  wholeEntry,
  yearEntry,
  type EntrySpec,
} from "./entries";
import { DATE_FORMAT, MISSING, STYLES, WARNING } from "./look";
import type { RevenueSheet } from "./revenue-sheet";
import { SheetDraft, type DraftContent } from "./sheet-draft";
import {
  agencyTitle,
  entriesOf,
  footerOf,
  formPart,
  headingOf,
  sheetName,
  titleOf,
  withYear,
  type WorkbookContext,
} from "./workbook-context";

const WIDTHS = [280, 380, 90];
const ENTRY_COLUMN = 1;

/** Basic information, one field of the framework on each row. */
export function basicsSheet(context: WorkbookContext, revenue: RevenueSheet | null): SheetDraft {
  const name = sheetName(context, "basics");
  const part = formPart(context, "basics");
  const draft = new SheetDraft(name, WIDTHS);
  draft.banner(titleOf(part, context), STYLES.title);
  draft.banner(agencyTitle(context.template), STYLES.subtitle);
  draft.gap();
  const roles = ["label", "entry", "unit"];
  draft.line(roles.map((role) => ({ content: headingOf(part, role, context), style: STYLES.heading })));
  const first = draft.row;
  const places = new Map(part.fields.map((field, i) => [field.id, draft.at(first + i, ENTRY_COLUMN)]));
  const formulas = fieldFormulas(places, revenue);
  for (const field of part.fields) fieldRow(draft, field, formulas, context);
  warnOverCap(draft, places);
  draft.page({ orientation: "portrait", footer: footerOf(context, name) });
  return draft;
}

function fieldRow(
  draft: SheetDraft,
  field: FormField,
  formulas: Readonly<Record<string, string>>,
  context: WorkbookContext,
): void {
  const { template } = context;
  const cell = formatCell({ row: draft.row, column: ENTRY_COLUMN });
  const label = withYear(field.labels[0], context);
  const known = ownEntries(context)[field.id];
  const given = known ?? entriesOf(context).basics[field.id] ?? null;
  const formula = formulas[field.id];
  const isComputed = formula !== undefined && !(field.id === "headcount" && given !== null);
  // The template is one agency's for one year: what it says of itself is not filled in.
  const isFixed = isComputed || (known !== undefined && known !== "");
  const content: DraftContent = isComputed ? { formula } : given === "" ? null : given;
  const style = fieldStyle(field, content);
  const row = draft.line([
    { content: label, style: STYLES.label },
    {
      content,
      style: isComputed ? { ...style, fill: STYLES.computed.fill } : style,
      entry: isFixed ? undefined : fieldEntry(field, label, cell, context),
    },
    { content: field.unit, style: STYLES.middle },
  ]);
  if (field.isRequired && !isFixed) {
    const range = { row, column: ENTRY_COLUMN, rowCount: 1, columnCount: 1 };
    draft.condition(range, `std-missing-${field.id.toLowerCase()}`, `=${cell}=""`, MISSING);
  }
  if (field.id === "fiscalYear")
    draft.note(row, 0, `แบบประเมินนี้ทำขึ้นสำหรับปีงบประมาณ พ.ศ. ${template.fiscalYear}`);
}

function ownEntries({ template }: WorkbookContext): Readonly<Record<string, string | number>> {
  const { agency, fiscalYear } = template;
  return { agency: agency.name, abbreviation: agency.abbreviation, fiscalYear };
}

function fieldStyle({ kind }: FormField, content: DraftContent) {
  if (kind === "number") return STYLES.money;
  if (kind === "whole") return STYLES.whole;
  if (kind === "year") return STYLES.label;
  if (kind === "date") return { ...STYLES.label, numberFormat: DATE_FORMAT };
  return typeof content === "string" && content.length > 60 ? STYLES.text : STYLES.label;
}

function fieldEntry(
  { id, kind, unit }: FormField,
  label: string,
  cell: string,
  context: WorkbookContext,
): EntrySpec {
  const measure = unit === "" ? "" : ` หน่วย “${unit}”`;
  if (id === "round") {
    const names = context.framework.rounds.map((round) => round.name.th);
    return listEntry(label, "เลือกรอบการประเมิน", names);
  }
  if (kind === "date") return dateEntry(cell, label);
  if (kind === "year") return yearEntry(label, "ปี พ.ศ. 4 หลัก");
  if (kind === "whole") return wholeEntry(label, `กรอกจำนวนเต็ม${measure}`);
  if (kind === "number") return numberEntry(label, `กรอกตัวเลข${measure}`);
  return textEntry(label, `กรอก${label}`);
}

/** Figures that follow from others, where the fields that they need are there. */
function fieldFormulas(
  places: ReadonlyMap<string, CellAddress>,
  revenue: RevenueSheet | null,
): Readonly<Record<string, string>> {
  const cell = (id: string) => {
    const place = places.get(id);
    return place && formatCell(place);
  };
  const formulas: Record<string, string> = {};
  const [cost, plan] = [cell("personnelCost"), cell("spendingPlan")];
  if (cost && plan) formulas.personnelRatio = shareFormula(cost, plan, 2);
  const [frame, actual] = [cell("headcountFrame"), cell("headcountActual")];
  if (frame && actual) formulas.headcount = `=IF(COUNT(${frame},${actual})<2,"",${frame}&"/"&${actual})`;
  if (revenue) formulas.income = `=IF(ISNUMBER(${revenue.total}),ROUND(${revenue.total}/1000000,2),"")`;
  return formulas;
}

/** The ratio stands out where it is above the Cabinet's cap. */
function warnOverCap(draft: SheetDraft, places: ReadonlyMap<string, CellAddress>): void {
  const [ratio, cap] = [places.get("personnelRatio"), places.get("personnelCap")];
  if (!ratio || !cap) return;
  const [r, c] = [formatCell(ratio), formatCell(cap)];
  const range = { row: ratio.row, column: ratio.column, rowCount: 1, columnCount: 1 };
  draft.condition(range, "std-over-cap", `=AND(COUNT(${r},${c})=2,${r}>${c})`, WARNING);
}
