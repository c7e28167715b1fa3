import { WorkbookError } from "../app/workbook-port";

/** The lowest Excel that the adapter works with: 2019, Microsoft 365 and Excel on the web all have it. */
export const REQUIRED_API = "1.7";

/** @throws WorkbookError `missing-api` in an older Excel. */
export function requireExcelApi(): void {
  if (Office.context.requirements.isSetSupported("ExcelApi", REQUIRED_API)) return;
  throw new WorkbookError("missing-api", `ExcelApi ${REQUIRED_API}`);
}
