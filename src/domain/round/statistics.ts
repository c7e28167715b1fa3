import { wordingKey } from "../thai/wordings";
import type { LocalisedText } from "../text/localised";
import { isFinal, type Round, type RoundEntry } from "./assemble-round";
import type { FormStanding } from "./record";

/** How many agencies have a rating; `provisional` and `none` are those that have none yet. */
export interface RatingCount {
  readonly rating: LocalisedText | "provisional" | "none";
  readonly count: number;
}

/** What a component came to over all final results. */
export interface ComponentAverage {
  readonly code: string;
  readonly name: string;
  /** On how many results it rests. */
  readonly count: number;
  readonly mean: number;
  readonly lowest: number;
  readonly highest: number;
}

export interface RoundStatistics {
  /** The best rating first. */
  readonly ratings: readonly RatingCount[];
  /** Of the final results; null where there is none. */
  readonly total: Omit<ComponentAverage, "code" | "name"> | null;
  readonly components: readonly ComponentAverage[];
}

/** What is said of the whole round: of what is counted, and but for the ratings of final results alone. */
export function roundStatistics({ framework, entries }: Round): RoundStatistics {
  const counted = entries.filter(({ isCounted }) => isCounted);
  const finals = counted.flatMap(({ standing }) => (isFinal(standing) ? [standing] : []));
  return {
    ratings: [
      ...(framework?.ratings ?? []).map((rating) => ({
        rating,
        count: finals.filter((standing) => standing.rating?.th === rating.th).length,
      })),
      { rating: "provisional", count: counted.filter(isProvisional).length },
      { rating: "none", count: counted.filter(({ standing }) => standing?.total == null).length },
    ],
    total: spread(finals.map(({ total }) => total)),
    components: componentAverages(finals),
  };
}

function isProvisional({ standing }: RoundEntry): boolean {
  return standing !== null && standing.total !== null && standing.provisional.length > 0;
}

/** By code and name: what bears another name in one form is another component. */
function componentAverages(finals: readonly FormStanding[]): ComponentAverage[] {
  const groups = new Map<string, { code: string; name: string; scores: number[] }>();
  for (const { code, name, score } of finals.flatMap(({ components }) => components)) {
    const key = JSON.stringify([code, wordingKey(name)]);
    const group = groups.get(key) ?? { code, name, scores: [] };
    groups.set(key, group);
    if (score !== null) group.scores.push(score);
  }
  return [...groups.values()].flatMap(({ code, name, scores }) => {
    const figures = spread(scores);
    return figures ? { code, name, ...figures } : [];
  });
}

function spread(figures: readonly number[]): RoundStatistics["total"] {
  if (figures.length === 0) return null;
  return {
    count: figures.length,
    mean: figures.reduce((sum, figure) => sum + figure, 0) / figures.length,
    lowest: figures.reduce((least, figure) => Math.min(least, figure)),
    highest: figures.reduce((most, figure) => Math.max(most, figure)),
  };
}
