import type { DocumentCheck, DocumentFault } from "../document/document-fault";
import { blankTexts, repeatedEntries } from "../document/named-entries";
import { isSameWeight } from "../framework/weights";
import { wordingKey } from "../thai/wordings";
import type { Framework } from "../framework/framework";
import { roundHalfUp } from "../scoring/rounding";
import { checkBoard, checkEntries } from "./check-entries";
import { checkIndicator } from "./check-indicator";
import type { Template, TemplateComponent } from "./template";
import type { TemplateSubject } from "./template-subject";

export const TEMPLATE_CHECKS: readonly DocumentCheck<TemplateSubject, keyof Template>[] = [
  { needs: [], check: ({ template }) => blankTexts(template) },
  { needs: ["framework"], check: checkFrameworkVersion },
  { needs: ["fiscalYear"], check: checkYear },
  { needs: ["agency"], check: checkAgency },
  { needs: ["components"], check: ({ template }) => checkCodes(template) },
  { needs: ["components"], check: checkComponents },
  { needs: ["components"], check: checkWeights },
  { needs: ["components"], check: checkIndicators },
  { needs: ["part3", "monitoring"], check: ({ template }) => checkMonitoringCodes(template) },
  { needs: ["board"], check: ({ template }) => checkBoard(template) },
  { needs: ["entries", "components", "monitoring", "board"], check: checkEntries },
];

/** Everything that is wrong in a template which suits the schema. `agency`: its name or abbreviation, null for any. */
export function checkTemplate(
  template: Template,
  framework: Framework,
  agency: string | null = null,
): DocumentFault[] {
  return TEMPLATE_CHECKS.flatMap(({ check }) => [...check({ template, framework, agency })]);
}

function* checkFrameworkVersion({ template, framework }: TemplateSubject): Iterable<DocumentFault> {
  const named = template.framework;
  if (named.id !== framework.id) {
    const parameters = { found: named.id, expected: framework.id };
    yield { path: ["framework", "id"], messageId: "framework-differs", parameters };
  } else if (named.version !== framework.version) {
    const parameters = { found: named.version, expected: framework.version };
    yield { path: ["framework", "version"], messageId: "framework-version", parameters };
  }
}

function* checkYear({ template, framework }: TemplateSubject): Iterable<DocumentFault> {
  const { first, last } = framework.fiscalYears;
  const { fiscalYear } = template;
  if (fiscalYear >= first && (last === null || fiscalYear <= last)) return;
  const expected =
    last === null
      ? { th: `ตั้งแต่ ${first}`, en: `${first} or later` }
      : last === first
        ? { th: String(first), en: String(first) }
        : { th: `${first}–${last}`, en: `${first}–${last}` };
  yield { path: ["fiscalYear"], messageId: "year-outside", parameters: { found: fiscalYear, expected } };
}

function* checkAgency({ template, agency }: TemplateSubject): Iterable<DocumentFault> {
  const { name, abbreviation } = template.agency;
  if (agency === null || [name, abbreviation].map(wordingKey).includes(wordingKey(agency))) return;
  yield {
    path: ["agency", "name"],
    messageId: "other-agency",
    parameters: { found: name, expected: agency },
  };
}

/** No code stands for two components, groups or indicators. */
function* checkCodes({ components }: Template): Iterable<DocumentFault> {
  const at = (code: string, ...path: (string | number)[]) => ({
    name: code,
    path: ["components", ...path, "code"],
  });
  const lists = [
    components.map(({ code }, i) => at(code, i)),
    components.flatMap(({ groups }, i) => groups.map(({ code }, j) => at(code, i, "groups", j))),
    components.flatMap(({ indicators }, i) => indicators.map(({ code }, j) => at(code, i, "indicators", j))),
  ];
  for (const { entry } of lists.flatMap((list) => [...repeatedEntries(list)])) {
    yield { path: entry.path, messageId: "code-twice", parameters: { found: entry.name } };
  }
}

function* checkComponents({ template, framework }: TemplateSubject): Iterable<DocumentFault> {
  const laidDown = framework.components.map(({ code }) => code);
  for (const [i, component] of template.components.entries()) {
    if (laidDown.length > 0 && !laidDown.includes(component.code)) {
      const parameters = { found: component.code, expected: laidDown.join(", ") };
      yield { path: ["components", i, "code"], messageId: "component-unknown", parameters };
    }
    yield* codeFaults(component, i);
  }
}

/** "2.1.3" stands under component 2 and group 2.1; "2.2" directly under its component. */
function* codeFaults({ code, groups, indicators }: TemplateComponent, i: number): Iterable<DocumentFault> {
  const known = groups.map((group) => group.code);
  for (const [j, group] of known.entries()) {
    if (group.startsWith(`${code}.`)) continue;
    const parameters = { found: group, expected: `${code}.` };
    yield { path: ["components", i, "groups", j, "code"], messageId: "code-elsewhere", parameters };
  }
  for (const [j, { code: found }] of indicators.entries()) {
    const path = ["components", i, "indicators", j, "code"];
    const group = found.slice(0, found.lastIndexOf("."));
    if (!found.startsWith(`${code}.`)) {
      yield { path, messageId: "code-elsewhere", parameters: { found, expected: `${code}.` } };
    } else if (group !== code && !known.includes(group)) {
      yield { path, messageId: "group-unknown", parameters: { found, expected: group } };
    }
  }
}

function* checkWeights({ template, framework }: TemplateSubject): Iterable<DocumentFault> {
  const { weightTotal } = framework;
  let found = 0;
  for (const [i, { weight, indicators }] of template.components.entries()) {
    const sum = indicators.reduce((total, indicator) => total + indicator.weight, 0);
    found += sum;
    if (weight === null || isSameWeight(weight, sum, framework)) continue;
    const parameters = { found: weight, expected: roundHalfUp(sum, 4) };
    yield { path: ["components", i, "weight"], messageId: "component-weight", parameters };
  }
  if (isSameWeight(found, weightTotal, framework)) return;
  yield {
    path: ["components"],
    messageId: "weight-total",
    parameters: { found: roundHalfUp(found, 4), expected: weightTotal },
  };
}

function* checkIndicators({ template, framework }: TemplateSubject): Iterable<DocumentFault> {
  for (const [i, { indicators }] of template.components.entries()) {
    for (const [j, indicator] of indicators.entries()) {
      yield* checkIndicator(indicator, framework, ["components", i, "indicators", j]);
    }
  }
}

function* checkMonitoringCodes(template: Template): Iterable<DocumentFault> {
  for (const table of ["part3", "monitoring"] as const) {
    const entries = template[table].map(({ code }, i) => ({ name: code, path: [table, i, "code"] }));
    for (const { entry } of repeatedEntries(entries)) {
      yield { path: entry.path, messageId: "code-twice", parameters: { found: entry.name } };
    }
  }
}
