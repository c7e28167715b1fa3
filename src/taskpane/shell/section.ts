/** The parts of the pane between which the user changes; each is a folder beside the shell. */
export type Section =
  "check" | "formulas" | "portable" | "templates" | "form" | "what-if" | "compare" | "round";

/** The id of what opens the view *Form*: the focus goes back to it. */
export const FORM_ENTRY = "form-entry";

/** The id of what opens the view *What if*. */
export const WHAT_IF_ENTRY = "what-if-entry";

/** The id of what opens the view *Compare*. */
export const COMPARE_ENTRY = "compare-entry";

/** The id of what opens the view *Round*. */
export const ROUND_ENTRY = "round-entry";
