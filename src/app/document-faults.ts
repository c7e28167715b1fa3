import type { DocumentFault, DocumentMessages } from "../domain/document/document-fault";
import { formatText, type LocalisedText } from "../domain/text/localised";

/** What a fault says in both languages. */
export function faultText(
  { messageId, parameters }: DocumentFault,
  messages: DocumentMessages,
): LocalisedText {
  const message = messages[messageId]!;
  return { th: formatText(message, "th", parameters), en: formatText(message, "en", parameters) };
}
