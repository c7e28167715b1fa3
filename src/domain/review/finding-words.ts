import { formatText, type Language, type LocalisedText } from "../text/localised";
import type { Finding, Severity, Statement } from "../validation/engine/finding";
import { acceptedText } from "./accepted-text";

/** How people call the severities, for one finding. */
export const SEVERITY_NAMES: Readonly<Record<Severity, LocalisedText>> = {
  error: { th: "ข้อผิดพลาด", en: "Error" },
  unfilled: { th: "รอกรอก", en: "To fill in" },
  warning: { th: "ควรตรวจ", en: "Warning" },
  info: { th: "ข้อสังเกต", en: "Note" },
};

const OPEN: LocalisedText = { th: "รอดำเนินการ", en: "Open" };
const REMEDY: LocalisedText = { th: "วิธีแก้: {remedy}", en: "How to fix: {remedy}" };

/** What is wrong and, in a line of its own, what to do: of what is let stand, nothing. */
export function messageText(
  {
    message,
    remedy,
    accepted,
  }: Pick<Finding, "message" | "remedy"> & { readonly accepted: Statement | null },
  language: Language,
): string {
  if (accepted) return message[language];
  return `${message[language]}\n${formatText(REMEDY, language, { remedy: remedy[language] })}`;
}

/** Whether it is open, or let stand, by whom and why. */
export function statusText(
  {
    accepted,
    outdated = null,
  }: { readonly accepted: Statement | null; readonly outdated?: Statement | null },
  language: Language,
): string {
  if (accepted) return acceptedText(accepted, "holds", language);
  return outdated ? acceptedText(outdated, "outdated", language) : OPEN[language];
}
