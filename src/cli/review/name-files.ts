import { formatText, type Language } from "../../domain/text/localised";
import { REVIEW_TEXTS } from "./review-texts";

const SHOWN = 10;

/** The names of files on one line, the first of them where they are many. */
export function nameFiles(files: readonly string[], language: Language): string {
  const more = files.length - SHOWN;
  const shown = files.slice(0, SHOWN).join(", ");
  return more > 0 ? `${shown} ${formatText(REVIEW_TEXTS.moreFiles, language, { n: more })}` : shown;
}
