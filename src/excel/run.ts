import { toWorkbookError } from "./errors";
import { requireExcelApi } from "./requirements";

/** Runs a job in Excel; the only user of Excel.run. @throws WorkbookError whatever Excel throws */
export async function run<T>(
  job: (context: Excel.RequestContext) => Promise<T>,
  options: Excel.RunOptions = {},
): Promise<T> {
  requireExcelApi();
  try {
    return await Excel.run(options, job);
  } catch (error) {
    throw toWorkbookError(error);
  }
}
