import type { Form } from "../../form";
import { quiet, type Case, type Kind } from "../../mistake";

export type Change = Case["change"];

export const one = (on: string, change: Change, ...notes: string[]): Case[] => [
  { on, change, outcome: quiet(...notes) },
];
export const onForm =
  (make: (form: Form) => Change, ...notes: string[]): Kind["cases"] =>
  (form) =>
    one(form.table.sheet, make(form), ...notes);

export function sheetEnd(form: Form): number {
  return form.sheets
    .find(({ name }) => name === form.table.sheet)!
    .cells.rowIndices()
    .at(-1)!;
}
