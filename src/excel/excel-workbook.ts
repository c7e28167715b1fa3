import {
  WorkbookError,
  type CellPort,
  type JobControl,
  type HearingPort,
  type LivePort,
  type ReadOptions,
  type SelectionPort,
  type WorkbookPort,
} from "../app/workbook-port";
import type { ChangeSet } from "../domain/workbook/change-set";
import { answered } from "./answers";
import { watchChanges } from "./live-changes";
import { readSelection } from "./read-selection";
import { run } from "./run";

/** Events of a write may come after its answer: so many milliseconds after it they still are the product's own. */
const SETTLING = 400;

/** The workbook that is open in Excel, through Office.js. */
export function createExcelWorkbook(): WorkbookPort & SelectionPort & LivePort & HearingPort & CellPort {
  let writing = 0;
  let settled = 0;
  let write: WorkbookPort["apply"] | null = null;
  return {
    readWorkbook: async (control?: JobControl, options?: ReadOptions) => {
      // The pane is drawn sooner without what reads and writes: it comes with the first job.
      const { readWorkbook } = await import("./read-workbook");
      return run((context) => readWorkbook(context, control, options));
    },
    readSelection: (control?: JobControl) => run((context) => readSelection(context, control)),
    readActiveCell: async () => run((await activeCell()).readActiveCell),
    readAreas: async (areas) => {
      const { readAreas } = await activeCell();
      return run((context) => readAreas(context, areas));
    },
    onSelect: async (listener) => {
      const { watchSelection } = await activeCell();
      return run((context) => watchSelection(context, listener));
    },
    apply: async (changeSet: ChangeSet, control?: JobControl) => {
      writing += 1;
      try {
        const { createWriter } = await import("./write-change-set");
        write ??= createWriter();
        return await write(changeSet, control);
      } finally {
        writing -= 1;
        settled = performance.now() + SETTLING;
      }
    },
    onChange: (listener) => run((context) => watchChanges(context, listener, () => writing > 0)),
    hearChanges: async (listener) => {
      const { hearChanges } = await import("./heard-changes");
      const isOwn = () => writing > 0 || performance.now() < settled;
      return run((context) => hearChanges(context, listener, isOwn));
    },
    select: (sheet: string, address: string | null, control?: JobControl) =>
      run((context) => select(context, { sheet, address }, control)),
  };
}

/** Nobody selects a cell before the pane is drawn. */
const activeCell = () => import("./active-cell");

async function select(
  context: Excel.RequestContext,
  { sheet: name, address }: { readonly sheet: string; readonly address: string | null },
  control: JobControl = {},
): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load("visibility");
  await answered(context.sync(), control);
  if (sheet.isNullObject) throw new WorkbookError("sheet-missing", name);
  if (sheet.visibility !== "Visible") throw new WorkbookError("sheet-hidden", name);
  sheet.activate();
  sheet.getRange(address ?? "A1").select();
  await answered(context.sync(), control);
}
