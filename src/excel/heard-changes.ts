import type { HeardChange } from "../app/workbook-port";
import { listening } from "./listening";
import { offers, requireExcelApi } from "./requirements";

/** What every event tells, whatever it is of. */
interface ChangeEvent {
  readonly source: string;
  /** Excel names it from ExcelApi 1.14 on, of changes to what cells hold. */
  readonly triggerSource?: string;
}

type Event = Pick<OfficeExtension.EventHandlers<ChangeEvent>, "add">;

/**
 * Tells of everything that may make what was read untrue, as far as this Excel has events for it. `isOwn`: whether a
 * change that does not say who made it is the add-in's own.
 */
export async function hearChanges(
  context: Excel.RequestContext,
  listener: (change: HeardChange) => void,
  isOwn: () => boolean,
): Promise<() => Promise<void>> {
  requireExcelApi("1.9");
  const hear = async ({ source, triggerSource }: ChangeEvent): Promise<void> => {
    const isRemote = source === "Remote";
    const isProducts = triggerSource === undefined ? isOwn() : triggerSource === "ThisLocalAddin";
    if (isRemote || !isProducts) listener({ isRemote });
  };
  return listening(
    context,
    eventsOf(context.workbook.worksheets).map((event) => event.add(hear)),
  );
}

function eventsOf(sheets: Excel.WorksheetCollection): Event[] {
  return [
    sheets.onChanged,
    sheets.onFormatChanged,
    sheets.onAdded,
    sheets.onDeleted,
    ...(offers("1.11") ? [sheets.onRowHiddenChanged] : []),
    ...(offers("1.17") ? [sheets.onNameChanged, sheets.onVisibilityChanged] : []),
  ] as unknown as Event[];
}
