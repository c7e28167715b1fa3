import { OPTION_WORDS } from "../../../src/domain/scoring/option-words";
import { BELOW_MINIMUM, DIRECTIONS, NOT_APPLICABLE, RATING_SCALES } from "../../../src/functions/option";

test("the words of the options are those of the functions", () => {
  expect(OPTION_WORDS).toEqual({
    direction: DIRECTIONS,
    belowMinimum: BELOW_MINIMUM,
    notApplicable: NOT_APPLICABLE,
    ratingScale: RATING_SCALES,
  });
});
