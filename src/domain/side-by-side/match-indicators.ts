import { likenessOf } from "../text/likeness";
import { wordingKey } from "../thai/wordings";

/** By what an indicator is known again. */
export interface NamedIndicator {
  readonly code: string | null;
  readonly name: string;
}

/** One indicator then and now; null where one of the forms has none for it. */
export interface IndicatorPair<Indicator extends NamedIndicator> {
  readonly then: Indicator | null;
  readonly now: Indicator | null;
}

/** Of one code, names that share fewer of their runs of letters are two indicators: codes are given anew each year. */
const LIKE_WITH_CODE = 0.5;
/** Without the code to go by they must be all but the same. */
const LIKE = 0.75;
/** Each of the names that are left is held against each; of more than these the forms have nothing in common. */
const MOST_LEFT = 300;

/** Which indicator is which: by name, then by code and a like name, then by a name that is all but the same. */
export function matchIndicators<Indicator extends NamedIndicator>(
  then: readonly Indicator[],
  now: readonly Indicator[],
): IndicatorPair<Indicator>[] {
  const rest = new Set(then);
  const found = new Map<Indicator, Indicator>();
  const take = (choose: (indicator: Indicator) => Indicator | null) => {
    for (const indicator of now) {
      const partner = found.has(indicator) ? null : choose(indicator);
      if (!partner) continue;
      found.set(indicator, partner);
      rest.delete(partner);
    }
  };
  const byName = listBy(then, nameKey);
  const isAlone = listBy(now, nameKey);
  take((indicator) => {
    // Of two with one name nobody knows which is meant; their codes tell.
    const key = nameKey(indicator);
    const [one, another] = byName.get(key) ?? [];
    return one && !another && isAlone.get(key)?.length === 1 ? one : null;
  });
  const byCode = listBy(then, ({ code }) => code ?? "");
  take((indicator) => {
    const coded = indicator.code === null ? [] : (byCode.get(indicator.code) ?? []);
    return coded.find((each) => rest.has(each) && likeness(each, indicator) >= LIKE_WITH_CODE) ?? null;
  });
  if (rest.size <= MOST_LEFT && now.length - found.size <= MOST_LEFT)
    take((indicator) => likest(indicator, rest));
  return [
    ...now.map((indicator) => ({ then: found.get(indicator) ?? null, now: indicator })),
    ...[...rest].map((indicator) => ({ then: indicator, now: null })),
  ];
}

function listBy<Indicator extends NamedIndicator>(
  indicators: readonly Indicator[],
  keyOf: (indicator: Indicator) => string,
): ReadonlyMap<string, readonly Indicator[]> {
  const lists = new Map<string, Indicator[]>();
  for (const indicator of indicators) {
    const key = keyOf(indicator);
    const list = lists.get(key);
    if (list) list.push(indicator);
    else lists.set(key, [indicator]);
  }
  return lists;
}

function likest<Indicator extends NamedIndicator>(
  indicator: Indicator,
  candidates: Iterable<Indicator>,
): Indicator | null {
  let best: Indicator | null = null;
  let most = LIKE;
  for (const candidate of candidates) {
    const now = likeness(candidate, indicator);
    if (now >= most) [best, most] = [candidate, now];
  }
  return best;
}

function likeness(a: NamedIndicator, b: NamedIndicator): number {
  return likenessOf(nameKey(a), nameKey(b));
}

export function nameKey({ name }: Pick<NamedIndicator, "name">): string {
  return wordingKey(name);
}
