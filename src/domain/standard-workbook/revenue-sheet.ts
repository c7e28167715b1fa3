import { formatAddress, formatRectangle } from "../workbook/address";
import { numberEntry, textEntry } from "./entries";
import { MISSING, STYLES } from "./look";
import { SheetDraft } from "./sheet-draft";
import {
  agencyTitle,
  entriesOf,
  footerOf,
  formPart,
  headingOf,
  sheetOf,
  titleOf,
  type WorkbookContext,
} from "./workbook-context";

const WIDTHS = [360, 170];
/** Rows of a form whose lines are not known yet. */
const OPEN_LINES = 5;

export interface RevenueSheet {
  readonly draft: SheetDraft;
  /** Of the cell with the sum in baht. */
  readonly total: string;
}

/** Where the revenue comes from, in baht, with its sum; null where the framework has no such part. */
export function revenueSheet(context: WorkbookContext): RevenueSheet | null {
  const name = sheetOf(context, "revenue");
  if (name === null) return null;
  const part = formPart(context, "revenue");
  const draft = new SheetDraft(name, WIDTHS);
  draft.banner(titleOf(part, context), STYLES.title);
  draft.banner(agencyTitle(context.template), STYLES.subtitle);
  draft.gap();
  const heading = ["line", "amount"].map((role) => headingOf(part, role, context));
  draft.line(heading.map((content) => ({ content, style: STYLES.heading })));
  const first = draft.row;
  for (const { line, amount } of revenueLines(context)) {
    const title = line === "" ? "รายได้" : line;
    draft.line([
      {
        content: line,
        style: STYLES.label,
        entry: line === "" ? textEntry("รายการ", "พิมพ์ที่มาของรายได้") : undefined,
      },
      { content: amount, style: STYLES.money, entry: numberEntry(title, "กรอกจำนวนเงินเป็นบาท") },
    ]);
  }
  const range = { row: first, column: 1, rowCount: draft.row - first, columnCount: 1 };
  draft.condition(range, "std-missing-amount", `=AND($A${first + 1}<>"",B${first + 1}="")`, MISSING);
  const amounts = formatRectangle(range);
  const total = draft.line([
    { content: "รวม", style: STYLES.total },
    {
      content: { formula: `=IF(COUNT(${amounts})=0,"",SUM(${amounts}))` },
      style: { ...STYLES.total, horizontal: "right", indent: 1, numberFormat: "#,##0.00" },
    },
  ]);
  draft.page({ orientation: "portrait", footer: footerOf(context, name) });
  return { draft, total: formatAddress(draft.at(total, 1)) };
}

/** The template's lines with the amounts that are known, by name; lines known only with an amount come last. */
function revenueLines(context: WorkbookContext): { line: string; amount: number | null }[] {
  const { revenueLines: names } = context.template;
  const amounts = new Map(entriesOf(context).revenue.map(({ name, amount }) => [name, amount]));
  const all = [...new Set([...names, ...amounts.keys()])];
  if (all.length === 0) return Array.from({ length: OPEN_LINES }, () => ({ line: "", amount: null }));
  return all.map((line) => ({ line, amount: amounts.get(line) ?? null }));
}
