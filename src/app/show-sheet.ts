import type { JobControl, WorkbookPort } from "./workbook-port";

/**
 * Leads to a sheet that was written, where there is somebody to lead. What was written stays so where Excel does not
 * show it: no job fails for that.
 */
export async function showSheet(
  port: Partial<Pick<WorkbookPort, "select">>,
  sheet: string,
  control: JobControl,
): Promise<void> {
  await port.select?.(sheet, null, control).catch(() => undefined);
}
