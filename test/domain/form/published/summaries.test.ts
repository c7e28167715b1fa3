import { applySummary, planSummary } from "../../../../src/app/summarise-workbook";
import { WorkbookError } from "../../../../src/app/workbook-port";
import { SUMMARY_SHEET } from "../../../../src/domain/summary/plan-summary";
import { formatCell } from "../../../../src/domain/workbook/address";
import { MemoryPort } from "../../../support/memory-port";
import { PUBLISHED_FORMS } from "./forms";
import { workbookOfText } from "./sheet-text";

const LINE_OF_MODE = 2;

/** What the summary shows, figures to the second decimal; null where there is no one form to sum up. */
async function shown(name: string, mode: "formulas" | "values") {
  const port = new MemoryPort(workbookOfText(PUBLISHED_FORMS.find((form) => form.name === name)!));
  try {
    await applySummary(port, await planSummary(port, { mode }));
  } catch (error) {
    if (error instanceof WorkbookError && /^(?:no|several)-form/.test(error.problem)) return null;
    throw error;
  }
  const { cells } = port.snapshot.sheets.find((sheet) => sheet.name === SUMMARY_SHEET)!;
  const again = (await planSummary(port, { mode })).changeSet.changes.length;
  const figures = cells.rowIndices().flatMap((row) =>
    cells
      .inRow(row)
      .filter(({ cell }) => row !== LINE_OF_MODE && cell.value !== null)
      .map(({ column, cell: { value } }) => [
        formatCell({ row, column }),
        typeof value === "number" ? Math.round(value * 100) / 100 : value,
      ]),
  );
  return { figures, again };
}

test.each(PUBLISHED_FORMS.map(({ name }) => name))(
  "%s: the summary's formulas show what it says, and a second run changes nothing",
  async (name) => {
    const [formulas, values] = [await shown(name, "formulas"), await shown(name, "values")];
    expect(formulas?.figures).toEqual(values?.figures);
    expect([formulas?.again, values?.again].filter((again) => again !== undefined && again !== 0)).toEqual(
      [],
    );
  },
);
