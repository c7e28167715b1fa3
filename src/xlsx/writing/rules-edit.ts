import type { ConditionalRule } from "hucre";
import {
  conditionElements,
  isKnownCondition,
  matchSources,
  type FeatureSources,
} from "../reading/feature-source";
import type { XlsxValidation } from "../model/workbook";
import { putChild } from "./worksheet-order";
import { adoptElements, replaceElement, rootPrefix, tagText } from "../package/xml-edit";
import { childElements, childNamed, elementAt, nextTag, rootElement } from "../package/xml-scan";

interface PlacedRule {
  /** The opening tag that names the range. */
  readonly container: string;
  readonly xml: string;
  /** From the library, without the document's prefix. */
  readonly isWritten: boolean;
}

/**
 * Puts the conditions of a sheet: of `written`, the library's, those without a source. Conditions of kinds that
 * the library does not know stay, and so do those that say what they said.
 */
export function editConditions(
  xml: string,
  rules: readonly ConditionalRule[],
  sources: FeatureSources,
  written: string,
  differential: readonly number[],
): string {
  const queues = new Map<string, PlacedRule[]>();
  for (const rule of placedRules(`<w>${withDifferential(written, differential)}</w>`, true)) {
    queues.set(rule.container, [...(queues.get(rule.container) ?? []), rule]);
  }
  const found = matchSources(rules, sources);
  const placed = rules.flatMap((rule, index): PlacedRule[] => {
    const source = found[index];
    if (source) return [{ ...source, xml: withPriority(source.xml, rule.priority), isWritten: false }];
    const next = queues.get(tagText("conditionalFormatting", { sqref: rule.range }, false))?.shift();
    return next ? [next] : [];
  });
  return putOwnChildren(xml, "conditionalFormatting", conditionsXml(xml, [...placed, ...foreignRules(xml)]));
}

/** A rule of the file at another place among the others; the rest of its bytes stay. */
function withPriority(xml: string, priority: number): string {
  return xml.replace(/^(<[^>]*?\spriority\s*=\s*["'])\d+/, `$1${priority}`);
}

function placedRules(xml: string, isWritten: boolean): PlacedRule[] {
  return conditionElements(xml).map(({ rule, container }) => ({
    xml: xml.slice(rule.start, rule.end),
    container: xml.slice(container.start, container.innerStart),
    isWritten,
  }));
}

function foreignRules(xml: string): PlacedRule[] {
  const elements = conditionElements(xml);
  return placedRules(xml, false).filter((_, index) => !isKnownCondition(xml, elements[index]!.rule));
}

/** Conditions refer to their formats by number. */
function withDifferential(xml: string, differential: readonly number[]): string {
  return xml.replace(/ dxfId="(\d+)"/g, (whole, number: string) => {
    const moved = differential[Number(number)];
    return moved === undefined ? whole : ` dxfId="${moved}"`;
  });
}

/** Neighbours of one range share an element. */
function conditionsXml(document: string, rules: readonly PlacedRule[]): string {
  const groups: { rule: PlacedRule; inner: string }[] = [];
  for (const rule of rules) {
    const last = groups.at(-1);
    if (last?.rule.container === rule.container && last.rule.isWritten === rule.isWritten)
      last.inner += rule.xml;
    else groups.push({ rule, inner: rule.xml });
  }
  const name = "conditionalFormatting";
  return groups
    .map(({ rule: { container, isWritten }, inner }) =>
      isWritten
        ? adoptElements(document, `${container}${inner}</${name}>`)
        : `${container}${inner}</${rootPrefix(document)}${name}>`,
    )
    .join("");
}

/** Puts the validations of a sheet: of `written`, the library's, those without a source. */
export function editValidations(
  xml: string,
  rules: readonly XlsxValidation[],
  sources: FeatureSources,
  written: string,
): string {
  if (rules.length === 0) return putChild(xml, "dataValidations", "");
  const tag = nextTag(written, 0);
  const list = tag ? elementAt(written, tag) : null;
  const added = (list ? [...childElements(written, list)] : []).map((rule) => {
    // A rule that allows everything has no type in a file.
    return adoptElements(xml, written.slice(rule.start, rule.end).replace(' type="any"', ""));
  });
  const found = matchSources(rules, sources).map((source) => source?.xml ?? added.shift() ?? "");
  const name = `${rootPrefix(xml)}dataValidations`;
  const text = `<${name} count="${rules.length}">${found.join("")}</${name}>`;
  return putOwnChildren(xml, "dataValidations", text);
}

/** Like {@link putChild}, for a text that has the document's own prefix already. */
function putOwnChildren(xml: string, name: string, text: string): string {
  const marked = putChild(xml, name, `<${name}/>`);
  const place = childNamed(marked, rootElement(marked), name)!;
  return replaceElement(marked, place, text);
}
