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
/** Where one indicator is left in each table they are the same one under another name, unless their names share less. */
const LEAST_LEFT = 0.2;
/** "สพธอ.", "ก.พ.ร.": how an agency is abbreviated is the business of another rule. */
const ABBREVIATION = /[ก-ฮ]{2,6}\.|(?:[ก-ฮ]\.){2,6}/gu;

/**
 * The indicators that part 3 and the three-year table have in common, in the order of part 3: the likest names first, so
 * that one which was renamed does not take another's place.
 */
export function monitoringPairs({ part3, monitoring }: FormParts): MonitoringPair[] {
  if (!part3 || !monitoring) return [];
  const candidates = part3.indicators
    .flatMap((impact) =>
      monitoring.indicators.map((monitored) => ({
        impact,
        monitored,
        likeness: likenessOf(comparableName(impact), comparableName(monitored)),
      })),
    )
    .sort((a, b) => b.likeness - a.likeness);
  const found = new Map<ImpactIndicator, MonitoredIndicator>();
  const rest = new Set(monitoring.indicators);
  const join = ({ impact, monitored, likeness }: (typeof candidates)[number], least: number) => {
    if (likeness < least || found.has(impact) || !rest.delete(monitored)) return;
    found.set(impact, monitored);
  };
  for (const candidate of candidates) join(candidate, LEAST_LIKENESS);
  const isOneLeft = rest.size === 1 && part3.indicators.length - found.size === 1;
  if (isOneLeft) for (const candidate of candidates) join(candidate, LEAST_LEFT);
  return part3.indicators.flatMap((impact) => {
    const monitored = found.get(impact);
    return monitored ? [{ impact, monitored }] : [];
  });
}

/** The name as far as it must agree: without spaces, letter case, brackets' style and abbreviations. */
export function comparableName({ name }: ImpactIndicator | MonitoredIndicator): string {
  return headingKey((valueOf(name) ?? "").replace(ABBREVIATION, "")).toLowerCase();
}
