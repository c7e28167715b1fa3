import { formatCell, parseRectangle } from "../../src/domain/workbook/address";
import type { XlsxSheet, XlsxValidation } from "../../src/xlsx/model/workbook";

/** What a file holds of a sheet beside its cells, in terms that do not depend on how it came there. */
export function looksOf(sheet: XlsxSheet): Record<string, unknown> {
  const { columns = [], rowDefs = new Map(), conditionalRules = [], comments } = sheet;
  return {
    merges: sheet.merges ?? [],
    autoFilter: sheet.autoFilter,
    freezePane: sheet.freezePane,
    protection: sheet.protection,
    pageSetup: sheet.pageSetup,
    headerFooter: sheet.headerFooter,
    charts: [...sheet.charts].sort((a, b) => a.from.row - b.from.row),
    /** In digits, as a file counts them, and points. */
    widths: Object.fromEntries(
      columns.flatMap(({ width }, column) => (width === undefined ? [] : [[column, Math.round(width)]])),
    ),
    heights: Object.fromEntries([...rowDefs].map(([row, { height }]) => [row, height])),
    rules: Object.fromEntries((sheet.dataValidations ?? []).flatMap(rulesOf)),
    /** The strongest first. */
    conditions: [...conditionalRules].sort((a, b) => a.priority - b.priority).map(({ formula }) => formula),
    notes: Object.fromEntries(
      [...comments].map(([place, { text }]) => {
        const [row, column] = place.split(",").map(Number);
        return [formatCell({ row: row!, column: column! }), text];
      }),
    ),
  };
}

/** By each of its cells. */
function rulesOf(rule: XlsxValidation): [string, object][] {
  const { range, type, operator, formula1, formula2, values } = rule;
  const texts = (...parts: (string | undefined)[]) => parts.filter(Boolean).join("|");
  const told = {
    type,
    operator,
    formula1,
    formula2,
    values,
    prompt: rule.showInputMessage ? texts(rule.inputTitle, rule.inputMessage) : null,
    alert: rule.showErrorMessage ? (rule.errorStyle ?? "stop") : null,
    texts: texts(rule.errorTitle, rule.errorMessage),
  };
  return range.split(" ").flatMap((area): [string, object][] => {
    const { row, column, rowCount, columnCount } = parseRectangle(area)!;
    return Array.from({ length: rowCount * columnCount }, (_, i) => {
      const at = { row: row + Math.floor(i / columnCount), column: column + (i % columnCount) };
      return [formatCell(at), told];
    });
  });
}
