import { wordingKey } from "../domain/thai/wordings";
import { FRAMEWORKS, PUBLIC_ORGANISATION_2565 } from "../domain/framework/frameworks";
import { isObject, type JsonObject, type Migration } from "./migration";

/**
 * Version 1 knew one scale of three tiers, whose headings stood among the columns, one fiscal year, and the form
 * of FY2565 only: what it could not say is taken from the framework of that year.
 */
const FROM_1: Migration = {
  from: 1,
  isUnnumbered: (document) => "fiscalYear" in document && !("fiscalYears" in document),
  migrate(document) {
    const { fiscalYear, ...rest } = document;
    const { agencyKind, rounds, parts } = PUBLIC_ORGANISATION_2565;
    return {
      agencyKind,
      components: [],
      rounds,
      parts,
      ruleGrades: {},
      ...rest,
      schemaVersion: 2,
      ...("fiscalYear" in document && { fiscalYears: { first: fiscalYear, last: fiscalYear } }),
      ...tiersAndVocabulary(rest),
      ...("policies" in rest && { policies: withNewPolicies(rest.policies) }),
      ...("sources" in rest && { sources: withNewSources(rest.sources) }),
    };
  },
  originOf(path) {
    if (path[0] === "fiscalYears") return ["fiscalYear"];
    if (path[0] === "tiers" && path[2] === "headings") return ["vocabulary", "columns"];
    return path;
  },
};

/**
 * Version 2 knew no families. A document belongs to the one whose words stand in its name or kind of agency, and else
 * to one of its own.
 */
const FROM_2: Migration = {
  from: 2,
  isUnnumbered: () => false,
  migrate(document) {
    const { id, name, agencyKind } = document;
    const texts = [name, agencyKind].flatMap((text) => (isObject(text) ? Object.values(text) : []));
    const keys = texts.filter(isText).map(wordingKey);
    const relative = FRAMEWORKS.find(({ titleWords }) =>
      titleWords.some((word) => keys.some((key) => key.includes(wordingKey(word)))),
    );
    // Of an id that is none the id itself is told.
    const family = isText(id) && ID.test(id) ? id : "own";
    const { family: known, titleWords } = relative ?? { family, titleWords: [] };
    return { ...document, schemaVersion: 3, family: known, titleWords };
  },
  originOf: (path) => path,
};

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/u;

export const FRAMEWORK_MIGRATIONS: readonly Migration[] = [FROM_1, FROM_2];

/** The three tiers take their headings from the columns; columns that are new get words that mean nothing else. */
function tiersAndVocabulary({ tiers, vocabulary }: JsonObject): JsonObject {
  if (!Array.isArray(tiers) || !isObject(vocabulary) || !isObject(vocabulary.columns)) return {};
  const before = vocabulary.columns;
  const columns: Record<string, unknown> = { ...before };
  const withHeadings = (tiers as readonly unknown[]).map((tier) => {
    if (!isObject(tier) || typeof tier.id !== "string" || !(tier.id in before)) return tier;
    delete columns[tier.id];
    return { ...tier, headings: before[tier.id] };
  });
  const used = new Set(Object.values(before).flat().filter(isText).map(wordingKey));
  for (const [role, words] of Object.entries(PUBLIC_ORGANISATION_2565.vocabulary.columns)) {
    if (NEW_COLUMNS.has(role)) columns[role] ??= words.filter((word) => !used.has(wordingKey(word)));
  }
  return { tiers: withHeadings, vocabulary: { ...vocabulary, columns } };
}

const NEW_COLUMNS = new Set(["unit", "direction", "selfScore", "committeeScore", "evidence", "reason"]);
const NEW_POLICIES = ["rounding", "direction", "farExceeded"] as const;

function withNewPolicies(policies: unknown): unknown {
  if (!isObject(policies)) return policies;
  const added = NEW_POLICIES.map((name) => [name, PUBLIC_ORGANISATION_2565.policies[name]]);
  return { ...Object.fromEntries(added), ...policies };
}

function withNewSources(sources: unknown): unknown {
  if (!Array.isArray(sources)) return sources;
  const added = PUBLIC_ORGANISATION_2565.sources.filter(({ about }) =>
    NEW_POLICIES.some((name) => about === `policies.${name}`),
  );
  return [...(sources as readonly unknown[]), ...added];
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}
