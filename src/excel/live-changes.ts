import type { WorkbookChange } from "../app/workbook-port";
import { answered } from "./answers";
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
    if (!isOthers(event)) listener(EVERYTHING);
  };
  const names = new SheetNames(listener);
  return listening(context, [
    worksheets.onChanged.add(async (event) => {
      if (isOthers(event) || event.triggerSource === "ThisLocalAddin") return;
      await names.tell(event);
    }),
    worksheets.onAdded.add(everything),
    worksheets.onDeleted.add(everything),
  ]);
}

/** What changed is not known: then anything may have. */
const EVERYTHING: WorkbookChange = { sheet: null, address: null };

type Changed = Pick<Excel.WorksheetChangedEventArgs, "worksheetId" | "address">;

/**
 * Events name a sheet by its id. However many come, one request at a time asks for the names; where Excel does not
 * tell them, such as while a cell is edited, the change is told all the same.
 */
class SheetNames {
  private waiting: Changed[] = [];
  private isAsking = false;

  constructor(private readonly listener: Listener) {}

  async tell(change: Changed): Promise<void> {
    this.waiting.push(change);
    if (this.isAsking) return;
    this.isAsking = true;
    while (this.waiting.length > 0) {
      const changes = this.waiting;
      this.waiting = [];
      const names = await sheetNames([...new Set(changes.map(({ worksheetId }) => worksheetId))]).catch(
        () => null,
      );
      if (names === null) this.listener(EVERYTHING);
      else
        for (const { worksheetId, address } of changes)
          this.listener({ sheet: names.get(worksheetId) ?? null, address });
    }
    this.isAsking = false;
  }
}

/** Those of sheets that are still there. */
async function sheetNames(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  return Excel.run(async (context) => {
    const sheets = ids.map((id) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(id);
      sheet.load("name");
      return [id, sheet] as const;
    });
    await answered(context.sync());
    return new Map(sheets.flatMap(([id, sheet]) => (sheet.isNullObject ? [] : [[id, sheet.name] as const])));
  });
}
