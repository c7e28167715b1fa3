/** The parts of the pane between which the user changes; each is a folder beside the shell. */
export type Section = "check" | "formulas" | "portable" | "templates";
