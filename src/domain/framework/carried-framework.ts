import { departuresFrom, type Departure } from "../document/departures";
import type { Framework } from "./framework";

/** What a workbook's own framework is to those that are known here; whoever writes the file can write anything into it. */
export type Standing =
  /** Word for word one of them. */
  | "known"
  /** It bears the id and version of one of them and says something else: that one counts. */
  | "altered"
  /** None of them has its id and version: it counts, but for its grades. */
  | "unknown";

/** What a departure is about; `other`: names, wordings and parts of the form. */
export type FrameworkMatter = "grades" | "tiers" | "bands" | "policies" | "weights" | "other";

/** The matters in the order in which they are told. */
export const FRAMEWORK_MATTERS: readonly FrameworkMatter[] = [
  "grades",
  "tiers",
  "bands",
  "policies",
  "weights",
  "other",
];

/** The framework that a workbook carries, and what may be made of it. */
export interface CarriedFramework {
  readonly standing: Standing;
  /** As the workbook has it. */
  readonly own: Framework;
  /** The one to judge by: never with grades that are the workbook's alone. */
  readonly framework: Framework;
  /** The known one that it is held against; null where none is its like. */
  readonly base: Framework | null;
  /** In what the workbook's departs from that one, by matter. */
  readonly departures: Readonly<Record<FrameworkMatter, readonly Departure[]>>;
}

/** Says what a workbook's framework is to those that are known: a workbook does not decide how it is judged. */
export function standingOf(carried: Framework, known: readonly Framework[]): CarriedFramework {
  const same = known.find(({ id, version }) => id === carried.id && version === carried.version);
  const base = same ?? likeOf(carried, known);
  const departures = byMatter(base ? departuresFrom(base, carried) : []);
  if (same) {
    const isSame = FRAMEWORK_MATTERS.every((matter) => departures[matter].length === 0);
    return { standing: isSame ? "known" : "altered", own: carried, framework: same, base: same, departures };
  }
  return {
    standing: "unknown",
    own: carried,
    framework: { ...carried, ruleGrades: base?.ruleGrades ?? {} },
    base,
    departures: base
      ? departures
      : { ...departures, grades: departuresFrom({}, carried.ruleGrades, ["ruleGrades"]) },
  };
}

/** The newest of the same id, else the first for the same kind of agency. */
function likeOf({ id, family }: Framework, known: readonly Framework[]): Framework | null {
  const versions = known.filter((each) => each.id === id).sort((a, b) => b.version - a.version);
  return versions[0] ?? known.find((each) => each.family === family) ?? null;
}

const MATTERS: Readonly<Partial<Record<keyof Framework, FrameworkMatter>>> = {
  ruleGrades: "grades",
  tiers: "tiers",
  scoreRange: "tiers",
  ratings: "bands",
  ita: "bands",
  policies: "policies",
  decimals: "policies",
  components: "weights",
  weightTotal: "weights",
};

/** Parts that say nothing of what a framework is. */
const IGNORED: ReadonlySet<string> = new Set(["$schema"]);

function byMatter(departures: readonly Departure[]): CarriedFramework["departures"] {
  const matters: Record<FrameworkMatter, Departure[]> = {
    grades: [],
    tiers: [],
    bands: [],
    policies: [],
    weights: [],
    other: [],
  };
  for (const departure of departures) {
    const [part = ""] = departure.path;
    if (!IGNORED.has(part)) matters[MATTERS[part as keyof Framework] ?? "other"].push(departure);
  }
  return matters;
}
