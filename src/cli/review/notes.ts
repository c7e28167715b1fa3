import { formatText, type Language, type LocalisedText } from "../../domain/text/localised";
import type { FoundFiles } from "./find-files";
import { nameFiles } from "./name-files";
import type { KnownRecords } from "./read-records";
import { REVIEW_TEXTS } from "./review-texts";

/** What must be known of the files that were found, besides what comes of them. */
export function foundLines({ others, repeated }: FoundFiles, language: Language): string[] {
  return [
    ...counted(REVIEW_TEXTS.repeated, repeated.length, language, { files: nameFiles(repeated, language) }),
    ...counted(REVIEW_TEXTS.other, others, language),
  ];
}

/** What was not taken of record files. */
export function knownLines({ cutOff, otherVersion, replaced }: KnownRecords, language: Language): string[] {
  return [
    ...counted(REVIEW_TEXTS.cutOff, cutOff, language),
    ...counted(REVIEW_TEXTS.otherVersion, otherVersion, language),
    ...counted(REVIEW_TEXTS.replaced, replaced.length, language, { files: nameFiles(replaced, language) }),
  ];
}

export function reusedLines(reused: number, language: Language): string[] {
  return counted(REVIEW_TEXTS.reused, reused, language);
}

function counted(
  text: LocalisedText,
  n: number,
  language: Language,
  more: Readonly<Record<string, string>> = {},
): string[] {
  return n > 0 ? [formatText(text, language, { ...more, n })] : [];
}
