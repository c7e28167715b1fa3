/**
 * What recognition must reach in each kind of trial, as shares of the columns whose headings were changed:
 * `right` at least, surely wrong at most, and trials that decide for the other scale at most.
 * Move a floor with the whole table of `npm run bench -- recognition` in view: what one sign gains another may lose.
 */
export interface Floor {
  readonly right: number;
  readonly surelyWrong: number;
  readonly scaleWrong: number;
}

const SURE: Floor = { right: 1, surelyWrong: 0, scaleWrong: 0 };

export const FLOORS: Readonly<Record<string, Floor>> = {
  unknown: { right: 0.67, surelyWrong: 0, scaleWrong: 0 },
  "sara-am": SURE,
  "tone-first": SURE,
  "thai-digits": SURE,
  "zero-width": SURE,
  "no-break": SURE,
  "broken-word": SURE,
  "spaced-letters": SURE,
  "one-tone-lost": { ...SURE, right: 0.99 },
  "tones-lost": { ...SURE, right: 0.98 },
  "aa-as-am": SURE,
  "am-as-aa": { ...SURE, right: 0.99 },
  "letter-lost": { ...SURE, right: 0.98 },
  "letter-replaced": { ...SURE, right: 0.98 },
  "letters-exchanged": { ...SURE, right: 0.91 },
  // Where every score is the full mark, or one row is all there is, the figures cannot tell one neighbour from the other.
  exchanged: { right: 0.02, surelyWrong: 0.14, scaleWrong: 0 },
  "other-points": { right: 0.96, surelyWrong: 0, scaleWrong: 0 },
};

/** At least so many of the forms with headings of their own are read right in every column as they stand. */
export const FORMS_READ_RIGHT = 36;
