import { WorkbookError, type JobControl } from "../app/workbook-port";
import { quoteSheet } from "../domain/workbook/address";
import type { LiftProtection } from "../domain/workbook/change-set";
import { afterFailure, answered } from "./answers";
import { errorCode, toWorkbookError } from "./errors";

/** What each protection to be lifted allows; a sheet that is not protected has none. */
export type LiftedOptions = ReadonlyMap<LiftProtection, Excel.WorksheetProtectionOptions>;

/**
 * Takes protection off, in a round trip of its own: where Excel refuses it, as for a sheet with a password, nothing has
 * been written yet.
 *
 * @throws WorkbookError `protected-sheet` naming the sheet that asks for a password
 */
export async function liftProtection(
  context: Excel.RequestContext,
  lifted: LiftedOptions,
  { silence }: JobControl = {},
): Promise<void> {
  if (lifted.size === 0) return;
  const sheets = [...lifted.keys()].map(({ sheet }) => sheet);
  // Some Excels refuse to take off what is not there (office-js issue 6784): only protected sheets are listed here.
  for (const sheet of sheets) context.workbook.worksheets.getItem(sheet).protection.unprotect();
  try {
    // A cancel waits for the answer: half of what is asked for may be done.
    await answered(context.sync(), { silence });
  } catch (error) {
    const { failure, kept } = await withProtectionBack(context, lifted, toWorkbookError(error), { silence });
    // Excel has no code of its own for a password that is missing, and stops at the first sheet that asks for one.
    const isRefused = ["AccessDenied", "InvalidArgument", "InvalidOperation"].includes(errorCode(error));
    if (!isRefused || kept === null) throw failure;
    throw new WorkbookError("protected-sheet", quoteSheet(kept[0] ?? sheets[0]!), [], { cause: error });
  }
}

interface Restored {
  /** What the write failed with; where protection could not be put back, it names the sheets. */
  readonly failure: unknown;
  /** The sheets that were still protected, in order; null where that could not be told. */
  readonly kept: readonly string[] | null;
}

/** The failure of a write, once the protection that it left off is back. */
export async function withProtectionBack(
  context: Excel.RequestContext,
  lifted: LiftedOptions,
  failure: unknown,
  { silence }: JobControl = {},
): Promise<Restored> {
  if (lifted.size === 0) return { failure, kept: [] };
  try {
    return { failure, kept: await answered(putBack(context, lifted), afterFailure(failure, silence)) };
  } catch (suppressed) {
    const sheets = [...lifted.keys()].map(({ sheet }) => sheet);
    const told = toWorkbookError(failure);
    // A cancelled job says nothing of a workbook; here there is something to say.
    const said =
      told instanceof WorkbookError ? told : new WorkbookError("host-failure", "", [], { cause: told });
    return { failure: said.leaving(sheets, suppressed), kept: null };
  }
}

/** @returns the sheets that were still protected */
async function putBack(context: Excel.RequestContext, lifted: LiftedOptions): Promise<string[]> {
  const sheets = [...lifted].map(([{ sheet }, options]) => {
    const there = context.workbook.worksheets.getItemOrNullObject(sheet);
    there.load("protection/protected");
    return { sheet, there, options };
  });
  await context.sync();
  const open = sheets.filter(({ there }) => !there.isNullObject && !there.protection.protected);
  for (const { there, options } of open) there.protection.protect(options);
  await context.sync();
  return sheets.flatMap((each) => (each.there.isNullObject || open.includes(each) ? [] : [each.sheet]));
}
