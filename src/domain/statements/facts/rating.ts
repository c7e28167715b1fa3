import { hasValue } from "../../form/field";
import { printedSummaryOf, soleForm } from "../../form/scored-forms";
import { statedRating } from "../../framework/rating-bands";
import { shorten } from "../../text/shorten";
import { defineFact } from "../fact";

interface StatedBand {
  readonly text: string;
  /** The band that it names; undefined where it names none. */
  readonly band: string | undefined;
}

/** The rating of the form: below its indicators, and on the summary page. */
export const rating = defineFact<StatedBand, "differs">({
  *collect({ evaluation }) {
    const printed = printedSummaryOf(evaluation)?.rating;
    const own = soleForm(evaluation.forms)?.rating;
    if (!hasValue(own) || !hasValue(printed)) return;
    const read = (text: string) => ({ text, band: statedRating(text, evaluation.framework)?.id });
    yield {
      counts: { value: read(own.reading.value), from: [own.at] },
      others: [{ at: printed.at, value: read(printed.reading.value) }],
    };
  },
  compare: (counts, stated) =>
    counts.band === stated.band
      ? null
      : { way: "differs", expected: shorten(counts.text), found: shorten(stated.text) },
});
