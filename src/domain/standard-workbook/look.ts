import type { CellFormat } from "../workbook/change-set";

/** The look of the standard workbook: one typeface of Thai official documents, soft fills, thin lines. */
export const FONT = "TH SarabunPSK";
const INK = "#1F2937";
const MUTED = "#4B5563";
const LINE = "#9AA5B1";

/** Fills by what a cell is for; each carries dark ink with a contrast of more than 9 to 1. */
export const FILLS = {
  heading: "#DCE6F1",
  component: "#E8EEF5",
  group: "#F5F8FB",
  computed: "#F1F3F5",
  entry: "#FFFFFF",
  missing: "#FFF4CE",
} as const;

/** What a condition paints; the ink goes with its fill. */
export const WARNING = { fill: "#FBD9D3", fontColour: "#8A1C0C", bold: true } as const;
export const MISSING = { fill: FILLS.missing } as const;
/** From the lowest tier reached to the highest; below the lowest tier it is {@link BELOW_TIERS}. */
const TIER_COLOURS = {
  low: { fill: "#FDEBC8", fontColour: "#6B4300" },
  middle: { fill: "#E4F0D4", fontColour: "#33510F" },
  high: { fill: "#C9E7CF", fontColour: "#0F4A23" },
} as const;
export const BELOW_TIERS = { fill: "#FBD9D3", fontColour: "#8A1C0C" } as const;

/** The colours of the tier that is `index`th of `count`, spread over the palette. */
export function tierColours(index: number, count: number): (typeof TIER_COLOURS)[keyof typeof TIER_COLOURS] {
  const height = count < 2 ? 1 : index / (count - 1);
  if (height < 0.25) return TIER_COLOURS.low;
  return height < 0.75 ? TIER_COLOURS.middle : TIER_COLOURS.high;
}

/** Type sizes, points. */
export const SIZES = { title: 20, subtitle: 16, body: 14 } as const;

const base: CellFormat = {
  fontName: FONT,
  fontSize: SIZES.body,
  fontColour: INK,
  wrap: true,
  vertical: "center",
};
const boxed: CellFormat = { ...base, border: LINE };
const bold: CellFormat = { ...boxed, bold: true };

/** Every cell format of the workbook, by what the cell is for. */
export const STYLES = {
  title: { ...base, fontSize: SIZES.title, bold: true, horizontal: "center" },
  subtitle: { ...base, fontSize: SIZES.subtitle, bold: true, horizontal: "center" },
  /** Stays in view above headings, however far to the right a sheet is looked at. */
  tableTitle: { ...base, bold: true, horizontal: "left", indent: 1 },
  note: { ...base, fontColour: MUTED, horizontal: "left", indent: 1 },
  heading: { ...bold, fill: FILLS.heading, horizontal: "center" },
  component: { ...bold, fill: FILLS.component, horizontal: "left", indent: 1 },
  group: { ...bold, fill: FILLS.group, horizontal: "left", indent: 1 },
  label: { ...boxed, horizontal: "left", indent: 1 },
  text: { ...boxed, horizontal: "left", vertical: "top", indent: 1 },
  middle: { ...boxed, horizontal: "center" },
  top: { ...boxed, horizontal: "center", vertical: "top" },
  computed: { ...boxed, fill: FILLS.computed, horizontal: "center" },
  money: { ...boxed, horizontal: "right", indent: 1, numberFormat: "#,##0.00" },
  whole: { ...boxed, horizontal: "right", indent: 1, numberFormat: "#,##0" },
  total: { ...bold, fill: FILLS.component, horizontal: "center" },
  big: { ...bold, fontSize: SIZES.title, fill: FILLS.computed, horizontal: "center" },
} as const satisfies Record<string, CellFormat>;

/** "0.00" for two decimals. */
export function decimalFormat(decimals: number): string {
  return decimals === 0 ? "0" : `0.${"0".repeat(decimals)}`;
}

/** A day of the Buddhist calendar with its month in Thai. */
export const DATE_FORMAT = "[$-107041E]d mmmm yyyy";
