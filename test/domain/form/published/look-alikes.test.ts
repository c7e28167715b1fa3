import { validateWorkbook } from "../../../../src/app/validate-workbook";
import { describeForm } from "../../../support/describe";
import { MemoryPort } from "../../../support/memory-port";
import { LOOK_ALIKES, sheetOfLookAlike, type LookAlike } from "./look-alikes";
import { readSheetText, workbookOfText } from "./sheet-text";

const workbookOf = (table: LookAlike) =>
  workbookOfText({ name: table.name, sheets: [sheetOfLookAlike(table)] });

describe.each(LOOK_ALIKES)("$name", (table) => {
  test("is no form", () => {
    const { kind, tables } = describeForm(workbookOf(table));
    expect(table.mayBeAnotherKind ? ["none", "another-kind"] : ["none"]).toContain(kind);
    expect(tables).toEqual([]);
  });

  test("has no finding but that there is no form", async () => {
    const { findings } = await validateWorkbook(new MemoryPort(workbookOf(table)));
    expect(findings.filter(({ rule }) => rule !== "form-not-found")).toEqual([]);
  });
});

test("each is a table of at least two rows and three columns", () => {
  for (const table of LOOK_ALIKES) {
    const rows = readSheetText(sheetOfLookAlike(table)).filter((row) => row.filter(Boolean).length >= 3);
    expect([table.name, rows.length]).toEqual([table.name, expect.any(Number)]);
    expect(rows.length).toBeGreaterThanOrEqual(3);
  }
});
