import type { Kind } from "../mistake";
import { TEXTS } from "./harmless/texts";
import { RESULTS } from "./harmless/results";
import { FORMATS } from "./harmless/formats";
import { ROWS } from "./harmless/rows";
import { COLUMNS } from "./harmless/columns";
import { LAYOUTS } from "./harmless/layouts";
import { HEADINGS } from "./harmless/headings";
import { SHEETS } from "./harmless/sheets";
import { FORMULAS } from "./harmless/formulas";
import { OTHERS } from "./harmless/others";

/** What people do without doing harm. */
export const HARMLESS: readonly Kind[] = [
  ...TEXTS,
  ...RESULTS,
  ...FORMATS,
  ...ROWS,
  ...COLUMNS,
  ...LAYOUTS,
  ...HEADINGS,
  ...SHEETS,
  ...FORMULAS,
  ...OTHERS,
];
