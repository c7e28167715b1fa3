import { createFileWorkbook } from "../../src/files/file-workbook";
import { parseRectangle } from "../../src/domain/workbook/address";
import type { SetCell } from "../../src/domain/workbook/change-set";
import { CLEAN_FORM, type TestCells } from "../support/form";

export const FORM_SHEET = "ส่วนที่ 1";

/** A score under words that nobody has seen, and entries that give it away no more. */
export const STRANGE: TestCells = { G5: "กขคง", G8: "ก", G9: "ข", G11: "ค" };

/** A file with the clean form on its only sheet, some cells of it changed. */
export function formFile(name: string, changes: TestCells): Promise<Uint8Array> {
  return formsFile(name, { [FORM_SHEET]: changes });
}

/** A file with the clean form on each of the sheets, some cells of it changed. */
export async function formsFile(
  name: string,
  sheets: Readonly<Record<string, TestCells>>,
): Promise<Uint8Array> {
  const file = await createFileWorkbook(null, name);
  const changes = Object.entries(sheets).flatMap(([sheet, changed]) => [
    { kind: "add-sheet" as const, sheet },
    ...Object.entries({ ...CLEAN_FORM, ...changed }).flatMap(([address, value]): SetCell[] => {
      const place = parseRectangle(address);
      if (!place || value === null || typeof value === "object") return [];
      const { row, column } = place;
      return [{ kind: "set-cell", sheet, row, column, before: null, after: { value } }];
    }),
  ]);
  await file.apply({ changes });
  return file.save();
}
