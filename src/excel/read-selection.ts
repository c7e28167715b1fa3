import type { JobControl, Selection } from "../app/workbook-port";
import { answered } from "./answers";

/** The first Excel that tells several selected areas; an older one refuses when there are several. */
const SEVERAL_AREAS = "1.9";

/** What is selected, in one round trip. */
export async function readSelection(
  context: Excel.RequestContext,
  control: JobControl = {},
): Promise<Selection> {
  const { workbook } = context;
  const sheet = workbook.worksheets.getActiveWorksheet();
  sheet.load("name");
  const hasAreas = Office.context.requirements.isSetSupported("ExcelApi", SEVERAL_AREAS);
  const selected = hasAreas ? workbook.getSelectedRanges() : workbook.getSelectedRange();
  selected.load("address");
  await answered(context.sync(), control);
  return { sheet: sheet.name, address: withoutSheets(selected.address) };
}

/** "'Sheet, one'!A1:B2,'Sheet, one'!D4" → "A1:B2,D4". */
function withoutSheets(address: string): string {
  return address.replace(/(?:'(?:[^']|'')*'|[^',!]+)!/g, "");
}
