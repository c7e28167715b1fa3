import type { LocalisedText } from "../../../domain/text/localised";

export function joinTexts(first: LocalisedText, second: LocalisedText): LocalisedText {
  return { th: `${first.th} · ${second.th}`, en: `${first.en} · ${second.en}` };
}
