import { formatText, type Language, type LocalisedText } from "../../domain/text/localised";

export type TextParameters = Readonly<Record<string, string | number>>;

/** Says a sentence of one of the `texts.ts` in the pane's language, with its placeholders filled. */
export type Say = (text: LocalisedText, parameters?: TextParameters) => string;

/** Where a language tells one from many, both forms stand with "|" between them and `{n}` decides. */
export function sayIn(language: Language): Say {
  return (text, parameters = {}) => {
    const [one, many] = text[language].split("|");
    const form = many !== undefined && parameters["n"] !== 1 ? many : one!;
    return formatText({ th: form, en: form }, language, parameters);
  };
}
