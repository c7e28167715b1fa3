import { hasValue } from "../../form/field";
import { itaBand } from "../../framework/rating-bands";
import { caught } from "../../text/caught";
import { normaliseText } from "../../thai/text";
import type { CellAddress } from "../../workbook/address";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { defineFact, type Statement } from "../fact";

const BAND = /^(?:ระดับ|ผลการประเมินระดับ|rating)?\s*:?\s*\(?(AA|[A-F])\)?$/iu;
const IN_TEXT = /(?:ระดับ\s*|\()(AA|[A-F])\)?\s*$/iu;

/** The level that the score gives, and those that are written with it or in one of the cells round it. */
export const itaLevel = defineFact<string, "differs">({
  *collect({ evaluation, snapshot }) {
    const { ita } = evaluation.summary;
    if (!hasValue(ita)) return;
    const score = ita.reading.value;
    // A fraction, and what lies outside the scale, has no level yet.
    const band =
      score > 100 || score < 0 || (score > 0 && score <= 1) ? null : itaBand(score, evaluation.framework);
    if (band === null) return;
    yield {
      counts: { value: band.id, from: [ita.at] },
      others: statedLevels(snapshot, ita.at),
      parameters: { score },
    };
  },
  compare: (counts, stated) =>
    counts === stated ? null : { way: "differs", expected: counts, found: stated },
});

function statedLevels({ sheets }: WorkbookSnapshot, score: CellAddress): Statement<string>[] {
  const sheet = sheets.find(({ name }) => name === score.sheet);
  const places = [
    { row: score.row, column: score.column },
    { row: score.row, column: score.column + 1 },
    { row: score.row, column: score.column + 2 },
    { row: score.row + 1, column: score.column },
  ];
  return places.flatMap(({ row, column }, i) => {
    const value = sheet?.cells.value(row, column);
    const match = typeof value === "string" ? (i === 0 ? IN_TEXT : BAND).exec(normaliseText(value)) : null;
    if (!match) return [];
    const [, level] = caught<[level: string]>(match);
    return [{ at: { sheet: score.sheet, row, column }, value: level.toUpperCase() }];
  });
}
