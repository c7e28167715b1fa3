import { valueOf } from "../../../../../src/domain/form/field";
import { enter, few, put } from "../../form";
import { found, kind, type Kind } from "../../mistake";

export const REVENUE: readonly Kind[] = [
  kind("revenue-line-as-text", "An amount of revenue is typed with its unit as text", (form) =>
    few(form.parts.revenue?.lines.filter(({ amount }) => amount.cell) ?? [], 1).map(({ amount }) => ({
      on: amount.at.sheet,
      change: put(amount.at, `${String(amount.cell!.value)} บาท`),
      outcome: found("", amount.at, form.parts.revenue!.total?.at),
      followedBy: ["revenue-income-mismatch", "revenue-indicator-mismatch", "budget-composition-mismatch"],
    })),
  ),
  kind("revenue-line-zero-more", "An amount of revenue gets a zero too many", (form) =>
    few(form.parts.revenue?.lines.filter(({ amount }) => valueOf(amount) !== null) ?? [], 1).map(
      ({ amount }) => ({
        on: amount.at.sheet,
        change: put(amount.at, valueOf(amount)!.value * 10),
        outcome: found("revenue-indicator-mismatch|revenue-total-mismatch|budget-composition-mismatch"),
        followedBy: ["revenue-income-mismatch", "revenue-indicator-mismatch", "budget-composition-mismatch"],
      }),
    ),
  ),
  kind("revenue-line-in-millions", "One amount of revenue is typed in millions", (form) =>
    few(form.parts.revenue?.lines.filter(({ amount }) => valueOf(amount) !== null) ?? [], 1).map(
      ({ amount }) => ({
        on: amount.at.sheet,
        change: put(amount.at, valueOf(amount)!.value / 1_000_000),
        outcome: found("revenue-indicator-mismatch|revenue-total-mismatch|budget-composition-mismatch"),
        followedBy: ["revenue-income-mismatch", "revenue-indicator-mismatch", "budget-composition-mismatch"],
      }),
    ),
  ),
  kind("revenue-sum-short", "The sum of the revenue leaves out the last line", (form) => {
    const { lines = [], total } = form.parts.revenue ?? {};
    const [first, last] = [lines[0], lines.at(-2)];
    if (!first?.amount.cell || !last || !total?.cell || total.cell.value === null) return [];
    return [
      {
        on: total.at.sheet,
        change: enter(total.at, `=SUM(B${first.amount.at.row + 1}:B${last.amount.at.row + 1})`),
        outcome: found("revenue-total-mismatch", total.at),
        followedBy: ["revenue-income-mismatch", "revenue-indicator-mismatch", "budget-composition-mismatch"],
      },
    ];
  }),
  kind("revenue-total-typed", "The sum of the revenue is typed with another digit", (form) => {
    const total = form.parts.revenue?.total;
    if (!total?.cell || total.cell.value === null) return [];
    return [
      {
        on: total.at.sheet,
        change: put(total.at, valueOf(total)!.value + 1_000_000),
        outcome: found("revenue-total-mismatch", total.at),
        followedBy: [
          "revenue-income-mismatch",
          "revenue-indicator-mismatch",
          "budget-composition-mismatch",
          "formula-altered",
        ],
      },
    ];
  }),
];
