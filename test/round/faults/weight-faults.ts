import { value } from "../edits";
import type { RoundForm } from "../form";
import { inThaiDigits } from "../own-form";
import { CLOSING, failingClosing } from "./closing";
import { error, hasFunctions, isStandard, rowFault, warning, type Fault } from "./fault";

export const WEIGHT_FAULTS: readonly Fault[] = [
  rowFault(
    "weight-changed",
    "A weight is one more than approved",
    isStandard,
    (form, { at, indicator, component }) => {
      const weight = indicator.weight + 1;
      return {
        edits: [value(at.weight, weight)],
        findings: [
          error("weight-total-not-100", form.weights),
          error("component-weight-mismatch", form.components[component]!),
          error("weight-altered", at.weight),
        ],
        touches: ["weights", `component ${component}`],
        states: { [indicator.code]: { weight } },
        concernsTotal: true,
      };
    },
  ),
  rowFault("weight-as-text", "A weight is stored as text", hasFunctions, (_, { at, indicator }) => ({
    edits: [value(at.weight, `${indicator.weight} `)],
    findings: [warning("number-as-text", at.weight)],
  })),
  rowFault(
    "weight-in-thai-digits",
    "A weight is typed in Thai digits",
    hasFunctions,
    (_, { at, indicator }) => ({
      edits: [value(at.weight, inThaiDigits(String(indicator.weight)))],
      findings: [warning("number-as-text", at.weight)],
    }),
  ),
  ...(["weight-missing", "weight-not-number"] as const).map((rule) => {
    const [kind, says, content] =
      rule === "weight-missing"
        ? (["weight-emptied", "A weight is emptied", null] as const)
        : (["weight-of-words", "A weight is written in words", "สิบ"] as const);
    return rowFault(kind, says, isForWeight, (form, row) => ({
      edits: [value(row.at.weight, content)],
      findings: [
        error(rule, row.at.weight),
        ...(isStandard(form)
          ? [
              error("weight-altered", row.at.weight),
              error("cell-error", row.at.weighted),
              ...failingClosing(form),
            ]
          : []),
      ],
      touches: ["weights", `component ${row.component}`, ...CLOSING],
      states: { [row.indicator.code]: { weight: null } },
      concernsTotal: true,
    }));
  }),
  rowFault(
    "weights-exchanged",
    "Two weights of a component are exchanged: they still sum to 100",
    (form, row) => isStandard(form) && neighbourOf(form.rows, row) !== undefined,
    (form, row) => {
      const other = neighbourOf(form.rows, row)!;
      return {
        edits: [value(row.at.weight, other.indicator.weight), value(other.at.weight, row.indicator.weight)],
        findings: [error("weight-altered", row.at.weight), error("weight-altered", other.at.weight)],
        touches: ["weights", `component ${row.component}`, `row ${other.indicator.code}`],
        states: {
          [row.indicator.code]: { weight: other.indicator.weight },
          [other.indicator.code]: { weight: row.indicator.weight },
        },
        concernsTotal: true,
      };
    },
  ),
];

/** In the portable form the error spreads less far: that is not written down here. */
function isForWeight(form: RoundForm): boolean {
  return form.kind === "functions" || (form.kind === "own" && !form.hasFormulas);
}

function neighbourOf<T extends { component: string; indicator: { weight: number } }>(
  rows: readonly T[],
  row: T,
) {
  const next = rows[rows.indexOf(row) + 1];
  return next?.component === row.component && next.indicator.weight !== row.indicator.weight
    ? next
    : undefined;
}
