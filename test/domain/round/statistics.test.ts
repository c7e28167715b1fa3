import fc from "fast-check";
import { assembleRound } from "../../../src/domain/round/assemble-round";
import { roundStatistics } from "../../../src/domain/round/statistics";
import { ratingCountText } from "../../../src/domain/round/words";
import {
  anyRecords,
  component,
  FRAMEWORK,
  PROVISIONAL,
  recordOf,
  unreadRecord,
} from "../../support/round-records";

const [VERY_GOOD, GOOD] = FRAMEWORK.ratings;
const statisticsOf = (...forms: Parameters<typeof recordOf>[1][]) =>
  roundStatistics(assembleRound(forms.map((form, i) => recordOf(`${i}`, { agency: `หน่วยที่ ${i}`, ...form }))));

test("ratings are counted from the best on, then what has none yet; what does not count is in none of them", () => {
  const { ratings } = statisticsOf(
    { rating: VERY_GOOD!, total: 95 },
    { rating: GOOD!, total: 80 },
    { rating: GOOD!, total: 80 },
    { total: 70, ...PROVISIONAL },
    { total: null, ...PROVISIONAL },
    { total: null },
    { rating: VERY_GOOD!, fiscalYear: 2560 },
  );
  expect(ratings.map((each) => [ratingCountText(each, "en"), each.count])).toEqual([
    ["Very good", 1],
    ["Good", 2],
    ["Provisional", 1],
    ["No score yet", 2],
  ]);
});

test("a round of nothing has no ratings, no mean and no components", () => {
  const round = assembleRound([unreadRecord("a.xlsx"), recordOf("b.xlsx", [], { forms: [] })]);
  expect(roundStatistics(round)).toEqual({
    ratings: [
      { rating: "provisional", count: 0 },
      { rating: "none", count: 0 },
    ],
    total: null,
    components: [],
  });
});

test("means, lowest and highest are those of final results alone, and not rounded", () => {
  const { total } = statisticsOf({ total: 80 }, { total: 81 }, { total: 81 }, { total: 5, ...PROVISIONAL });
  expect(total).toEqual({ count: 3, mean: 242 / 3, lowest: 80, highest: 81 });
});

test("components are one where code and name are, whatever their spaces; without a score they do not count", () => {
  const { components } = statisticsOf(
    { components: [component({ score: 50 }), component({ code: "2", name: "ศักยภาพ", score: null })] },
    {
      components: [
        component({ name: " ประสิทธิ ภาพ ", score: 100 }),
        component({ code: "", name: "", score: 0 }),
      ],
    },
    {
      components: [component({ name: "อื่น", score: 10 }), component({ code: "2", name: "ศักยภาพ", score: 70 })],
    },
  );
  expect(components).toEqual([
    { code: "1", name: "ประสิทธิภาพ", count: 2, mean: 75, lowest: 50, highest: 100 },
    { code: "2", name: "ศักยภาพ", count: 1, mean: 70, lowest: 70, highest: 70 },
    { code: "", name: "", count: 1, mean: 0, lowest: 0, highest: 0 },
    { code: "1", name: "อื่น", count: 1, mean: 10, lowest: 10, highest: 10 },
  ]);
});

test("a round of very many forms has its lowest and highest", () => {
  const forms = Array.from({ length: 130_000 }, (_, i) => ({ agency: `${i}`, total: i }));
  const { total } = roundStatistics(assembleRound([recordOf("a.xlsx", forms)]));
  expect(total).toMatchObject({ count: 130_000, lowest: 0, highest: 129_999 });
});

test("every form that counts is in one of the counts, or has a rating that the framework does not know", () => {
  fc.assert(
    fc.property(anyRecords(), (records) => {
      const round = assembleRound(records);
      const { ratings, total } = roundStatistics(round);
      const counted = round.entries.filter(({ isCounted }) => isCounted).length;
      const open = ratings.slice(-2).reduce((sum, { count }) => sum + count, 0);
      expect(open + (total?.count ?? 0)).toBe(counted);
    }),
  );
});
