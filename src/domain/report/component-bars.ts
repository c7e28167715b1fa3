import { formatText, type Language } from "../text/localised";
import { wrapText } from "../thai/wrap-text";
import { barShares } from "../summary/bar-shares";
import type { ComponentSummary } from "../summary/summary";
import { showScore } from "../scoring/figure-text";
import { markup, type Markup } from "./markup";
import { REPORT_WORDS } from "./words";

/** Readable in greyscale: what was reached is dark, the weight behind it light with a line round it. */
export const COLOURS = {
  reached: "#2F3E9E",
  weight: "#D9DEEF",
  line: "#5B6673",
  text: "#1B1F24",
  quiet: "#5B6673",
};

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Of a letter, in units of the picture. */
  readonly size: number;
}

/** A bar for each component, as long as its weight, filled as far as its weighted score reaches. Gives its height, too. */
export function componentBars(
  components: readonly ComponentSummary[],
  { x, y, width, size }: Place,
  language: Language,
): { readonly picture: Markup; readonly height: number } {
  const shares = barShares(components);
  const bars: Markup[] = [];
  let top = y;
  for (const [i, { code, name, weight, weighted }] of components.entries()) {
    const lines = wrapText([code, name].filter(Boolean).join(" "), width, size);
    for (const line of lines) {
      top += size * 1.5;
      bars.push(markup`<text x="${x}" y="${top}" font-size="${size}" fill="${COLOURS.text}">${line}</text>`);
    }
    const height = size * 1.3;
    const room = width - size * 8;
    const whole = (shares[i]?.whole ?? 0) * room;
    const reached = (shares[i]?.reached ?? 0) * room;
    const bar = top + size * 0.5;
    bars.push(
      markup`<rect x="${x}" y="${bar}" width="${whole}" height="${height}" fill="${COLOURS.weight}" stroke="${COLOURS.line}"/>`,
      markup`<rect x="${x}" y="${bar}" width="${reached}" height="${height}" fill="${COLOURS.reached}"/>`,
      markup`<text x="${x + whole + size * 0.6}" y="${bar + size}" font-size="${size}" fill="${COLOURS.text}">${showScore(weighted)} / ${showScore(weight)}</text>`,
    );
    top = bar + height + size * 0.6;
  }
  return {
    picture: markup`<g role="img" aria-label="${formatText(REPORT_WORDS.chart, language)}">${bars}</g>`,
    height: top - y,
  };
}
