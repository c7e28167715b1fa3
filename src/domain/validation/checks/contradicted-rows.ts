import type { Indicator, IndicatorTable } from "../../form/evaluation";
import { hasValue, valueOf, type Field, type ValueField } from "../../form/field";
import type { FieldReader } from "../../form/fields";
import { states } from "../../form/stated-figure";
import type { Framework } from "../../framework/framework";
import { shorten } from "../../text/shorten";
import { PAUSE, type Fault } from "../engine/rule";
import { rowsOverOthers, type RowOverOthers } from "./parent-rows";
import { headingOver } from "../../form/heading-over";
import { sumOf, weightedSums } from "../../closing/weighted-sums";

/** What the rule on subtotals finds, of which `differs` is about components. */
type SubtotalFault = Fault<"differs" | "parent-weighted" | "parent-score" | "parent-alone">;

/** What rows above their indicators say of themselves, against what these come to. */
export function* contradictedRows(
  table: IndicatorTable,
  reader: FieldReader,
  framework: Framework,
): Iterable<SubtotalFault | typeof PAUSE> {
  for (const row of rowsOverOthers(table)) {
    yield PAUSE;
    const columns = headingOver(table, row.at.row)?.columns;
    const fieldIn = (column: number | undefined) =>
      column === undefined ? null : reader.number(row.at.row, column);
    const [score, weighted] = [fieldIn(columns?.score), fieldIn(columns?.weighted)];
    if (!hasValue(score) && !hasValue(weighted)) continue;
    const fault = contradiction(row, { score, weighted }, framework);
    if (fault) yield { ...fault, parameters: { parent: row.code ?? shorten(row.name) } };
  }
}

function contradiction(
  row: RowOverOthers,
  { score, weighted }: Pick<Indicator, "score" | "weighted">,
  { weightTotal, decimals }: Framework,
): Omit<SubtotalFault, "parameters"> | null {
  const indicators = row.indicators.filter((indicator) => !isNotAssessed(indicator));
  if (indicators.length === 0) return null;
  const sums = weightedSums(indicators, weightTotal);
  const weights = sumOf(indicators.map(({ weight }) => valueOf(weight)));
  const [sum] = sums;
  if (sum === undefined) return uncounted(indicators, [score, weighted].find(hasValue));
  if (hasValue(weighted) && !sums.some((each) => states(weighted, each, decimals.weighted)))
    return against(
      "parent-weighted",
      weighted,
      sum,
      indicators.map((indicator) => indicator.weighted),
    );
  if (!hasValue(score) || weights === null || weights === 0) return null;
  // The finest first: weighted scores may have been rounded.
  const averages = sums.map((each) => (each * weightTotal) / weights).reverse();
  const [average = 0] = averages;
  if (averages.some((each) => states(score, each, decimals.score))) return null;
  return against(
    "parent-score",
    score,
    average,
    indicators.map((indicator) => indicator.score),
  );
}

function against(
  messageId: "parent-weighted" | "parent-score",
  field: ValueField<number>,
  expected: number,
  parts: readonly (Field<number> | null)[],
): Omit<SubtotalFault, "parameters"> {
  const related = parts.flatMap((part) => part?.at ?? []);
  return { messageId, at: field.at, related, expected, found: field.reading.value };
}

/** Figures of a row whose indicators lack what they are summed up by. */
function uncounted(
  indicators: readonly Indicator[],
  field: ValueField<number> | undefined,
): Omit<SubtotalFault, "parameters"> | null {
  if (!field) return null;
  const related = indicators.flatMap(({ weight, score, weighted, at }) => {
    if (hasValue(weighted)) return [];
    const lacking = hasValue(score) ? weight : (score ?? weighted);
    return hasValue(lacking) ? [] : (lacking?.at ?? at);
  });
  return { messageId: "parent-alone", at: field.at, related, found: field.reading.value };
}

function isNotAssessed({ score, weighted, result }: Indicator): boolean {
  return [score, weighted, result].some((field) => field?.reading.kind === "not-applicable");
}
