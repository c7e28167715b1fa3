import { cellAt, expectedColumns, expectedIndicators, headingRows, sheetOfTable } from "./expected-facts";
import type { PublishedForm } from "./published-form";
import { readSheetText } from "./sheet-text";

/** Holds the facts about forms against their cells: a row or column that was counted wrongly shows here. */
export function testData(forms: readonly PublishedForm[]): void {
  describe("the data agree with themselves", () => {
    const tables = forms.flatMap((form) => form.reading.tables.map((table) => [form, table] as const));

    test("names are told once", () => {
      const names = forms.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
    });

    test.each(tables.map(([form, table]) => [form.name, form, table] as const))("%s", (_, form, table) => {
      const rows = readSheetText(sheetOfTable(form, table));
      const [first, last] = headingRows(table);
      const { known } = expectedColumns(table);
      for (const { column } of known) {
        const headings = rows.slice(first - 1, last).map((__, i) => cellAt(rows, column, first + i));
        expect([column, headings.some((cell) => cell !== null)]).toEqual([column, true]);
      }
      const names = known.find(({ roles }) => roles[0] === "indicator")!.column;
      for (const { row, code } of expectedIndicators(table)) {
        const texts = known
          .filter(({ roles: [role] }) => role === "code" || role === "indicator")
          .map(({ column }) => String(cellAt(rows, column, row)?.value ?? ""));
        expect([row, cellAt(rows, names, row)]).not.toEqual([row, null]);
        if (code) expect(texts.some((text) => text.startsWith(code))).toBe(true);
      }
      for (const address of [table.total, table.rating]) {
        if (address)
          expect(cellAt(rows, /[A-Z]+/.exec(address)![0], Number(/\d+/.exec(address)![0]))).not.toBeNull();
      }
    });
  });
}
