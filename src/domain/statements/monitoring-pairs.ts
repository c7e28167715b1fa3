import { valueOf } from "../form/field";
import type { FormParts, ImpactIndicator, MonitoredIndicator } from "../form/parts";
import { likenessOf } from "../text/likeness";
import { headingKey } from "../thai/text";

/** One monitoring indicator in both of its tables. */
export interface MonitoringPair {
  readonly impact: ImpactIndicator;
  readonly monitored: MonitoredIndicator;
}

/** Names that share fewer of their three-letter runs than this are not the same indicator. */
const LEAST_LIKENESS = 0.5;
/** "สพธอ.", "ก.พ.ร.": how an agency is abbreviated is the business of another rule. */
const ABBREVIATION = /[ก-ฮ]{2,6}\.|(?:[ก-ฮ]\.){2,6}/gu;

/** The indicators that part 3 and the three-year table have in common, by the likeness of their names. */
export function monitoringPairs({ part3, monitoring }: FormParts): MonitoringPair[] {
  if (!part3 || !monitoring) return [];
  const rest = new Set(monitoring.indicators);
  return part3.indicators.flatMap((impact): MonitoringPair[] => {
    let best: MonitoredIndicator | null = null;
    let likeness = LEAST_LIKENESS;
    for (const candidate of rest) {
      const now = likenessOf(comparableName(impact), comparableName(candidate));
      if (now >= likeness) [best, likeness] = [candidate, now];
    }
    if (!best) return [];
    rest.delete(best);
    return [{ impact, monitored: best }];
  });
}

/** The name as far as it must agree: without spaces, letter case, brackets' style and abbreviations. */
export function comparableName({ name }: ImpactIndicator | MonitoredIndicator): string {
  return headingKey((valueOf(name) ?? "").replace(ABBREVIATION, "")).toLowerCase();
}
