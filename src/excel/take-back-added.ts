import type { JobControl, WorkbookError } from "../app/workbook-port";
import { quoteSheet } from "../domain/workbook/address";
import type { Change, SetCell } from "../domain/workbook/change-set";
import { holdsContent } from "../domain/workbook/same-cell";
import { sheetKey } from "../domain/workbook/sheet-name";
import { answered } from "./answers";
import { cellOf } from "./read-chunks";
import { run } from "./run";

interface TakenBack {
  readonly failure: WorkbookError;
  /** By name. */
  readonly gone: readonly string[];
}

/**
 * Takes away the sheets that a failed write has added, and the names that lead to them, so that half of one does not
 * stay and another run begins anew. A sheet on which anything stands that the write would not have put there is somebody's: it stays.
 *
 * @param changes what was to be written: none of its added sheets was there when it was looked at
 * @returns the failure without the sheets that are gone, and these; as it was where Excel does not answer
 */
export async function takeBackAdded(
  changes: readonly Change[],
  failure: WorkbookError,
  { silence }: JobControl,
): Promise<TakenBack> {
  const removed = new Set(
    changes.flatMap((change) => (change.kind === "remove-sheet" ? [sheetKey(change.sheet)] : [])),
  );
  const added = changes.flatMap((change) =>
    change.kind === "add-sheet" && !removed.has(sheetKey(change.sheet)) ? [change.sheet] : [],
  );
  // Of a request without an answer nobody knows whether it is still under way.
  if (added.length === 0 || failure.written.length === 0 || failure.problem === "no-answer")
    return { failure, gone: [] };
  let isAsked = false;
  const onAsked = () => {
    isAsked = true;
  };
  try {
    const gone = await run((context) => removeSheets(context, added, changes, { silence, onAsked }));
    return { failure: withoutPlaces(failure, changes, gone), gone };
  } catch (error) {
    // They may be gone all the same.
    const unsure = failure.with({ isUnsure: true, suppressed: [...failure.suppressed, error] });
    return { failure: isAsked ? unsure : failure, gone: [] };
  }
}

/** In two round trips; gives the sheets that are not there by then. */
async function removeSheets(
  context: Excel.RequestContext,
  names: readonly string[],
  changes: readonly Change[],
  { onAsked, ...control }: JobControl & { onAsked(): void },
): Promise<string[]> {
  const sheets = names.map((name) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load("name,protection/protected");
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,values,formulas");
    return { name, sheet, used };
  });
  const defined = namesTo(names, changes).map((name) => {
    const item = context.workbook.names.getItemOrNullObject(name);
    item.load("name");
    return { name, item };
  });
  await answered(context.sync(), control);
  const there = sheets.filter(({ sheet }) => !sheet.isNullObject);
  const own = there.filter(
    ({ name, used }) => used.isNullObject || holdsOnly(used, contentsOf(name, changes)),
  );
  const gone = own.map(({ name }) => name);
  const leading = new Set(namesTo(gone, changes));
  for (const { name, item } of defined) if (leading.has(name) && !item.isNullObject) item.delete();
  for (const { sheet } of own) {
    if (sheet.protection.protected) sheet.protection.unprotect();
    sheet.delete();
  }
  if (own.length > 0) {
    onAsked();
    await answered(context.sync(), control);
  }
  return sheets.filter((each) => !there.includes(each) || own.includes(each)).map(({ name }) => name);
}

/** What the write puts onto a sheet, by "row,column". */
function contentsOf(name: string, changes: readonly Change[]): ReadonlyMap<string, SetCell["after"]> {
  const key = sheetKey(name);
  return new Map(
    changes.flatMap((change) =>
      change.kind === "set-cell" && sheetKey(change.sheet) === key
        ? [[`${change.row},${change.column}`, change.after] as const]
        : [],
    ),
  );
}

function holdsOnly(used: Excel.Range, contents: ReadonlyMap<string, SetCell["after"]>): boolean {
  return used.values.every((values, i) =>
    values.every((value: unknown, j) => {
      const cell = cellOf(value, used.formulas[i]![j]);
      if (cell.value === null && cell.formula === null) return true;
      const after = contents.get(`${used.rowIndex + i},${used.columnIndex + j}`);
      return after !== undefined && holdsContent(cell, after);
    }),
  );
}

/** The names that the write makes anew and that lead to one of the sheets. */
function namesTo(sheets: readonly string[], changes: readonly Change[]): string[] {
  return changes.flatMap((change) => {
    if (change.kind !== "put-name" || change.before !== null) return [];
    const { name, formula } = change;
    return sheets.some((sheet) => formula?.includes(`${quoteSheet(sheet)}!`)) ? [name] : [];
  });
}

function withoutPlaces(
  failure: WorkbookError,
  changes: readonly Change[],
  gone: readonly string[],
): WorkbookError {
  const places = new Set([...gone.map(quoteSheet), ...namesTo(gone, changes)]);
  const written = failure.written.filter((place) => !places.has(sheetOf(place)));
  return failure.with({ written, isUnsure: failure.isUnsure && written.length > 0 });
}

/** "'A'!B1" → "'A'". */
function sheetOf(place: string): string {
  return /^'(?:[^']|'')+'/u.exec(place)?.[0] ?? place;
}
