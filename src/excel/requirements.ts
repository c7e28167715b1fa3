import { WorkbookError } from "../app/workbook-port";
import type { Change } from "../domain/workbook/change-set";

/** The lowest Excel that the adapter works with: 2019, Microsoft 365 and Excel on the web all have it. */
export const REQUIRED_API = "1.7";

/** @throws WorkbookError `missing-api` in an older Excel. */
export function requireExcelApi(version = REQUIRED_API): void {
  if (offers(version)) return;
  throw new WorkbookError("missing-api", `ExcelApi ${version}`);
}

/** What the open Excel can do beyond {@link REQUIRED_API}. */
export interface OfferedFeatures {
  /** Page layout, filters and indents. */
  readonly layout: boolean;
  readonly comments: boolean;
  readonly notes: boolean;
}

export function offeredFeatures(): OfferedFeatures {
  return { layout: offers("1.9"), comments: offers("1.10"), notes: offers("1.18") };
}

/** What matters to the content of a workbook: it is not left out where an older Excel lacks it. */
const NEEDED: Partial<Record<Change["kind"], string>> = { "validate-range": "1.8" };

/**
 * Without what this Excel lacks and a workbook can do without: print set-up, filter buttons, notes.
 *
 * @throws WorkbookError `missing-api` where it lacks something that matters
 */
export function withoutLacking(changes: readonly Change[], offered: OfferedFeatures): Change[] {
  for (const change of changes) {
    const needed = NEEDED[change.kind];
    if (needed !== undefined) requireExcelApi(needed);
  }
  return changes.filter(({ kind }) => {
    if (kind === "filter-range" || kind === "set-up-page") return offered.layout;
    return kind !== "put-note" || offered.comments || offered.notes;
  });
}

/** Several requests are one step to undo where Excel can join them; elsewhere each is its own. */
export function oneUndoStep(): Excel.RunOptions {
  return offers("1.20") ? { mergeUndoGroup: true } : {};
}

/** Whether the open Excel has this version of its API. */
export function offers(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}
