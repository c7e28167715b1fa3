import { formatText, type Language, type LocalisedText } from "../text/localised";
import { instantText } from "../thai/day-text";
import type { Statement } from "../validation/engine/finding";

const ACCEPTED = {
  holds: { th: "ยอมรับโดย {by} เมื่อ {at}: {reason}", en: "Accepted by {by} on {at}: {reason}" },
  outdated: {
    th: "เคยยอมรับโดย {by} เมื่อ {at} แต่ข้อมูลเปลี่ยนแล้ว: {reason}",
    en: "Was accepted by {by} on {at}, but something changed since: {reason}",
  },
} as const satisfies Record<string, LocalisedText>;

/** Whoever writes the file can write an acceptance: by whom and when is told with it. */
export function acceptedText(
  { by, at, reason }: Statement,
  state: keyof typeof ACCEPTED,
  language: Language,
): string {
  return formatText(ACCEPTED[state], language, { by, at: instantText(at, language), reason });
}
