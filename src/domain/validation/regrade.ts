import type { Framework, RuleGrade } from "../framework/framework";
import type { Rule } from "./engine/rule";
import { RULES } from "./rules";

/** Grades that a reviewer chose instead of a framework's own, by rule. */
export type Regrades = Readonly<Record<string, RuleGrade>>;

/** What the framework itself grades a rule with. */
export function shippedGrade(
  { id, severity }: Pick<Rule, "id" | "severity">,
  { ruleGrades }: Pick<Framework, "ruleGrades">,
): RuleGrade {
  return ruleGrades[id] ?? severity;
}

/** Those that differ from the framework's own, of rules that there are, in the order of the rules. */
export function differingGrades(framework: Pick<Framework, "ruleGrades">, wanted: Regrades): Regrades {
  const differing = RULES.flatMap((rule): [string, RuleGrade][] => {
    const grade = wanted[rule.id];
    return grade === undefined || grade === shippedGrade(rule, framework) ? [] : [[rule.id, grade]];
  });
  return Object.fromEntries(differing);
}

/** The framework with other grades; the very same one where there are none. */
export function regrade(framework: Framework, regrades: Regrades): Framework {
  if (Object.keys(regrades).length === 0) return framework;
  return { ...framework, ruleGrades: { ...framework.ruleGrades, ...regrades } };
}
