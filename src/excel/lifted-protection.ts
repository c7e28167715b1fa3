import { WorkbookError } from "../app/workbook-port";
import { quoteSheet } from "../domain/workbook/address";
import type { LiftProtection } from "../domain/workbook/change-set";
import { errorCode, toWorkbookError } from "./errors";

/** What each protection to be lifted allows; a sheet that is not protected has none. */
export type LiftedOptions = ReadonlyMap<LiftProtection, Excel.WorksheetProtectionOptions>;

/**
 * Takes protection off, in a round trip of its own: where Excel refuses it, as for a sheet with a password, nothing has
 * been written yet.
 *
 * @throws WorkbookError `protected-sheet` naming the sheets
 */
export async function liftProtection(context: Excel.RequestContext, lifted: LiftedOptions): Promise<void> {
  if (lifted.size === 0) return;
  const sheets = [...lifted.keys()].map(({ sheet }) => sheet);
  // Some Excels refuse to take off what is not there (office-js issue 6784): only protected sheets are listed here.
  for (const sheet of sheets) context.workbook.worksheets.getItem(sheet).protection.unprotect();
  try {
    await context.sync();
  } catch (error) {
    // Excel has no code of its own for a password that is missing.
    const isRefused = ["AccessDenied", "InvalidArgument", "InvalidOperation"].includes(errorCode(error));
    const refusal = new WorkbookError("protected-sheet", sheets.map(quoteSheet).join(", "), [], {
      cause: error,
    });
    throw await withProtectionBack(context, lifted, isRefused ? refusal : toWorkbookError(error));
  }
}

/** The failure of a write, once the protection that it left off is back; where that fails too, it names the sheets. */
export async function withProtectionBack(
  context: Excel.RequestContext,
  lifted: LiftedOptions,
  failure: unknown,
): Promise<unknown> {
  if (lifted.size === 0) return failure;
  try {
    await putBack(context, lifted);
    return failure;
  } catch (suppressed) {
    const sheets = [...lifted.keys()].map(({ sheet }) => sheet);
    const told = toWorkbookError(failure);
    // A cancelled job says nothing of a workbook; here there is something to say.
    const said =
      told instanceof WorkbookError ? told : new WorkbookError("host-failure", "", [], { cause: told });
    return said.leaving(sheets, suppressed);
  }
}

async function putBack(context: Excel.RequestContext, lifted: LiftedOptions): Promise<void> {
  const sheets = [...lifted].map(([{ sheet }, options]) => {
    const there = context.workbook.worksheets.getItemOrNullObject(sheet);
    there.load("protection/protected");
    return { there, options };
  });
  await context.sync();
  for (const { there, options } of sheets) {
    if (!there.isNullObject && !there.protection.protected) there.protection.protect(options);
  }
  await context.sync();
}
