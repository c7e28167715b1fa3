import type { Field } from "../../../../../src/domain/form/field";
import type { CellValue } from "../../../../../src/domain/workbook/snapshot";
import { put, type Form } from "../../form";
import { found, type Kind, type Outcome } from "../../mistake";

export type Filled = Field<unknown> | null | undefined;

/** One field of the other parts is typed otherwise. */
export function field(
  of: (form: Form) => Filled,
  typed: (value: CellValue, form: Form) => CellValue | undefined,
  outcome: (form: Form, at: Field<unknown>) => Outcome,
  followedBy: readonly string[] = [],
): Kind["cases"] {
  return (form) => {
    const held = of(form);
    if (!held?.cell || held.cell.value === null) return [];
    const value = typed(held.cell.value, form);
    if (value === undefined || value === held.cell.value) return [];
    return [{ on: held.at.sheet, change: put(held.at, value), outcome: outcome(form, held), followedBy }];
  };
}

export const basics = (id: string) => (form: Form) => form.parts.basics?.figures[id];
export const here = (rules: string) => (_: Form, held: Field<unknown>) => found(rules, held.at);
export const figure = (value: CellValue) =>
  typeof value === "number" ? value : Number(/[\d.]+/u.exec(String(value))?.[0]);
export const RATIO = ["personnel-ratio-mismatch", "budget-composition-mismatch", "value-cost-unexplained"];
