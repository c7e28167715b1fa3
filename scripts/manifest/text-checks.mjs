import { problem } from "./manifest-document.mjs";

/** @import { Element } from "@xmldom/xmldom" */
/** @import { ManifestDocument } from "./manifest-document.mjs" */
/** @import { ManifestProject } from "./project.mjs" */

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/**
 * Longest texts that Office accepts, in UTF-16 units, by element.
 * @type {Readonly<Record<string, number>>}
 */
const LENGTHS = { DisplayName: 125, Description: 250, ProviderName: 125 };
const STRING_LENGTHS = { ShortStrings: 125, LongStrings: 250 };

/** Languages that every text must be given in besides the default one. */
const TRANSLATIONS = ["th-th"];

/** @param {ManifestDocument} manifest */
export function checkId(manifest) {
  const id = manifest.first("Id");
  return GUID.test(id?.textContent?.trim() ?? "") ? [] : [problem("id", id, "Id is not a GUID")];
}

/**
 * @param {ManifestDocument} manifest
 * @param {Pick<ManifestProject, "version">} project
 */
export function checkVersion(manifest, { version }) {
  const element = manifest.first("Version");
  const wanted = `${version}.0`;
  const found = element?.textContent?.trim();
  if (found === wanted) return [];
  return [problem("version", element, `Version is ${found}, but package.json ${version} needs ${wanted}`)];
}

/** @param {ManifestDocument} manifest */
export function checkLengths(manifest) {
  const root = manifest.document.documentElement;
  const limited = [...(root?.children ?? [])].flatMap((element) => {
    const limit = LENGTHS[element.localName ?? ""];
    return limit === undefined ? [] : [{ element, limit }];
  });
  for (const [section, limit] of Object.entries(STRING_LENGTHS)) {
    for (const element of manifest.resources(section)) limited.push({ element, limit });
  }
  return limited.flatMap(({ element, limit }) => {
    const texts = element.hasAttribute("DefaultValue")
      ? manifest.values(element)
      : [{ element, value: element.textContent?.trim() ?? "" }];
    return texts.flatMap((text) => lengthProblems(element, text, limit));
  });
}

/**
 * @param {Element} owner whose name the message gives
 * @param {{ readonly element: Element, readonly value: string }} text
 * @param {number} limit
 */
function lengthProblems(owner, { element, value }, limit) {
  const name = owner.getAttribute("id") || owner.localName;
  if (value === "") return [problem("text-length", element, `${name} is empty`)];
  if (value.length <= limit) return [];
  return [problem("text-length", element, `${name} has ${value.length} characters, more than ${limit}`)];
}

/** @param {ManifestDocument} manifest */
export function checkLocales(manifest) {
  const fallback = manifest.first("DefaultLocale")?.textContent?.trim().toLowerCase() ?? "";
  const problems = manifest.all("Override").flatMap((override) => {
    const locale = override.getAttribute("Locale") ?? "";
    if (!/^[a-z]{2,3}-[a-z]{2}$/i.test(locale)) {
      return [
        problem("locale", override, `Locale ${locale} is not a full tag such as th-TH: Office ignores it`),
      ];
    }
    return locale.toLowerCase() === fallback
      ? [problem("locale", override, `Override for ${locale}, which is the default locale`)]
      : [];
  });
  const texts = [...manifest.all("DisplayName"), ...manifest.all("String"), ...topDescription(manifest)];
  for (const element of texts) {
    const locales = manifest.overrides(element).map((each) => each.getAttribute("Locale")?.toLowerCase());
    for (const missing of TRANSLATIONS.filter((locale) => locale !== fallback && !locales.includes(locale))) {
      const name = element.getAttribute("id") || element.localName;
      problems.push(problem("translation", element, `${name} has no text for ${missing}`));
    }
  }
  return problems;
}

/** @param {ManifestDocument} manifest */
function topDescription(manifest) {
  return manifest.all("Description").filter((element) => element.hasAttribute("DefaultValue"));
}
