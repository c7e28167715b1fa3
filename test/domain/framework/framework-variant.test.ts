import { variantOf } from "../../../src/domain/framework/framework-variant";
import { FRAMEWORKS, PUBLIC_ORGANISATION_2565 as base } from "../../../src/domain/framework/frameworks";

const OWN = { extends: base.id, id: "own", version: 3 };

test("what a variant does not name is that of the base, and the base stays as it is", () => {
  const before = structuredClone(base);
  expect(variantOf(base, OWN)).toEqual({ ...base, id: "own", version: 3 });
  expect(variantOf(base, { ...OWN, ratings: { excellent: { from: 95 } } }).ratings[0].from).toBe(95);
  expect(base).toEqual(before);
});

test("an object changes what it names, a value or a list takes the place of another", () => {
  const { decimals, fiscalYears, ita, vocabulary } = variantOf(base, {
    ...OWN,
    fiscalYears: { first: 2566, last: null },
    decimals: { total: 3 },
    ita: null,
    vocabulary: { columns: { weight: ["นน."] }, total: ["รวมทั้งสิ้น"] },
  });
  expect(fiscalYears).toEqual({ first: 2566, last: null });
  expect(decimals).toEqual({ ...base.decimals, total: 3 });
  expect(ita).toBeNull();
  const columns = { ...base.vocabulary.columns, weight: ["นน."] };
  expect(vocabulary).toEqual({ ...base.vocabulary, columns, total: ["รวมทั้งสิ้น"] });
});

test("entries of a list are changed, added at the end and taken away by their names", () => {
  const { parts, sources } = variantOf(base, {
    ...OWN,
    parts: {
      board: null,
      basics: { sheet: "ข้อมูล", fields: { budget: null, vision: { isRequired: false } } },
    },
    sources: {
      tiers: { source: { en: "A guess" } },
      deductions: { certainty: "policy", source: { th: "ก", en: "a" } },
    },
  });
  const basics = base.parts[0]!;
  expect(parts.map(({ id }) => id)).toEqual(base.parts.map(({ id }) => id).filter((id) => id !== "board"));
  expect(parts[0]).toEqual({
    ...basics,
    sheet: "ข้อมูล",
    fields: basics.fields
      .filter(({ id }) => id !== "budget")
      .map((field) => (field.id === "vision" ? { ...field, isRequired: false } : field)),
  });
  const tiers = base.sources[0]!;
  expect(sources[0]).toEqual({ ...tiers, source: { ...tiers.source, en: "A guess" } });
  expect(sources.at(-1)).toEqual({ about: "deductions", certainty: "policy", source: { th: "ก", en: "a" } });
  expect(sources).toHaveLength(base.sources.length + 1);
});

test("a variant of another framework, and names in a list without any, are refused", () => {
  expect(() => variantOf(FRAMEWORKS[1]!, OWN)).toThrow("own extends public-organisation-2565");
  const words = { vocabulary: { none: { dash: "-" } } };
  expect(() => variantOf(base, { ...OWN, ...words })).toThrow("No list has the names dash");
});
