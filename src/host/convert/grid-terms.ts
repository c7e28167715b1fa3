import type { Nullable } from "@univerjs/core";

/**
 * The grid's enumerations as numbers. Its package is not loaded for them: this folder runs where there is no
 * page, on every open and save.
 */
export const CellType = { string: 1, number: 2, boolean: 3, forcedText: 4 } as const;
export const HorizontalAlign = { left: 1, center: 2, right: 3, justify: 4, fill: 5, distributed: 6 } as const;
export const VerticalAlign = { top: 1, center: 2, bottom: 3 } as const;
export const Wrap = { overflow: 1, clip: 2, wrap: 3 } as const;
export const Baseline = { normal: 1, subscript: 2, superscript: 3 } as const;

export const BorderLine = {
  thin: 1,
  hair: 2,
  dotted: 3,
  dashed: 4,
  dashDot: 5,
  dashDotDot: 6,
  double: 7,
  medium: 8,
  mediumDashed: 9,
  mediumDashDot: 10,
  mediumDashDotDot: 11,
  slantDashDot: 12,
  thick: 13,
} as const;

/** Under these names the grid's plugins keep what a snapshot holds for them, as JSON. */
export const Resource = {
  names: "SHEET_DEFINED_NAME_PLUGIN",
  conditionalFormats: "SHEET_CONDITIONAL_FORMATTING_PLUGIN",
  validations: "SHEET_DATA_VALIDATION_PLUGIN",
  notes: "SHEET_NOTE_PLUGIN",
} as const;

/** The grid's word for a name that holds in the whole workbook. */
export const WHOLE_WORKBOOK = "AllDefaultWorkbook";

/** The key that belongs to a value of one of the tables above. */
export function keyOf<Key extends string>(
  table: Readonly<Record<Key, number>>,
  value: Nullable<number>,
): Key | undefined {
  return (Object.keys(table) as Key[]).find((key) => table[key] === value);
}
