import {
  FRAMEWORKS,
  PERFORMANCE_AGREEMENT,
  PUBLIC_ORGANISATION_2565,
} from "../../../src/domain/framework/frameworks";
import { RATING_SCALES, ratingScaleOf } from "../../../src/domain/framework/rating-scales";

test("the scale of five levels is that of the frameworks of five levels", () => {
  const { ratings, decimals, scoreRange } = PERFORMANCE_AGREEMENT;
  expect(RATING_SCALES.five).toEqual({ bands: ratings, decimals: decimals.total, range: scoreRange });
});

test("the scale of 100 is that of FY2565", () => {
  const { ratings, decimals, scoreRange } = PUBLIC_ORGANISATION_2565;
  expect(RATING_SCALES.ratings).toEqual({ bands: ratings, decimals: decimals.total, range: scoreRange });
});

test.each([
  ["public-organisation-2565", "ratings"],
  ["public-organisation-from-2566", "ratings"],
  ["public-organisation-five-point", "five"],
  ["performance-agreement-five-level", "five"],
  ["university-five-level", "five"],
  ["state-enterprise-five-level", "five"],
  // Bands of their own.
  ["government-unit-three-tier", null],
  ["personnel-five-level", null],
])("%s is rated on %p", (id, scale) => {
  expect(ratingScaleOf(FRAMEWORKS.find((framework) => framework.id === id)!)).toBe(scale);
});

test("one other threshold or name is another scale", () => {
  const [first, ...others] = PUBLIC_ORGANISATION_2565.ratings;
  expect(ratingScaleOf({ ratings: [{ ...first, from: 91 }, ...others] })).toBeNull();
  expect(ratingScaleOf({ ratings: [{ ...first, name: { th: "ดีเด่น", en: "" } }, ...others] })).toBeNull();
});
