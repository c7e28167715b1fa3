import type { Kind } from "../mistake";
import { CODES } from "./structure/codes";
import { ROWS } from "./structure/rows";
import { COLUMNS } from "./structure/columns";
import { SHEETS } from "./structure/sheets";

/** Rows, columns, codes and sheets. */
export const STRUCTURE: readonly Kind[] = [...CODES, ...ROWS, ...COLUMNS, ...SHEETS];
