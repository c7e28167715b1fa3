import { MOST_CELL_FORMATS } from "../package/limits";
import { attributesOf, childElements, childNamed, rootElement } from "../package/xml-scan";

/**
 * Formats that files name by number alone, as English Excel shows them; those that it leaves to the country are the
 * ones of the Thai version (59 to 81) and dates of East Asia (27 to 36, 50 to 58). ECMA-376 part 1, 18.8.30.
 */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  5: '"$"#,##0_);\\("$"#,##0\\)',
  6: '"$"#,##0_);[Red]\\("$"#,##0\\)',
  7: '"$"#,##0.00_);\\("$"#,##0.00\\)',
  8: '"$"#,##0.00_);[Red]\\("$"#,##0.00\\)',
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "m/d/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yyyy h:mm",
  37: "#,##0_);\\(#,##0\\)",
  38: "#,##0_);[Red]\\(#,##0\\)",
  39: "#,##0.00_);\\(#,##0.00\\)",
  40: "#,##0.00_);[Red]\\(#,##0.00\\)",
  41: '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)',
  42: '_("$"* #,##0_);_("$"* \\(#,##0\\);_("$"* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)',
  44: '_("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_);_(@_)',
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  48: "##0.0E+0",
  49: "@",
  59: "t0",
  60: "t0.00",
  61: "t#,##0",
  62: "t#,##0.00",
  67: "t0%",
  68: "t0.00%",
  69: "t# ?/?",
  70: "t# ??/??",
  71: "d/m/yyyy",
  72: "d-mmm-yy",
  73: "d-mmm",
  74: "mmm-yy",
  75: "h:mm",
  76: "h:mm:ss",
  77: "d/m/yyyy h:mm",
  78: "mm:ss",
  79: "[h]:mm:ss",
  80: "mm:ss.0",
  81: "d/m/bb",
};

const EAST_ASIAN_DATES = new Set([27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]);
const EAST_ASIAN_TIMES = new Set([32, 33, 34, 35, 55, 56]);

/** The number format of a cell format: its number, and its code where the file states one. */
export interface CellNumberFormat {
  readonly id: number;
  readonly code: string | null;
}

/** The number formats of all cell formats of a style sheet, in their order. */
export function cellNumberFormats(styles: string | null): CellNumberFormat[] {
  if (styles === null) return [];
  const root = rootElement(styles);
  const custom = new Map<number, string>();
  const formats = childNamed(styles, root, "numFmts");
  for (const { tag } of formats ? childElements(styles, formats) : []) {
    const { numFmtId, formatCode } = attributesOf(styles, tag);
    custom.set(Number(numFmtId), formatCode ?? "");
  }
  const cells = childNamed(styles, root, "cellXfs");
  return [...(cells ? childElements(styles, cells, MOST_CELL_FORMATS) : [])].map(({ tag }) => {
    const id = Number(attributesOf(styles, tag)["numFmtId"] ?? 0);
    return { id, code: custom.get(id) ?? null };
  });
}

/** The code that Excel shows for a number format. */
export function numberFormatCode({ id, code }: CellNumberFormat): string {
  if (code !== null) return code;
  if (EAST_ASIAN_DATES.has(id)) return "yyyy/m/d";
  if (EAST_ASIAN_TIMES.has(id)) return "h:mm";
  return BUILT_IN[id] ?? "General";
}
