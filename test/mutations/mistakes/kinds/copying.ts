import type { Kind } from "../mistake";
import { FORMULAS } from "./copying/formulas";
import { TOTALS } from "./copying/totals";
import { ROWS } from "./copying/rows";
import { SHEETS } from "./copying/sheets";

/** Copying and pasting, with formulas that came along. */
export const COPYING: readonly Kind[] = [...FORMULAS, ...TOTALS, ...ROWS, ...SHEETS];
