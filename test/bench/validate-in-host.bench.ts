import { validateWorkbook } from "../../src/app/validate-workbook";
import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import { openEmbeddedExcel } from "../support/embedded-excel";
import { largeTable } from "../support/large-form";

const SHEETS = 100;
const ROWS = 200;

/** A workbook read through office.js from the embedded host; what counts in Excel is the number of trips. */
async function main(): Promise<void> {
  const sheets = Array.from({ length: SHEETS }, (_, n) => ({ name: `แผ่น ${n + 1}`, rows: largeTable(ROWS) }));
  const excel = await openEmbeddedExcel({ workbook: sheets });
  const before = excel.roundTrips();
  const start = performance.now();
  await validateWorkbook(createExcelWorkbook());
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const trips = excel.roundTrips() - before;
  console.log(`\nValidate ${SHEETS} sheets × ${ROWS} rows through office.js and the embedded host`);
  console.log(`  ${trips} round trips, ${seconds} s`);
  await excel.close();
}

void main().then(() => process.exit(0));
