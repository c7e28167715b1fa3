import { formatText, type Language, type LocalisedText } from "../../domain/text/localised";

export type TextParameters = Readonly<Record<string, string | number>>;

/** Says a sentence of one of the `texts.ts` in the pane's language, with its placeholders filled. */
export type Say = (text: LocalisedText, parameters?: TextParameters) => string;

export function sayIn(language: Language): Say {
  return (text, parameters) => formatText(text, language, parameters);
}
