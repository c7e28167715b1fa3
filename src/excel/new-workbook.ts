import { requireExcelApi } from "./requirements";

/** The first Excel that opens a workbook out of an add-in. */
const NEW_WORKBOOK_API = "1.8";

/** Whether this Excel can open a file that is handed to it as a workbook of its own. */
export function canOpenNewWorkbook(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", NEW_WORKBOOK_API);
}

/** Opens an .xlsx as a new, unsaved workbook in a window of its own. @throws WorkbookError `missing-api` */
export async function openNewWorkbook(bytes: Uint8Array): Promise<void> {
  requireExcelApi(NEW_WORKBOOK_API);
  await Excel.createWorkbook(base64Of(bytes));
}

function base64Of(bytes: Uint8Array): string {
  // A call with too many arguments overflows the stack: hence in pieces.
  const piece = 0x8000;
  let text = "";
  for (let from = 0; from < bytes.length; from += piece) {
    text += String.fromCharCode(...bytes.subarray(from, from + piece));
  }
  return btoa(text);
}
