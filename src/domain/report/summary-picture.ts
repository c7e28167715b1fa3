import { formatText, type Language, type LocalisedText } from "../text/localised";
import { wrapText } from "../thai/wrap-text";
import type { Summary } from "../summary/summary";
import type { Digits } from "../thai/digits";
import { documentInDigits } from "./digits";
import { COLOURS, componentBars } from "./component-bars";
import { showScore } from "../scoring/figure-text";
import { markup, type Markup } from "./markup";
import { REPORT_WORDS } from "./words";

const WIDTH = 1600;
const LEAST_HEIGHT = 900;
const EDGE = 70;
const BAR_SIZE = 25;
const FONTS = "Sarabun, 'TH SarabunPSK', 'Leelawadee UI', Tahoma, sans-serif";

/** One picture of the result for a slide, 16:9 unless more components want it higher: an SVG document. */
export function summaryPicture(summary: Summary, language: Language, digits: Digits = "arabic"): string {
  const { form, total, rating, provisional, ita, next } = summary;
  const say = (text: LocalisedText, parameters = {}) => formatText(text, language, parameters);
  const lines = new Lines(EDGE / 2);
  const head = [
    lines.write(say(REPORT_WORDS.title), 36, { isBold: true }),
    ...wrapText(form.agency ?? "", WIDTH - 2 * EDGE, 34).map((line) => lines.write(line, 34)),
    ...(form.fiscalYear === null
      ? []
      : [lines.write(say(REPORT_WORDS.year, { year: form.fiscalYear }), 28, { isQuiet: true })]),
  ];
  const figure =
    total === null
      ? [lines.write(say(REPORT_WORDS.noTotal), 64, { isBold: true })]
      : provisional
        ? [
            lines.write(say(REPORT_WORDS.provisional), 56, { isBold: true }),
            lines.write(
              provisional.range
                ? `${say(REPORT_WORDS.total)} ${say(REPORT_WORDS.range, { low: showScore(provisional.range.low), high: showScore(provisional.range.high) })}`
                : `${say(REPORT_WORDS.total)} ${showScore(total)}`,
              36,
            ),
          ]
        : [
            lines.write([showScore(total), rating?.[language]].filter(Boolean).join("  "), 96, {
              isBold: true,
            }),
          ];
  const beside = [
    ...(ita ? [`${say(REPORT_WORDS.ita)}: ${showScore(ita.score)} (${ita.rating})`] : []),
    ...(next && !provisional ? [`+${showScore(next.points)} → ${next.rating[language]}`] : []),
  ].map((text) => lines.write(text, 28, { isQuiet: true }));
  const bars = componentBars(
    summary.components,
    { x: EDGE, y: lines.bottom + 20, width: WIDTH - 2 * EDGE, size: BAR_SIZE },
    language,
  );
  const height = Math.max(LEAST_HEIGHT, Math.ceil(lines.bottom + bars.height + 20 + EDGE));
  const made = markup`<text x="${WIDTH - EDGE}" y="${height - 30}" font-size="20" text-anchor="end" fill="${COLOURS.quiet}">${say(REPORT_WORDS.madeBy)}</text>`;
  const picture = markup`<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" font-family="${FONTS}" role="img" aria-label="${say(REPORT_WORDS.title)}"><rect width="${WIDTH}" height="${height}" fill="#FFFFFF"/>${head}${figure}${beside}${bars.picture}${made}</svg>
`;
  return documentInDigits(picture.source, language, digits);
}

interface LineLook {
  readonly isBold?: boolean;
  readonly isQuiet?: boolean;
}

/** Lines of text from the top down. */
class Lines {
  bottom: number;

  constructor(top: number) {
    this.bottom = top;
  }

  write(text: string, size: number, { isBold = false, isQuiet = false }: LineLook = {}): Markup {
    this.bottom += size * 1.5;
    const colour = isQuiet ? COLOURS.quiet : COLOURS.text;
    return markup`<text x="${EDGE}" y="${this.bottom}" font-size="${size}" font-weight="${isBold ? 700 : 400}" fill="${colour}">${text}</text>`;
  }
}
