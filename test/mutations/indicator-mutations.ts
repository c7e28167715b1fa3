import { valueOf } from "../../src/domain/form/field";
import { type Indicator, type IndicatorTable } from "../../src/domain/form/evaluation";
import { scoreIndicator } from "../../src/domain/form/score-indicator";
import type { Framework } from "../../src/domain/framework/framework";
import { claim, codeOf, formula, value, type Mutation } from "./mutation";

/** What follows from other weights or scores before the workbook is calculated again. */
const SUMS = [
  "component-weight-missing",
  "weight-total-not-100",
  "component-weight-mismatch",
  "weighted-mismatch",
  "total-mismatch",
  "rating-mismatch",
  "printed-summary-mismatch",
  "weight-altered",
  "total-of-rounded",
  "score-at-band-edge",
];
/** What follows from a formula or a score that was replaced. */
const SCORES = [
  ...SUMS,
  "score-mismatch",
  "score-source-mismatch",
  "committee-score-unexplained",
  "formula-overwritten",
  "formula-altered",
  "formula-inconsistent",
  "score-not-tier",
  "target-not-measurable",
];
const TARGETS = ["target-altered", "target-not-measurable", "score-mismatch", "target-far-exceeded"];

/** Every way in which one indicator goes wrong that applies to it. */
export function indicatorMutations(
  indicator: Indicator,
  table: IndicatorTable,
  framework: Framework,
): Mutation[] {
  return [
    ...weightMutations(indicator, table),
    ...targetMutations(indicator, framework),
    ...resultMutations(indicator, framework),
    ...scoreMutations(indicator, framework),
    ...textMutations(indicator),
    {
      id: `row-hidden ${codeOf(indicator)}`,
      kind: "The row of an indicator with a weight is hidden",
      edits: [{ kind: "hide-row", at: indicator.at }],
      claims: [claim("hidden-row-weighted", indicator.at)],
      followedBy: [],
    },
  ];
}

function weightMutations(indicator: Indicator, table: IndicatorTable): Mutation[] {
  const { at } = indicator.weight!;
  const weight = valueOf(indicator.weight)!;
  const heading = table.headings[0]!;
  const sumAt = { sheet: table.sheet, row: heading.lastRow, column: heading.columns.weight! };
  const code = codeOf(indicator);
  return [
    ...[1, -1, 0.5].map((change): Mutation => ({
      id: `weight-changed ${change > 0 ? "+" : ""}${change} ${code}`,
      kind: "A weight is changed by 1, -1 or 0.5",
      edits: [value(at, weight + change)],
      claims: [claim("weight-total-not-100", sumAt)],
      followedBy: SUMS,
    })),
    {
      id: `weight-as-text ${code}`,
      kind: "A weight is stored as text with a trailing space",
      edits: [value(at, `${weight} `)],
      claims: [claim("number-as-text", at)],
      followedBy: [],
    },
    {
      id: `weight-in-thai-digits ${code}`,
      kind: "A weight is typed in Thai digits",
      edits: [
        value(
          at,
          String(weight).replace(/\d/g, (digit) => "๐๑๒๓๔๕๖๗๘๙"[Number(digit)]!),
        ),
      ],
      claims: [claim("number-as-text", at)],
      followedBy: [],
    },
    {
      id: `weight-emptied ${code}`,
      kind: "A weight is emptied",
      edits: [value(at, null)],
      claims: [claim("weight-missing", at)],
      followedBy: SUMS,
    },
    {
      id: `weight-of-words ${code}`,
      kind: "A weight is replaced by words",
      edits: [value(at, "สิบ")],
      claims: [claim("weight-not-number", at)],
      followedBy: SUMS,
    },
    {
      id: `weight-negative ${code}`,
      kind: "A weight becomes negative",
      edits: [value(at, -weight)],
      claims: [claim("weight-not-number", at)],
      followedBy: SUMS,
    },
  ];
}

function targetMutations(indicator: Indicator, framework: Framework): Mutation[] {
  const code = codeOf(indicator);
  const targets = framework.tiers.map((tier) => indicator.targets[tier.id]!);
  const highest = targets.at(-1)!;
  const mutations: Mutation[] = [
    {
      id: `target-emptied ${code}`,
      kind: "The highest target is emptied",
      edits: [value(highest.at, null)],
      claims: [claim("target-missing", highest.at)],
      followedBy: TARGETS,
    },
  ];
  const figures = targets.filter((target) => valueOf(target) !== null);
  if (figures.length < 3) return mutations;
  const [first, second, third] = figures as [(typeof figures)[0], (typeof figures)[0], (typeof figures)[0]];
  const lowest = targets[0]!;
  mutations.push(
    {
      id: `targets-swapped ${code}`,
      kind: "The two upper targets are swapped",
      edits: [value(second.at, third.cell!.value), value(third.at, second.cell!.value)],
      claims: [claim("targets-not-monotone", lowest.at)],
      followedBy: TARGETS,
    },
    {
      id: `targets-swapped-low ${code}`,
      kind: "The two lower targets are swapped",
      edits: [value(first.at, second.cell!.value), value(second.at, first.cell!.value)],
      claims: [claim("targets-not-monotone", lowest.at)],
      followedBy: TARGETS,
    },
    {
      id: `targets-flat ${code}`,
      kind: "Two targets are made equal",
      edits: [value(second.at, third.cell!.value)],
      claims: [claim("targets-flat", lowest.at)],
      followedBy: TARGETS,
    },
    {
      id: `target-unit-changed ${code}`,
      kind: "One target is given another unit",
      edits: [value(second.at, `${valueOf(second)!.value} คน`)],
      claims: [claim("targets-unit-mixed", second.at)],
      followedBy: TARGETS,
    },
  );
  return mutations;
}

function resultMutations(indicator: Indicator, framework: Framework): Mutation[] {
  const code = codeOf(indicator);
  const { at } = indicator.result!;
  const isFigure = scoreIndicator(indicator, framework).kind === "scored";
  const mutations: Mutation[] = [
    {
      id: `result-emptied ${code}`,
      kind: "A result is emptied while its score stays",
      edits: [value(at, null)],
      claims: [claim("result-missing", at)],
      followedBy: [...SCORES, "revenue-indicator-mismatch"],
    },
    {
      id: `markup-in-result ${code}`,
      kind: "A result is pasted with remains of HTML",
      edits: [value(at, `<p>${String(indicator.result!.cell!.value)}</p>`)],
      claims: [claim("markup-remains", at)],
      followedBy: [...SCORES, "number-as-text", "result-unit-mismatch"],
    },
  ];
  // Bare targets say nothing of a unit.
  const hasUnit = framework.tiers.some((tier) => valueOf(indicator.targets[tier.id])?.unit != null);
  if (!isFigure || !hasUnit) return mutations;
  mutations.push({
    id: `result-in-another-unit ${code}`,
    kind: "A result is given another unit than its targets",
    edits: [value(at, `${valueOf(indicator.result)!.value} คน`)],
    claims: [claim("result-unit-mismatch", at)],
    followedBy: [...SCORES, "revenue-indicator-mismatch"],
  });
  return mutations;
}

function scoreMutations(indicator: Indicator, framework: Framework): Mutation[] {
  const code = codeOf(indicator);
  const score = indicator.score!;
  // What the agency typed or the formula gave; where self and committee have columns, the self score.
  const scored = indicator.selfScore ?? score;
  const weighted = indicator.weighted!;
  const isComputed = scoreIndicator(indicator, framework).kind === "scored";
  const mutations: Mutation[] = [
    {
      id: `score-beyond-scale ${code}`,
      kind: "A score above the scale is typed",
      edits: [value(score.at, 101)],
      claims: [claim("score-out-of-range", score.at)],
      followedBy: SCORES,
    },
    {
      id: `score-emptied ${code}`,
      kind: "A score is emptied although there is a result",
      edits: [value(score.at, null)],
      claims: [claim("score-missing", score.at)],
      followedBy: SCORES,
    },
    {
      id: `weighted-typed ${code}`,
      kind: "Another weighted score is typed over the formula",
      edits: [value(weighted.at, valueOf(weighted)! - 1)],
      claims: [claim("weighted-mismatch", weighted.at), claim("formula-overwritten", weighted.at)],
      followedBy: SCORES,
    },
    {
      id: `weighted-pasted-as-value ${code}`,
      kind: "A weighted score is pasted as a value over its formula",
      edits: [value(weighted.at, weighted.cell!.value)],
      claims: [claim("formula-overwritten", weighted.at)],
      followedBy: ["formula-altered"],
    },
    {
      id: `weighted-broken ${code}`,
      kind: "A weighted score shows an error of a lost reference",
      edits: [formula(weighted.at, "=KPIWEIGHTED(#REF!,B8)", { error: "#REF!" })],
      claims: [claim("cell-error", weighted.at)],
      followedBy: [...SCORES, "reference-broken", "formula-unguarded"],
    },
    {
      id: `external-link ${code}`,
      kind: "A weighted score is taken from another workbook",
      edits: [formula(weighted.at, "='[ปีก่อน.xlsx]ส่วนที่ 1'!H8", weighted.cell!.value)],
      claims: [claim("external-link", weighted.at)],
      followedBy: SCORES,
    },
    {
      id: `function-name-lost ${code}`,
      kind: "The function of a weighted score has lost its name",
      edits: [
        formula(weighted.at, weighted.cell!.formula!.replace("KPIWEIGHTED", "_xldudf_KPIWEIGHTED"), {
          error: "#NAME?",
        }),
      ],
      claims: [claim("function-name-broken", weighted.at)],
      followedBy: [...SCORES, "cell-error"],
    },
  ];
  if (isComputed) {
    mutations.push({
      id: `score-typed ${code}`,
      kind: "Another score is typed over the formula of a computed one",
      edits: [value(scored.at, 75)],
      claims: [claim("score-mismatch", scored.at)],
      followedBy: SCORES,
    });
  }
  return mutations.filter(
    ({ id }) => !id.startsWith("function-name-lost") || weighted.cell!.formula!.includes("KPIWEIGHTED"),
  );
}

function textMutations(indicator: Indicator): Mutation[] {
  const code = codeOf(indicator);
  const { at } = indicator;
  const name = `${code} ${indicator.name}`;
  const mutations: Mutation[] = [
    {
      id: `zero-width-in-name ${code}`,
      kind: "The name of an indicator holds an invisible character",
      edits: [value(at, `${name.slice(0, 8)}\u200b${name.slice(8)}`)],
      claims: [claim("invisible-characters", at)],
      followedBy: [],
    },
  ];
  if (name.includes("ำ")) {
    mutations.push({
      id: `sara-am-decomposed ${code}`,
      kind: "The name of an indicator holds a decomposed sara am",
      edits: [value(at, name.replaceAll("ำ", "\u0e4d\u0e32"))],
      claims: [claim("sara-am-decomposed", at)],
      followedBy: [],
    });
  }
  return mutations;
}
