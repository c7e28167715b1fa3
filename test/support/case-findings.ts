import { readStored } from "../../src/app/stored-template";
import { understandForm } from "../../src/app/understand-form";
import { readEvaluation } from "../../src/domain/form/read-evaluation";
import type { Framework } from "../../src/domain/framework/framework";
import { PUBLIC_ORGANISATION_2565 as FY2565 } from "../../src/domain/framework/frameworks";
import { readReview } from "../../src/domain/review/acceptance";
import { finish } from "../../src/domain/steps";
import { runRule } from "../../src/domain/validation/engine/engine";
import type { Finding } from "../../src/domain/validation/engine/finding";
import type { Rule } from "../../src/domain/validation/engine/rule";
import type { RuleContext } from "../../src/domain/validation/engine/scopes";
import type { WorkbookSnapshot } from "../../src/domain/workbook/snapshot";
import { formWith, type TestCells } from "./form";
import type { CaseInput } from "./rule-cases";

/** What a rule finds in the workbook of a case. */
export function check(rule: Rule, input: CaseInput, framework?: Framework | "open"): Finding[] {
  return runRule(rule, caseContext(input, framework));
}

/** What the rules are run over in a case: its workbook as the framework reads it, with the template that it carries. */
export function caseContext(input: CaseInput, framework: Framework | "open" = FY2565): RuleContext {
  const snapshot = "sheets" in input ? (input as WorkbookSnapshot) : formWith(input as TestCells);
  const stored = readStored(snapshot);
  const template = stored.kind === "stored" ? stored.template : null;
  const evaluation =
    framework === "open" ? finish(understandForm(snapshot)) : readEvaluation(snapshot, framework);
  return {
    snapshot,
    evaluation,
    template,
    carried: { ...stored.carried, hasDamagedReview: readReview(snapshot).isDamaged },
  };
}
