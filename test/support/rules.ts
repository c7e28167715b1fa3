import { readEvaluation } from "../../src/domain/form/read-evaluation";
import { PUBLIC_ORGANISATION_2565 as framework } from "../../src/domain/framework/frameworks";
import { readStored } from "../../src/app/stored-template";
import { runRule } from "../../src/domain/validation/engine/engine";
import type { Finding } from "../../src/domain/validation/engine/finding";
import type { Rule } from "../../src/domain/validation/engine/rule";
import type { WorkbookSnapshot } from "../../src/domain/workbook/snapshot";
import { formWith, type TestCells } from "./form";
import type { CaseInput, ExpectedFault, RuleCases } from "./rule-cases";

/**
 * Runs a rule over its cases. The clean form is accepted unless a case says otherwise, every message of the rule must be provoked by a case,
 * and no filled-in message may keep a placeholder.
 */
export function testRule(rule: Rule, cases: RuleCases): void {
  const isCleanAccepted = !cases.reject.some(({ input }) => Object.keys(input).length === 0);
  const clean = isCleanAccepted ? [{ name: "the clean form", input: {} }] : [];
  describe(`rule ${rule.id}`, () => {
    test.each([...clean, ...cases.accept])("accepts $name", ({ input }) => {
      expect(check(rule, input)).toEqual([]);
    });

    test.each(cases.reject)("rejects $name", ({ input, faults }) => {
      const findings = check(rule, input);
      expect(findings.map((finding) => pick(finding, faults))).toEqual(
        faults.map((fault) => ({ expected: null, found: null, ...fault })),
      );
      for (const finding of findings) {
        expect(finding.message.th).not.toMatch(/[{}]/);
        expect(finding.message.en).not.toMatch(/[{}]/);
      }
    });

    test("every message is provoked by a case", () => {
      const provoked = new Set(cases.reject.flatMap(({ faults }) => faults.map((fault) => fault.messageId)));
      expect([...provoked].sort()).toEqual(Object.keys(rule.messages).sort());
    });
  });
}

export function check(rule: Rule, input: CaseInput): Finding[] {
  const snapshot = "sheets" in input ? (input as WorkbookSnapshot) : formWith(input as TestCells);
  const stored = readStored(snapshot);
  const template = stored.kind === "stored" ? stored.template : null;
  return runRule(rule, { snapshot, evaluation: readEvaluation(snapshot, framework), template });
}

function pick({ messageId, address, expected, found }: Finding, faults: readonly ExpectedFault[]) {
  // Expected and found are compared only where a case speaks of them.
  const speaks = faults.find((fault) => fault.messageId === messageId && fault.address === address);
  return {
    messageId,
    address,
    expected: speaks?.expected === undefined ? null : expected,
    found: speaks?.found === undefined ? null : found,
  };
}
