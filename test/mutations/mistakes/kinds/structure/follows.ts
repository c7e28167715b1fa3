import type { Form } from "../../form";
import type { Case } from "../../mistake";

export const TABLE_FOLLOWS = [
  "weight-total-not-100",
  "component-weight-mismatch",
  "component-weight-missing",
  "indicator-missing",
  "indicator-extra",
  "form-altered",
  "weight-altered",
  "target-not-measurable",
  "target-far-exceeded",
  "formula-altered",
  "cell-error",
  "reference-broken",
  "target-altered",
];

export const deleteRow = (form: Form, row: number) => (workbook: Parameters<Case["change"]>[0]) =>
  workbook.move({ sheet: form.table.sheet, axis: "rows", at: row, by: -1 });
