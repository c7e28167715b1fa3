import { ALTERATION_NAMES, type Alteration, type AlterationKind } from "../../comparison/alteration";
import { readPrintedBand } from "../../form/printed-band";
import type { Evaluation } from "../../form/evaluation";
import { formatAddress } from "../../workbook/address";
import { alteredTierPoints } from "./tier-points";
import type { LocalisedText } from "../../text/localised";
import { placeAt, setFormula } from "../../repairs/fix";
import { shorten } from "../../text/shorten";
import { NOTHING } from "../engine/expected";
import type { Fault } from "../engine/rule";
import type { WorkbookScope } from "../engine/scopes";

/** Where the rules on alterations take what they expect from. */
export const TEMPLATE_SOURCE: LocalisedText = {
  th: "แม่แบบที่ได้รับอนุมัติ ซึ่งเก็บในสมุดงาน",
  en: "The approved template stored in the workbook",
};

/** What they say: which kind of alteration, of what, and both sides of it. */
export const ALTERED_MESSAGES = {
  altered: {
    th: "{what} ({subject}): แม่แบบกำหนด “{expected}” แต่ในสมุดงานเป็น “{found}”",
    en: "{what} ({subject}): the template has “{expected}”, the workbook “{found}”.",
  },
} as const satisfies Record<string, LocalisedText>;

const REPEAT: LocalisedText = {
  th: "คืนสูตรที่แสดงตัวเลขตามส่วนที่ 1",
  en: "Bring the formula back that repeats part 1",
};

/**
 * What the more exact statement wins over: alterations that a rule of its own sees without a template, and of which it
 * says not only that they are there but what is right. They are its to tell, so that a cell is not told of twice.
 */
const STATED_MORE_EXACTLY: Partial<
  Record<AlterationKind, (alteration: Alteration, evaluation: Evaluation) => boolean>
> = {
  // `rating-bands-altered` says which scores the rating has.
  "band-changed": ({ found }, { framework }) => readPrintedBand(found, framework)?.isRight === false,
  // `tier-points-altered` says how many points the tier has.
  "heading-reworded": ({ at }, { tables, framework }) =>
    at !== null &&
    tables
      .flatMap((table) => alteredTierPoints(table, framework))
      .some(({ at: heading }) => formatAddress(heading) === formatAddress(at)),
};

/** A fault for each alteration of these kinds, with what the template has and what was found. */
export function* alterationFaults(
  { alterations, snapshot, evaluation }: WorkbookScope,
  kinds: readonly AlterationKind[],
): Iterable<Fault<"altered">> {
  for (const alteration of alterations) {
    const { kind, at, sheet, subject, expected, found, repeats } = alteration;
    if (!kinds.includes(kind) || STATED_MORE_EXACTLY[kind]?.(alteration, evaluation)) continue;
    yield {
      messageId: "altered",
      at: at ?? (sheet === null ? null : { sheet }),
      parameters: { what: ALTERATION_NAMES[kind], subject: shorten(subject) },
      expected: shorten(expected) || NOTHING,
      found: shorten(found) || NOTHING,
      fix:
        at && repeats !== undefined
          ? { reason: REPEAT, writes: [setFormula(placeAt(snapshot, at), repeats)] }
          : undefined,
    };
  }
}
