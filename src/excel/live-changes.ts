import type { WorkbookChange } from "../app/workbook-port";
import { listening } from "./listening";
import { requireExcelApi } from "./requirements";

type Listener = (change: WorkbookChange) => void;

/**
 * Tells of what the user of this Excel changes until the returned function is called. Left out are changes of others
 * who have the workbook open, whose own Pramoen tells them, and the add-in's own: Excel names them from ExcelApi 1.14
 * on, before that `isWriting` does.
 */
export async function watchChanges(
  context: Excel.RequestContext,
  listener: Listener,
  isWriting: () => boolean,
): Promise<() => Promise<void>> {
  requireExcelApi("1.9");
  const { worksheets } = context.workbook;
  const isOthers = ({ source }: { source: string }) => source === "Remote" || isWriting();
  const everything = async (event: { source: string }) => {
    if (!isOthers(event)) listener({ sheet: null, address: null });
  };
  return listening(context, [
    worksheets.onChanged.add(async (event) => {
      if (isOthers(event) || event.triggerSource === "ThisLocalAddin") return;
      listener({ sheet: await sheetName(event.worksheetId), address: event.address });
    }),
    worksheets.onAdded.add(everything),
    worksheets.onDeleted.add(everything),
  ]);
}

/** Events name a sheet by its id; null where it is gone by now. */
async function sheetName(id: string): Promise<string | null> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    sheet.load("name");
    await context.sync();
    return sheet.isNullObject ? null : sheet.name;
  });
}
