/** The two languages of the product. Thai comes first wherever both are shown. */
export type Language = "th" | "en";

/** One text in both languages. */
export interface LocalisedText {
  readonly th: string;
  readonly en: string;
}

/**
 * Fills `{name}` placeholders of a localised template.
 * A placeholder without a value stays as it is, so that a missing parameter is visible in tests.
 */
export function formatText(
  template: LocalisedText,
  language: Language,
  parameters: Readonly<Record<string, string | number>> = {},
): string {
  return template[language].replace(/\{(\w+)\}/g, (whole, name: string) =>
    name in parameters ? String(parameters[name]) : whole,
  );
}
