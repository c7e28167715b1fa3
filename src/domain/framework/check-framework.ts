import type { DocumentCheck, DocumentFault } from "../document/document-fault";
import { blankTexts, duplicateIds } from "../document/named-entries";
import { checkBands } from "./check-bands";
import { checkWordings } from "./check-wordings";
import type { Framework } from "./framework";
import { lastOf } from "../non-empty";
import { isSameWeight } from "./weights";
import { roundHalfUp } from "../scoring/rounding";

/** A framework together with the ids of the rules that it may grade. */
export interface FrameworkSubject {
  readonly framework: Framework;
  readonly ruleIds: readonly string[];
}

export const FRAMEWORK_CHECKS: readonly DocumentCheck<FrameworkSubject, keyof Framework>[] = [
  { needs: [], check: ({ framework }) => blankTexts(framework) },
  { needs: ["fiscalYears"], check: ({ framework }) => checkYears(framework) },
  { needs: ["tiers", "scoreRange"], check: ({ framework }) => checkTiers(framework) },
  { needs: ["ratings", "scoreRange"], check: ({ framework }) => checkRatings(framework) },
  { needs: ["ita"], check: ({ framework }) => checkIta(framework) },
  { needs: ["components", "weightTotal", "decimals"], check: ({ framework }) => checkWeights(framework) },
  { needs: ["tiers"], check: ({ framework }) => duplicateIds(framework.tiers, ["tiers"], "id") },
  {
    needs: ["components"],
    check: ({ framework }) => duplicateIds(framework.components, ["components"], "code"),
  },
  { needs: ["rounds"], check: ({ framework }) => duplicateIds(framework.rounds, ["rounds"], "id") },
  { needs: ["parts"], check: ({ framework }) => checkPartIds(framework) },
  { needs: ["vocabulary", "tiers", "parts"], check: ({ framework }) => checkWordings(framework) },
  { needs: ["ruleGrades"], check: checkRuleGrades },
  { needs: ["policies", "sources"], check: ({ framework }) => checkSources(framework) },
];

/**
 * Everything that is wrong in a framework which suits the schema, part by part.
 * `ruleIds`: the rules that may be graded.
 */
export function checkFramework(framework: Framework, ruleIds: readonly string[]): DocumentFault[] {
  return FRAMEWORK_CHECKS.flatMap(({ check }) => [...check({ framework, ruleIds })]);
}

function* checkYears({ fiscalYears: { first, last } }: Framework): Iterable<DocumentFault> {
  if (last === null || last >= first) return;
  yield { path: ["fiscalYears", "last"], messageId: "years-reversed", parameters: { first, found: last } };
}

function* checkTiers({ tiers, scoreRange: { lowest, highest } }: Framework): Iterable<DocumentFault> {
  if (lowest >= highest) {
    // Nothing can lie within an empty range; each tier would only say so again.
    yield {
      path: ["scoreRange", "highest"],
      messageId: "range-empty",
      parameters: { lowest, found: highest },
    };
    return;
  }
  let isRising = true;
  for (const [i, { point }] of tiers.entries()) {
    const path = ["tiers", i, "point"];
    const previous = tiers[i - 1]?.point;
    if (previous !== undefined && point <= previous) {
      isRising = false;
      yield { path, messageId: "tiers-not-rising", parameters: { found: point, previous } };
    } else if (point < lowest || point > highest) {
      yield { path, messageId: "tier-out-of-range", parameters: { found: point, lowest, highest } };
    }
  }
  const last = lastOf(tiers).point;
  if (!isRising || last >= highest) return;
  const path = ["tiers", tiers.length - 1, "point"];
  yield { path, messageId: "highest-tier-differs", parameters: { found: last, expected: highest } };
}

function* checkRatings({ ratings, scoreRange }: Framework): Iterable<DocumentFault> {
  const { lowest, highest } = scoreRange;
  // Of an empty range the range itself is told.
  yield* checkBands(ratings, ["ratings"], { lowest, highest: lowest < highest ? highest : Infinity });
}

/** The integrity assessment is per cent, whatever the scale of the evaluation. */
function* checkIta({ ita }: Framework): Iterable<DocumentFault> {
  if (ita !== null) yield* checkBands(ita.bands, ["ita", "bands"], { lowest: 0, highest: 100 });
}

function* checkWeights(framework: Framework): Iterable<DocumentFault> {
  const { components, weightTotal } = framework;
  const weights = components.flatMap(({ weight }) => weight ?? []);
  if (weights.length === 0 || weights.length < components.length) return;
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (isSameWeight(sum, weightTotal, framework)) return;
  yield {
    path: ["components"],
    messageId: "component-weights",
    parameters: { found: roundHalfUp(sum, 4), expected: weightTotal },
  };
}

function* checkPartIds({ parts }: Framework): Iterable<DocumentFault> {
  yield* duplicateIds(parts, ["parts"], "id");
  for (const [i, part] of parts.entries()) {
    yield* duplicateIds(part.columns, ["parts", i, "columns"], "role");
    yield* duplicateIds(part.fields, ["parts", i, "fields"], "id");
  }
}

function* checkRuleGrades({ framework, ruleIds }: FrameworkSubject): Iterable<DocumentFault> {
  for (const rule of Object.keys(framework.ruleGrades)) {
    if (ruleIds.includes(rule)) continue;
    yield { path: ["ruleGrades", rule], messageId: "unknown-rule", parameters: { found: rule } };
  }
}

function* checkSources({ policies, sources }: Framework): Iterable<DocumentFault> {
  const named = new Set(sources.map((source) => source.about));
  for (const policy of Object.keys(policies)) {
    const expected = `policies.${policy}`;
    if (named.has(expected)) continue;
    yield { path: ["policies", policy], messageId: "policy-without-source", parameters: { expected } };
  }
}
