import type { OpcPackage } from "../package/opc-package";
import { stableText } from "./stable-text";
import type { XlsxSheet, XlsxValidation } from "../model/workbook";
import { attributesOf, childElements, childNamed, rootElement, type XmlElement } from "../package/xml-scan";

/** A condition or validation as it stands in the file: kept as long as the model's entry says the same. */
export interface FeatureSource {
  readonly xml: string;
  /** The opening tag of the element that it stands in. */
  readonly container: string;
}

/** By what the model says of it; equal entries may stand in the file more than once. */
export type FeatureSources = ReadonlyMap<string, readonly FeatureSource[]>;

export interface SheetSources {
  readonly conditionalRules: FeatureSources;
  readonly dataValidations: FeatureSources;
}

export const NO_SOURCES: SheetSources = { conditionalRules: new Map(), dataValidations: new Map() };

const KNOWN_CONDITIONS: ReadonlySet<string> = new Set(
  (
    "cellIs expression colorScale dataBar iconSet top10 aboveAverage duplicateValues uniqueValues containsText " +
    "notContainsText beginsWith endsWith containsBlanks notContainsBlanks"
  ).split(" "),
);

/** Whether the library reads and writes conditions of this kind. */
export function isKnownCondition(xml: string, rule: XmlElement): boolean {
  return KNOWN_CONDITIONS.has(attributesOf(xml, rule.tag)["type"] ?? "");
}

/** Finds the XML of what the library read from a sheet; nothing where the two do not match one to one. */
export function readSources(opc: OpcPackage, path: string, sheet: XlsxSheet): SheetSources {
  const xml = opc.requireText(path);
  const rules = conditionElements(xml).filter(({ rule }) => isKnownCondition(xml, rule));
  const typed = validationElements(xml).filter(({ rule }) => !isPrompt(xml, rule));
  const prompts = validationElements(xml).filter(({ rule }) => isPrompt(xml, rule));
  return {
    conditionalRules: pair(xml, rules, sheet.conditionalRules ?? []),
    dataValidations: pair(xml, [...typed, ...prompts], sheet.dataValidations ?? []),
  };
}

interface Placed {
  readonly rule: XmlElement;
  readonly container: XmlElement;
}

function pair(xml: string, elements: readonly Placed[], entries: readonly object[]): FeatureSources {
  const sources = new Map<string, FeatureSource[]>();
  if (elements.length !== entries.length) return sources;
  for (const [index, { rule, container }] of elements.entries()) {
    const key = keyOf(entries[index]!);
    const source = {
      xml: xml.slice(rule.start, rule.end),
      container: xml.slice(container.start, container.innerStart),
    };
    sources.set(key, [...(sources.get(key) ?? []), source]);
  }
  return sources;
}

/** Every condition of a sheet with the element that names its range, in order. */
export function conditionElements(xml: string): Placed[] {
  return [...childElements(xml, rootElement(xml))]
    .filter((child) => child.name === "conditionalFormatting")
    .flatMap((container) => [...childElements(xml, container)].map((rule) => ({ rule, container })))
    .filter(({ rule }) => rule.name === "cfRule");
}

function validationElements(xml: string): Placed[] {
  const list = childNamed(xml, rootElement(xml), "dataValidations");
  return list ? [...childElements(xml, list)].map((rule) => ({ rule, container: list })) : [];
}

function isPrompt(xml: string, rule: XmlElement): boolean {
  return (attributesOf(xml, rule.tag)["type"] ?? "none") === "none";
}

/** Validations that allow everything: the library passes them over. */
export function readPrompts(xml: string): XlsxValidation[] {
  return validationElements(xml)
    .filter(({ rule }) => isPrompt(xml, rule))
    .map(({ rule }): XlsxValidation => {
      const { sqref = "", prompt, promptTitle, ...rest } = attributesOf(xml, rule.tag);
      return {
        type: "any",
        range: sqref,
        ...(rest["allowBlank"] === "1" && { allowBlank: true }),
        ...(rest["showInputMessage"] === "1" && { showInputMessage: true }),
        ...(promptTitle !== undefined && { inputTitle: promptTitle }),
        ...(prompt !== undefined && { inputMessage: prompt }),
      };
    });
}

/** For each of the model's entries its XML in the file, or null where it has to be written. */
export function matchSources(entries: readonly object[], sources: FeatureSources): (FeatureSource | null)[] {
  const left = new Map([...sources].map(([key, list]) => [key, [...list]]));
  return entries.map((entry) => left.get(keyOf(entry))?.shift() ?? null);
}

/** What an entry says. A condition that only moves up or down among the others says the same. */
function keyOf(entry: object): string {
  return stableText({ ...entry, priority: 0 });
}

/** Those of the entries that have to be written. */
export function withoutSource<Entry extends object>(
  entries: readonly Entry[],
  sources: FeatureSources,
): Entry[] {
  const found = matchSources(entries, sources);
  return entries.filter((_, index) => found[index] === null);
}
