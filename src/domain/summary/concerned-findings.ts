import type { Indicator, ScoredForm } from "../form/evaluation";
import type { LocalisedText } from "../text/localised";
import type { Finding } from "../validation/engine/finding";
import type { RuleGroup } from "../validation/engine/groups";
import { formatAddress, parseRectangle, type CellAddress } from "../workbook/address";
import type { ToldFinding } from "./summary";

/** What rules of these groups find wrong about a row of the form is wrong about its part of the total. */
const GROUPS_OF_THE_TOTAL: readonly RuleGroup[] = [
  "structure",
  "weights",
  "targets",
  "results",
  "scores",
  "cells",
];

/** An open error on a figure that enters the total. */
export interface ConcernedFinding {
  readonly finding: Finding;
  /** Its cell, or the first one of its range. */
  readonly at: CellAddress;
  /** Null where it speaks of the table as a whole. */
  readonly indicator: Indicator | null;
  readonly concerns: "weight" | "score" | "rest";
}

/** The findings as far as a summary tells them. */
export interface SortedFindings {
  readonly accepted: readonly Finding[];
  /** Of severity error, wherever they are. */
  readonly openErrors: readonly Finding[];
  /** Those among them that speak of a figure that enters the total. */
  readonly concerned: readonly ConcernedFinding[];
  readonly disputed: ReadonlySet<Indicator>;
}

/** Sorts findings by what they mean for the total of a form. Total and rating themselves are closed anew. */
export function sortFindings(findings: readonly Finding[], form: ScoredForm): SortedFindings {
  const open = findings.filter(({ severity, accepted }) => severity === "error" && accepted === null);
  const places = placesOf(form);
  const concerned = open.flatMap((finding) => concern(finding, form, places) ?? []);
  const disputed = new Set(
    concerned.flatMap(({ indicator, concerns }) => (indicator && concerns === "score" ? indicator : [])),
  );
  return {
    accepted: findings.filter(({ accepted }) => accepted !== null),
    openErrors: open,
    concerned,
    disputed,
  };
}

/** A finding as a summary tells it; `concerns`: the texts of those that make the result provisional. */
export function tellFinding(finding: Finding, concerns: ReadonlySet<LocalisedText>): ToldFinding {
  const { rule, severity, message, sheet, address, accepted } = finding;
  const why = accepted && { by: accepted.by, at: accepted.at, reason: accepted.reason };
  return { rule, severity, message, sheet, address, concernsTotal: concerns.has(message), accepted: why };
}

interface Place {
  readonly indicator: Indicator;
  readonly concerns: ConcernedFinding["concerns"];
}

function concern(
  finding: Finding,
  { total, rating, parts }: ScoredForm,
  places: ReadonlyMap<string, Place>,
): ConcernedFinding | null {
  const { group, sheet, address } = finding;
  if (!GROUPS_OF_THE_TOTAL.includes(group) || sheet === null || address === null) return null;
  const corner = parseRectangle(address);
  if (corner === null) return null;
  const at = { sheet, row: corner.row, column: corner.column };
  const key = formatAddress(at);
  if (isOneOf(key, [total?.at, rating?.at])) return null;
  const place = places.get(key);
  if (place) {
    // Whatever a rule says of a weight, it is the weight that is open.
    const concerns = group === "weights" ? "weight" : place.concerns;
    return { finding, at, indicator: place.indicator, concerns };
  }
  const isOfTable = group === "weights" && parts.some((part) => part.sheet === sheet);
  return isOfTable ? { finding, at, indicator: null, concerns: "weight" } : null;
}

/** The figures of every row that the total is made of, by their addresses. */
function placesOf({ indicators }: ScoredForm): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  for (const indicator of indicators) {
    const add = (at: CellAddress | undefined, concerns: Place["concerns"]) => {
      if (at) places.set(formatAddress(at), { indicator, concerns });
    };
    const { weight, weighted, score, result, selfScore, committeeScore, targets } = indicator;
    add(indicator.at, "rest");
    add(weighted?.at, "rest");
    for (const target of Object.values(targets)) add(target?.at, "score");
    for (const field of [result, selfScore, committeeScore, score]) add(field?.at, "score");
    add(weight?.at, "weight");
  }
  return places;
}

function isOneOf(address: string, cells: readonly (CellAddress | undefined)[]): boolean {
  return cells.some((at) => at !== undefined && formatAddress(at) === address);
}
