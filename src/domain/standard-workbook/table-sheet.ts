import { STYLES } from "./look";
import type { SheetDraft } from "./sheet-draft";
import { agencyTitle, footerOf, type WorkbookContext } from "./workbook-context";

/**
 * The one line above a table that scrolls below its headings: whose table of what it is. It stays in view with the
 * headings, so it is kept low; gives its row.
 */
export function titleLine(
  draft: SheetDraft,
  context: WorkbookContext,
  title: string,
  ...more: readonly string[]
): number {
  const words = [title, agencyTitle(context.template), ...more].filter(Boolean);
  return draft.banner(words.join(" · "), STYLES.tableTitle);
}

/** Keeps the headings in view and on every printed page; `columns`: so many of the first ones too. */
export function keepHeadings(
  draft: SheetDraft,
  context: WorkbookContext,
  rows: readonly [first: number, last: number],
  columns = 0,
): void {
  draft.freeze(rows[1] + 1, columns);
  draft.page({ orientation: "landscape", titleRows: rows, footer: footerOf(context, draft.name) });
}
