import { below, beside, findText, sheetNamed, type FormRow, type RoundForm } from "../form";
import { error, type ExpectedFinding } from "./fault";

/** What closes the form: no two faults may meet there. */
export const CLOSING: readonly string[] = ["total", "rating", "weights"];

/** A figure of the page that is handed in. */
export function printed({ workbook }: RoundForm, heading: string) {
  return below(findText(sheetNamed(workbook, "สรุป"), heading), 1);
}

export const PRINTED = { total: "คะแนนรวมถ่วงน้ำหนัก", rating: "สรุปผลการประเมินระดับองค์กร", ita: "คะแนน ITA" };

/** An error spreads to the total, the rating and both of them on the page that is handed in. */
export function failingClosing(form: RoundForm): ExpectedFinding[] {
  return [form.total, form.rating, printed(form, PRINTED.total), printed(form, PRINTED.rating)].map((at) =>
    error("cell-error", at),
  );
}

/** Of a score that shows an error: also its weighted score and the figures of its component. */
export function failingScore(form: RoundForm, { at, component }: FormRow): ExpectedFinding[] {
  const { name } = form.plan.components.find(({ code }) => code === component)!;
  const label = findText(sheetNamed(form.workbook, "สรุป"), `${component} ${name}`);
  const own = [at.self, at.score, at.weighted, beside(label, 2), beside(label, 3)];
  return [...own.map((place) => error("cell-error", place)), ...failingClosing(form)];
}
