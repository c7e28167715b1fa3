/**
 * Defined names of a standard workbook, "_2" and so on behind them where they are taken. They hold no digits behind
 * letters, so none reads as a cell address, and none is the name of a frozen function.
 */
export const FORM_NAMES = {
  weights: "PRAMOEN.FORM.WEIGHTS",
  results: "PRAMOEN.FORM.RESULTS",
  scores: "PRAMOEN.FORM.SCORES",
  weighted: "PRAMOEN.FORM.WEIGHTED",
  total: "PRAMOEN.FORM.TOTAL",
  rating: "PRAMOEN.FORM.RATING",
  ita: "PRAMOEN.FORM.ITA",
} as const;
