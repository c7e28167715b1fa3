/** The sheet that *Summarise* writes. It is the product's own: written anew each time, never read as part of the form. */
export const SUMMARY_SHEET = "สรุปผล";

/** The native chart on it, known by this name so that it is updated and never doubled. */
export const SUMMARY_CHART = "PramoenComponents";
