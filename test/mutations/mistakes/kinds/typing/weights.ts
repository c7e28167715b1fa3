import { valueOf } from "../../../../../src/domain/form/field";
import type { CellValue } from "../../../../../src/domain/workbook/snapshot";
import { codeOf, few, put } from "../../form";
import { found, kind, type Case, type Kind } from "../../mistake";

function weights(typed: (weight: number) => CellValue, rules: string, format?: string): Kind["cases"] {
  return (form) =>
    few(form.indicators.filter(({ weight }) => valueOf(weight) !== null)).map((indicator) => {
      const sum = form.at("weight", form.lastHeadingRow);
      return {
        on: codeOf(indicator),
        change: put(indicator.weight!.at, typed(valueOf(indicator.weight)!), format),
        outcome: found(rules, indicator.weight!.at, indicator.weighted?.at, sum, indicator.component?.at),
        followedBy: WEIGHT_FOLLOWS,
      };
    });
}

const WEIGHT_FOLLOWS = [
  "weight-total-not-100",
  "component-weight-mismatch",
  "component-weight-missing",
  "weight-altered",
];
const SUM_OR_TEMPLATE = "weight-total-not-100|component-weight-mismatch|weight-altered|weight-not-number";

export const WEIGHTS: readonly Kind[] = [
  kind(
    "weight-zero-more",
    "A weight gets a zero too many",
    weights((weight) => weight * 10, SUM_OR_TEMPLATE),
  ),
  kind(
    "weight-digits-exchanged",
    "The digits of a weight are exchanged",
    weights((weight) => Number([...String(weight)].reverse().join("")) || weight * 2, SUM_OR_TEMPLATE),
  ),
  kind(
    "weight-one-off",
    "A weight is typed one too high",
    weights((weight) => weight + 1, SUM_OR_TEMPLATE),
  ),
  kind(
    "weight-as-fraction",
    "A weight is typed as a fraction",
    weights((weight) => weight / 100, SUM_OR_TEMPLATE),
  ),
  kind("weight-letter-o", "The letter O is typed for a zero in a weight", (form) =>
    weights((weight) => String(weight).replace("0", "O").replace("5", "S"), "")(form),
  ),
  kind(
    "weight-with-unit",
    "A weight is typed with its unit as text",
    weights((weight) => `ร้อยละ ${weight}`, ""),
  ),
  kind(
    "weight-zero",
    "A weight is typed as 0",
    weights(() => 0, ""),
  ),
  kind(
    "weight-emptied",
    "A weight is deleted by mistake",
    weights(() => null, "weight-missing"),
  ),
  kind(
    "weight-negative",
    "A minus slips before a weight",
    weights((weight) => -weight, ""),
  ),
  kind("component-weight-typed", "The heading of a component is typed with another weight", (form) =>
    few(
      form.table.components.flatMap((component): Case[] => {
        const text = form.text(component.at);
        if (!/ร้อยละ \d+/u.test(text)) return [];
        return [
          {
            on: component.code,
            change: put(
              component.at,
              text.replace(
                /(ร้อยละ )(\d+)/u,
                (_, words: string, digits: string) => `${words}${Number(digits) + 5}`,
              ),
            ),
            outcome: found("component-weight-mismatch", component.at),
            followedBy: ["weight-altered", "form-altered"],
          },
        ];
      }),
    ),
  ),
];
