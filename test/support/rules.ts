import { readEvaluation } from "../../src/domain/form/read-evaluation";
import { PUBLIC_ORGANISATION_2565 as framework } from "../../src/domain/framework/frameworks";
import { readStored } from "../../src/app/stored-template";
import { runRule } from "../../src/domain/validation/engine/engine";
import type { Finding } from "../../src/domain/validation/engine/finding";
import type { Rule } from "../../src/domain/validation/engine/rule";
import { quoteSheet } from "../../src/domain/workbook/address";
import type { WorkbookSnapshot } from "../../src/domain/workbook/snapshot";
import { formWith, type TestCells } from "./form";
import type { CaseInput, ExpectedFault, RuleCases } from "./rule-cases";

/**
 * Runs a rule over its cases. The clean form is accepted unless a case says otherwise, every message of the rule must be provoked by a case,
 * the related cells of each message that has some must be told by a case, and no filled-in message may keep a placeholder.
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
        faults.map((fault) => ({ expected: null, found: null, related: null, ...fault })),
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

    test("the related cells of every message that has some are told by a case", () => {
      const findings = cases.reject.flatMap(({ input }) => check(rule, input));
      const having = findings.filter(({ related }) => related.length > 0);
      const telling = cases.reject
        .flatMap(({ faults }) => faults)
        .filter(({ related = [] }) => related.length > 0);
      expect(messageIds(telling)).toEqual(messageIds(having));
    });
  });
}

export function check(rule: Rule, input: CaseInput): Finding[] {
  const snapshot = "sheets" in input ? (input as WorkbookSnapshot) : formWith(input as TestCells);
  const stored = readStored(snapshot);
  const template = stored.kind === "stored" ? stored.template : null;
  return runRule(rule, { snapshot, evaluation: readEvaluation(snapshot, framework), template });
}

function messageIds(faults: readonly { readonly messageId: string }[]): string[] {
  return [...new Set(faults.map(({ messageId }) => messageId))].sort();
}

function pick(finding: Finding, faults: readonly ExpectedFault[]) {
  const { messageId, address, expected, found } = finding;
  // Expected, found and related cells are compared only where a case speaks of them.
  const speaks = faults.find((fault) => fault.messageId === messageId && fault.address === address);
  return {
    messageId,
    address,
    expected: speaks?.expected === undefined ? null : expected,
    found: speaks?.found === undefined ? null : found,
    related: speaks?.related === undefined ? null : relatedCells(finding),
  };
}

/** As a case writes them: without the sheet where it is the finding's own. */
function relatedCells({ sheet, related }: Finding): string[] {
  const own = sheet === null ? null : `${quoteSheet(sheet)}!`;
  return related.map((cell) => (own !== null && cell.startsWith(own) ? cell.slice(own.length) : cell));
}
