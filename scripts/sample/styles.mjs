/** The look of the sample: one typeface of Thai official documents, soft fills, thin borders. */

/** @import { AlignmentStyle, BorderSide, CellStyle, FillStyle, FontStyle } from "hucre" */

export const FONT = "TH SarabunPSK";
const INK = "1F2937";
/** @type {BorderSide} */
const LINE = { style: "thin", color: { rgb: "9AA5B1" } };
const BOX = { top: LINE, right: LINE, bottom: LINE, left: LINE };
const FILLS = { heading: "DCE6F1", component: "E8EEF5", group: "F5F8FB", total: "EEF2F6" };

/** @type {(rgb: string) => FillStyle} */
const solid = (rgb) => ({ type: "pattern", pattern: "solid", fgColor: { rgb }, bgColor: { indexed: 64 } });
/** @type {(size: number, extra?: FontStyle) => FontStyle} */
const font = (size, extra = {}) => ({ name: FONT, size, color: { rgb: INK }, ...extra });
/** @type {(horizontal: AlignmentStyle["horizontal"], vertical?: AlignmentStyle["vertical"], extra?: AlignmentStyle) => AlignmentStyle} */
const place = (horizontal, vertical = "top", extra = {}) => ({
  horizontal,
  vertical,
  wrapText: true,
  ...extra,
});

/**
 * Every cell format of the sample, by what it is for.
 * @satisfies {Record<string, CellStyle>}
 */
export const STYLES = {
  title: { font: font(20, { bold: true }), alignment: place("center", "center") },
  subtitle: { font: font(16, { bold: true }), alignment: place("center", "center") },
  heading: {
    font: font(14, { bold: true }),
    fill: solid(FILLS.heading),
    border: BOX,
    alignment: place("center", "center"),
  },
  component: {
    font: font(14, { bold: true }),
    fill: solid(FILLS.component),
    border: BOX,
    alignment: place("left", "center", { indent: 1 }),
  },
  group: {
    font: font(14, { bold: true }),
    fill: solid(FILLS.group),
    border: BOX,
    alignment: place("left", "center", { indent: 1 }),
  },
  text: { font: font(14), border: BOX, alignment: place("left", "top", { indent: 1 }) },
  label: { font: font(14), border: BOX, alignment: place("left", "center", { indent: 1 }) },
  centre: { font: font(14), border: BOX, alignment: place("center") },
  middle: { font: font(14), border: BOX, alignment: place("center", "center") },
  figure: { font: font(14), border: BOX, alignment: place("center"), numFmt: "General" },
  figure2: { font: font(14), border: BOX, alignment: place("center"), numFmt: "0.00" },
  money: {
    font: font(14),
    border: BOX,
    alignment: place("right", "center", { indent: 1 }),
    numFmt: "#,##0.00",
  },
  ratio: { font: font(14), border: BOX, alignment: place("right", "center", { indent: 1 }), numFmt: "0.00" },
  total: {
    font: font(14, { bold: true }),
    fill: solid(FILLS.total),
    border: BOX,
    alignment: place("center", "center"),
  },
  totalMoney: {
    font: font(14, { bold: true }),
    fill: solid(FILLS.total),
    border: BOX,
    alignment: place("right", "center", { indent: 1 }),
    numFmt: "#,##0.00",
  },
  big: { font: font(20, { bold: true }), border: BOX, alignment: place("center", "center") },
  note: { font: font(14), alignment: place("left", "center") },
};

/** @typedef {keyof typeof STYLES} StyleName */

/** Marks above and below a Thai letter take no width of their own. */
const MARKS = /[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/g;
/** Points of height that one line of Thai takes for each point of its type size. */
const LINE_HEIGHT = 1.66;
/**
 * Characters of 14 points that fit where the default font sets one digit. Computers without the typeface
 * set a wider one, so this is what the widest usual substitute needs.
 */
const DENSITY = 0.83;

/**
 * A row height in points that shows every line of its cells with room for Thai vowels and tone marks.
 * @param {readonly { readonly text: string | number, readonly width: number }[]} cells contents with the
 *   width of their column in characters
 * @param {number} [size] of the type, in points
 * @param {number} [least] number of lines
 */
export function rowHeight(cells, size = 14, least = 1) {
  const lines = cells.map(({ text, width }) => {
    const capacity = Math.max(1, ((width - 2) * DENSITY * 14) / size);
    return String(text)
      .split("\n")
      .map((line) => Math.max(1, Math.ceil(line.replace(MARKS, "").length / capacity)))
      .reduce((sum, count) => sum + count, 0);
  });
  const count = Math.max(least, ...lines);
  return Math.min(409, Math.round(count * size * LINE_HEIGHT + size * 0.7));
}
