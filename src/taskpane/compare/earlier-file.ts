import type { WorkbookPort } from "../../app/workbook-port";
import { readWorkbookFile } from "../../files/read-workbook-file";

/** A file that the user chose, to be read like an open workbook. It is large: to be imported only when one is chosen. */
export async function openEarlierFile(file: File): Promise<Pick<WorkbookPort, "readWorkbook">> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return { readWorkbook: (_, options) => readWorkbookFile(bytes, file.name, options) };
}
