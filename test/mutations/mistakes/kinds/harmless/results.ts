import { valueOf } from "../../../../../src/domain/form/field";
import type { Indicator } from "../../../../../src/domain/form/evaluation";
import type { CellValue } from "../../../../../src/domain/workbook/snapshot";
import { all, put, type Form } from "../../form";
import { kind, type Kind } from "../../mistake";
import { one } from "./variant";

/** A formula of Excel's own takes any text for more than every figure: there a text does harm. */
function breaks(form: Form, indicator: Indicator, typed: CellValue): boolean {
  const formula = form.scoreOf(indicator).cell?.formula ?? null;
  return formula !== null && !formula.includes("KPI") && typeof typed === "string";
}

/** Results of one kind, written otherwise; none where no result is so. */
function results(change: (text: string, value: CellValue) => CellValue | undefined): Kind["cases"] {
  return (form) => {
    const changes = form.scored.flatMap((indicator) => {
      const result = indicator.result!;
      const { value } = result.cell!;
      const typed = change(String(value), value);
      if (typed === undefined || typed === value || breaks(form, indicator, typed)) return [];
      return [put(result.at, typed)];
    });
    return changes.length === 0 ? [] : one("results", all(...changes));
  };
}

export const RESULTS: readonly Kind[] = [
  kind(
    "results-with-note",
    "A note in brackets follows every result",
    results((text) => `${text} (ข้อมูล ณ ไตรมาส 4)`),
  ),
  kind(
    "results-with-star",
    "A star marks every result",
    results((text) => `${text}*`),
  ),
  kind(
    "results-as-percent-sign",
    "Per cent results are written with a sign",
    results((text) => (text.startsWith("ร้อยละ ") ? `${text.slice(7)}%` : undefined)),
  ),
  kind(
    "results-called",
    "Results begin with “คิดเป็น”",
    results((text) => (text.startsWith("ร้อยละ ") ? `คิดเป็น${text}` : undefined)),
  ),
  kind(
    "results-in-baht",
    "A result in ล้านบาท is written in baht",
    results((text) =>
      text.endsWith(" ล้านบาท")
        ? `${(Number(text.slice(0, -8)) * 1_000_000).toLocaleString("en")} บาท`
        : undefined,
    ),
  ),
  kind(
    "results-full-width",
    "Digits are of full width",
    results((text, value) =>
      typeof value === "string"
        ? text.replace(/\d/gu, (digit) => String.fromCharCode(0xff10 + Number(digit)))
        : undefined,
    ),
  ),
  kind(
    "results-bare",
    "The unit of a per cent result is left to the targets",
    results((text) => (text.startsWith("ร้อยละ ") ? Number(text.slice(7)) : undefined)),
  ),
  kind("results-in-percent-cells", "Per cent results are cells that show per cent", (form) => {
    // No function sees how a cell is formatted: a score of ours would ask back.
    const typed = form.scored.filter((each) => form.scoreOf(each).cell?.formula === null);
    const changes = typed.flatMap(({ result }) =>
      /^ร้อยละ [\d.]+$/u.test(String(result!.cell!.value))
        ? [put(result!.at, valueOf(result)!.value / 100, "0.00%")]
        : [],
    );
    return changes.length === 0 ? [] : one("results", all(...changes));
  }),
  kind(
    "unit-in-brackets",
    "The unit of a result stands in brackets",
    results((text) => (/^[\d.]+ [ก-๙]+$/u.test(text) ? text.replace(/ ([ก-๙]+)$/u, " ($1)") : undefined)),
  ),
];
