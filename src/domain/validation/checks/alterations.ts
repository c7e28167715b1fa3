import type { Evaluation } from "../../form/evaluation";
import { ALTERATION_NAMES, type Alteration, type AlterationKind } from "../../comparison/alteration";
import { compareTemplate } from "../../comparison/compare-template";
import type { LocalisedText } from "../../text/localised";
import { shorten } from "../../text/shorten";
import type { Fault, RuleContext } from "../engine/rule";

/** Where the rules on alterations take what they expect from. */
export const TEMPLATE_SOURCE: LocalisedText = {
  th: "แม่แบบที่ได้รับอนุมัติ ซึ่งฝังอยู่ในสมุดงาน",
  en: "The approved template that the workbook carries",
};

/** What they say: which kind of alteration, of what, and both sides of it. */
export const ALTERED_MESSAGES = {
  altered: {
    th: "{what}: {subject} แม่แบบคือ “{expected}” แต่พบ “{found}”",
    en: "{what}: {subject}; the template has “{expected}”, found “{found}”.",
  },
} as const satisfies Record<string, LocalisedText>;

/** Several rules ask for the same comparison; an evaluation belongs to one workbook and so to one template. */
const compared = new WeakMap<Evaluation, readonly Alteration[]>();

/** What the workbook alters of the template it carries; nothing where it carries none or holds no form at all. */
export function alterationsOf({ snapshot, evaluation, template }: RuleContext): readonly Alteration[] {
  if (!template || evaluation.tables.length === 0) return [];
  let alterations = compared.get(evaluation);
  if (!alterations) {
    alterations = compareTemplate(snapshot, evaluation, template);
    compared.set(evaluation, alterations);
  }
  return alterations;
}

/** A fault for each alteration of these kinds, with what the template has and what was found. */
export function* alterationFaults(
  context: RuleContext,
  kinds: readonly AlterationKind[],
): Iterable<Fault<"altered">> {
  for (const { kind, at, sheet, subject, expected, found } of alterationsOf(context)) {
    if (!kinds.includes(kind)) continue;
    yield {
      messageId: "altered",
      at: at ?? (sheet === null ? null : { sheet }),
      parameters: { what: ALTERATION_NAMES[kind], subject: shorten(subject) },
      expected: shorten(expected) || "–",
      found: shorten(found) || "–",
    };
  }
}
