import Ajv2020 from "ajv/dist/2020";
import { coversYear } from "../../../src/domain/framework/extend-framework";
import schema from "../../../src/domain/framework/framework.schema.json";
import type { Framework } from "../../../src/domain/framework/framework";
import {
  FRAMEWORKS,
  GOVERNMENT_UNIT,
  PUBLIC_ORGANISATION_2565,
  PUBLIC_ORGANISATION_FROM_2566,
} from "../../../src/domain/framework/frameworks";
import { ratingBand, statedRating } from "../../../src/domain/framework/rating-bands";
import { shortHash } from "../../../src/domain/text/short-hash";
import { wordingKey } from "../../../src/domain/thai/wordings";

/**
 * What each version says, in short. A workbook carries its framework along, and one that says something else under the
 * same version counts as altered: whatever is changed here needs another version.
 */
const CONTENTS: Readonly<Record<string, string>> = {
  "government-unit-three-tier 1": "040e080a3fc18d",
  "performance-agreement-five-level 1": "0393072f214008",
  "personnel-five-level 1": "0f29b9d0b50c89",
  "public-organisation-2565 2": "10c5ad4f38a94e",
  "public-organisation-five-point 1": "19d6ab5be9413b",
  "public-organisation-from-2566 1": "0a9e11181dc28a",
  "state-enterprise-five-level 1": "114881dacf6684",
  "university-five-level 1": "0d3c6c123e459e",
};

test("no shipped framework says something else under the version that it had", () => {
  const contents = FRAMEWORKS.map((each) => [`${each.id} ${each.version}`, shortHash(JSON.stringify(each))]);
  expect(Object.fromEntries(contents)).toEqual(CONTENTS);
});

const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema);

describe.each(FRAMEWORKS.map((framework) => [framework.id, framework] as const))("%s", (_, framework) => {
  test("suits the schema", () => {
    expect(validate(framework) ? [] : validate.errors).toEqual([]);
  });

  test("its tiers rise, within the range of scores", () => {
    const points = framework.tiers.map((tier) => tier.point);
    expect(points).toEqual([...new Set(points)].sort((a, b) => a - b));
    expect(points[0]).toBeGreaterThanOrEqual(framework.scoreRange.lowest);
    expect(points.at(-1)).toBe(framework.scoreRange.highest);
  });

  test.each([
    ["ratings", framework.ratings],
    ...(framework.ita ? [["ITA", framework.ita.bands] as const] : []),
  ] as const)("the bands of %s fall and leave no gap", (_name, bands) => {
    const from = bands.map((band) => band.from);
    expect(from).toEqual([...new Set(from)].sort((a, b) => b - a));
    expect(from.at(-1)).toBeLessThanOrEqual(framework.scoreRange.lowest);
    expect(new Set(bands.map((band) => band.id)).size).toBe(bands.length);
  });

  test("no wording heads two columns or means two things", () => {
    const { columns, none, notApplicable, total, rating, ita } = framework.vocabulary;
    const headings = [...Object.values(columns), ...framework.tiers.map((tier) => tier.headings)];
    for (const lists of [headings, [none, notApplicable], [total, rating, ita]]) {
      const keys = lists.flatMap((list) => [...new Set(list.map(wordingKey))]);
      expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
    }
  });

  test("every policy is named among its sources", () => {
    const about = framework.sources.map((source) => source.about);
    expect(about).toEqual(
      expect.arrayContaining(Object.keys(framework.policies).map((name) => `policies.${name}`)),
    );
  });
});

describe("what is known of families and years", () => {
  test("ids are their own, and a family is told by the same words in each of its frameworks", () => {
    const ids = FRAMEWORKS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const words = new Map(FRAMEWORKS.map(({ family, titleWords }) => [family, titleWords]));
    for (const { family, titleWords } of FRAMEWORKS) expect(titleWords).toEqual(words.get(family));
  });

  test("no word of a title tells two families", () => {
    const all = FRAMEWORKS.flatMap(({ family, titleWords }) => titleWords.map((word) => ({ family, word })));
    for (const { family, word } of all) {
      const told = all.filter((other) => word.includes(other.word)).map((other) => other.family);
      expect(new Set(told)).toEqual(new Set([family]));
    }
  });

  test("only the report of FY2565 states anything: what goes on in other frameworks is published or a policy", () => {
    const stating = FRAMEWORKS.filter(({ sources }) =>
      sources.some(({ certainty }) => certainty === "stated"),
    );
    expect(stating).toEqual([PUBLIC_ORGANISATION_2565]);
  });

  test.each([
    ["public-organisation", 2546, []],
    ["public-organisation", 2547, ["public-organisation-five-point"]],
    // Published: 4.9933 and 4.7136 of GISTDA.
    ["public-organisation", 2557, ["public-organisation-five-point"]],
    ["public-organisation", 2558, ["public-organisation-five-point"]],
    ["public-organisation", 2559, []],
    ["public-organisation", 2564, []],
    ["public-organisation", 2565, ["public-organisation-2565"]],
    ["public-organisation", 2566, ["public-organisation-from-2566"]],
    ["public-organisation", 2567, ["public-organisation-from-2566"]],
    ["public-organisation", 2568, []],
    ["performance-agreement", 2556, []],
    ["performance-agreement", 2557, ["performance-agreement-five-level"]],
    ["government-unit", 2566, []],
    ["government-unit", 2567, ["government-unit-three-tier"]],
    ["university", 2559, []],
    ["university", 2565, ["university-five-level"]],
    ["state-enterprise", 2568, ["state-enterprise-five-level"]],
    ["personnel", 2566, ["personnel-five-level"]],
  ])("%s in FY%i: %j", (family, year, ids) => {
    const covering = FRAMEWORKS.filter((each) => each.family === family && coversYear(each, year));
    expect(covering.map(({ id }) => id)).toEqual(ids);
  });

  test("FY2566 has the scale of FY2565, its bands as a policy, and no weights of components", () => {
    const { tiers, ratings, components, sources } = PUBLIC_ORGANISATION_FROM_2566;
    expect(tiers.map(({ point }) => point)).toEqual([50, 75, 100]);
    expect(ratings).toEqual(PUBLIC_ORGANISATION_2565.ratings);
    expect(components.map(({ weight }) => weight)).toEqual([null, null, null, null]);
    const certainty = Object.fromEntries(sources.map((source) => [source.about, source.certainty]));
    expect(certainty).toMatchObject({ tiers: "published", ratings: "policy", components: "policy" });
  });

  test.each([
    [99.94, "คุณภาพ"],
    [90, "คุณภาพ"],
    [89.99, "มาตรฐาน"],
    [60, "มาตรฐาน"],
    [59.99, "ต้องปรับปรุง"],
  ])("a department with %f is %s", (total, rating) => {
    expect(ratingBand(total, GOVERNMENT_UNIT).name.th).toBe(rating);
    expect(statedRating(`ระดับ${rating}`, GOVERNMENT_UNIT)?.name.th).toBe(rating);
  });
});

type Mutable = { -readonly [K in keyof Framework]: any }; // eslint-disable-line @typescript-eslint/no-explicit-any

test.each<[string, (framework: Mutable) => void]>([
  ["without an id", (f) => delete (f as Partial<Mutable>).id],
  ["with an id in capitals", (f) => (f.id = "Public Organisation")],
  ["of version 0", (f) => (f.version = 0)],
  ["of another schema version", (f) => (f.schemaVersion = 2)],
  ["without a family", (f) => delete (f as Partial<Mutable>).family],
  ["of a family in words", (f) => (f.family = "องค์การมหาชน")],
  ["with an empty word for titles", (f) => f.titleWords.push("")],
  ["with a year of the Common Era", (f) => (f.fiscalYears.first = 2022)],
  ["with a fraction for a year", (f) => (f.fiscalYears.last = 2565.5)],
  ["with one tier", (f) => (f.tiers = [f.tiers[0]])],
  ["with a tier that no column can be named after", (f) => (f.tiers[0].id = "Lowest tier")],
  ["with points as text", (f) => (f.tiers[0].point = "50")],
  ["without its English name", (f) => delete f.name.en],
  ["with an empty Thai name", (f) => (f.name.th = "")],
  ["with a weight total of 0", (f) => (f.weightTotal = 0)],
  ["with seven decimals", (f) => (f.decimals.score = 7)],
  ["with an unknown policy", (f) => (f.policies.belowMinimum = "half")],
  ["with a policy too many", (f) => (f.policies.late = "deduct")],
  ["without ratings", (f) => (f.ratings = [])],
  ["with a band without a threshold", (f) => delete f.ratings[0].from],
  ["without ITA bands", (f) => delete f.ita.bands],
  ["without words for a column", (f) => (f.vocabulary.columns.weight = [])],
  ["with an unknown column", (f) => (f.vocabulary.columns.remark = ["หมายเหตุ"])],
  ["with an empty wording", (f) => f.vocabulary.none.push("")],
  ["with a wording twice", (f) => f.vocabulary.none.push(f.vocabulary.none[0])],
  ["without sources", (f) => (f.sources = [])],
  ["with an unknown certainty", (f) => (f.sources[0].certainty = "guessed")],
  ["with a field of its own", (f) => Object.assign(f, { rounding: "up" })],
  ["with a part that the form does not have", (f) => (f.parts[0].id = "part9")],
  ["with a sheet name that Excel refuses", (f) => (f.parts[0].sheet = "a/b")],
  ["with an unknown grade of a rule", (f) => (f.ruleGrades["score-mismatch"] = "fatal")],
])("the schema refuses a framework %s", (_, mutate) => {
  const framework = structuredClone(FRAMEWORKS[0]) as Mutable;
  expect(validate(framework)).toBe(true);
  mutate(framework);
  expect(validate(framework)).toBe(false);
});
