import { shorten } from "../../text/shorten";
import { headingKey } from "../../thai/text";
import { namedAgencies, usualStatement } from "../agencies";
import { defineFact } from "../fact";

/** Whose form it is: by the titles of its sheets, and by what stands beside the labels of the agency. */
export const agency = defineFact<string, "differs">({
  *collect(workbook) {
    for (const named of yield* namedAgencies(workbook)) {
      const usual = usualStatement(named);
      if (usual) yield { counts: { value: usual.value, from: [usual.at] }, others: named };
    }
  },
  compare: (counts, stated) =>
    headingKey(counts) === headingKey(stated)
      ? null
      : { way: "differs", expected: shorten(counts), found: shorten(stated) },
});
