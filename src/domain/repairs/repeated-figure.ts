import { isRated, shownFigure } from "../closing/closing-cells";
import type { TableFacts } from "../closing/table-facts";
import { hasFormula, hasValue, valueOf, type Field } from "../form/field";
import { showsPerCent } from "../form/shown-value";
import { ratingBand } from "../framework/rating-bands";
import { formatAddress } from "../workbook/address";
import { setFormula, setNumber, setText, type Fix, type FixWrite } from "./fix";

const REASON = {
  th: "แสดงตามส่วนที่ 1 ซึ่งตรงกับคะแนนของตัวชี้วัด",
  en: "Repeat part 1, which agrees with the scores of its indicators",
};

/** The total of a form on the page that repeats it. Only where the form's own is right: else nobody can tell which one is. */
export function repeatedTotal(facts: TableFacts, printed: Field<number>): Fix | undefined {
  const { total } = facts.table;
  if (!hasValue(total) || !facts.isTotalRight()) return undefined;
  const { decimals } = facts.framework;
  const isAlike = showsPerCent(total) === showsPerCent(printed);
  const write =
    isAlike && (hasFormula(total) || hasFormula(printed))
      ? setFormula(printed, repeating(total))
      : setNumber(printed, shownFigure(total.reading.value, decimals.total));
  return { reason: REASON, writes: [write] };
}

/** The same for its rating, where it is the one that the right total has. */
export function repeatedRating(facts: TableFacts, printed: Field<string>): Fix | undefined {
  const { table, framework } = facts;
  const stated = valueOf(table.total);
  const { rating } = table;
  if (stated === null || !hasValue(rating) || !facts.isTotalRight()) return undefined;
  const band = ratingBand(stated, framework);
  if (!isRated(rating, band, framework)) return undefined;
  const write: FixWrite =
    hasFormula(rating) || hasFormula(printed)
      ? setFormula(printed, repeating(rating))
      : setText(printed, band.name.th);
  return { reason: REASON, writes: [write] };
}

/** A formula that shows what a cell shows: blank as long as the cell is. */
export function repeating({ at }: Field<unknown>): string {
  const place = formatAddress(at);
  return `=IF(${place}="","",${place})`;
}
