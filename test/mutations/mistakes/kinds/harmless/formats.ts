import type { CellAddress } from "../../../../../src/domain/workbook/address";
import { readNumberFormat } from "../../../../../src/domain/workbook/number-format";
import { type Form } from "../../form";
import { kind, type Kind } from "../../mistake";
import { one } from "./variant";

function formats(of: (form: Form) => readonly CellAddress[], code: string): Kind["cases"] {
  return (form) => {
    const places = of(form).filter((at) => typeof form.shown(at) === "number");
    return places.length === 0
      ? []
      : one(code, (workbook) => {
          for (const at of places)
            workbook.put(at, { ...workbook.cell(at)!, format: readNumberFormat(code) ?? undefined });
        });
  };
}

const figures = (form: Form) =>
  form.indicators.flatMap(({ weight, score, weighted, result }) =>
    [weight, score, weighted, result].flatMap((field) => field?.at ?? []),
  );

export const FORMATS: readonly Kind[] = [
  kind("format-two-decimals", "Figures are shown with two decimals", formats(figures, "0.00")),
  kind("format-thousands", "Figures are shown with separators", formats(figures, "#,##0.00")),
  kind("format-thai", "Figures are shown in Thai digits", formats(figures, "[$-D07041E]0.00")),
  kind("format-red", "Negative figures would be red", formats(figures, "#,##0.00;[Red]-#,##0.00")),
  kind(
    "format-accounting",
    "Figures are shown as accounts show them",
    formats(figures, '_-* #,##0.00_-;-* #,##0.00_-;_-* "-"??_-;_-@_-'),
  ),
];
