/** The two languages of the product. Thai comes first wherever both are shown. */
export type Language = "th" | "en";

/** One text in both languages. */
export interface LocalisedText {
  readonly th: string;
  readonly en: string;
}

/** What fills a placeholder: the same in both languages, or a text of its own in each. */
export type TextParameters = Readonly<Record<string, string | number | LocalisedText>>;

/**
 * Fills `{name}` placeholders of a localised template. Where a language tells one from many, both forms stand with "|"
 * between them and `{n}` decides. A placeholder without a value stays as it is, so that a missing parameter is visible
 * in tests.
 */
export function formatText(
  template: LocalisedText,
  language: Language,
  parameters: TextParameters = {},
): string {
  const [one = "", many = one] = template[language].split("|");
  const form = parameters["n"] === 1 ? one : many;
  return form.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const parameter = parameters[name];
    if (parameter === undefined) return whole;
    return typeof parameter === "object" ? parameter[language] : String(parameter);
  });
}
