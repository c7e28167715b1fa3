import { SEVERITIES, type Finding } from "../../src/domain/validation/engine/finding";
import { RULE_GROUPS } from "../../src/domain/validation/engine/groups";
import type { LocalisedText } from "../../src/domain/text/localised";
import type { Rule } from "../../src/domain/validation/engine/rule";
import { formatAddress, quoteSheet } from "../../src/domain/workbook/address";
import { check } from "./case-findings";
import type { AcceptedCase, ExpectedFault, RuleCases } from "./rule-cases";

/**
 * Runs a rule over its cases. The clean form is accepted unless a case says otherwise, every message of the rule must be provoked by a case,
 * the related cells of each message that has some must be told by a case, and no filled-in message may keep a placeholder.
 */
export function testRule(rule: Rule, cases: RuleCases): void {
  const isCleanAccepted = !cases.reject.some(({ input }) => Object.keys(input).length === 0);
  const clean: AcceptedCase[] = isCleanAccepted ? [{ name: "the clean form", input: {} }] : [];
  describe(`rule ${rule.id}`, () => {
    test.each([...clean, ...cases.accept])("accepts $name", ({ input, framework }) => {
      expect(check(rule, input, framework)).toEqual([]);
    });

    test.each(cases.reject)("rejects $name", ({ input, faults, framework }) => {
      const findings = check(rule, input, framework);
      expect(findings.map((finding) => pick(finding, faults))).toEqual(
        faults.map((fault) => ({
          expected: null,
          measure: null,
          found: null,
          related: null,
          fix: undefined,
          message: undefined,
          isUnfilled: false,
          ...fault,
        })),
      );
      for (const { message, fix } of findings) {
        expect(message.th).not.toMatch(/[{}]/);
        expect(message.en).not.toMatch(/[{}]/);
        if (fix) expectBothLanguages(fix.reason);
      }
    });

    test("has an id of lower-case words, a known group and severity", () => {
      expect(rule.id).toMatch(/^[a-z]+(-[a-z0-9]+)+$/);
      expect(RULE_GROUPS).toContain(rule.group);
      expect(SEVERITIES).toContain(rule.severity);
      for (const messageId of Object.keys(rule.messages)) expect(messageId).toMatch(/^[a-z]+(-[a-z]+)*$/);
    });

    const texts: [string, LocalisedText][] = [
      ["name", rule.name],
      ["why", rule.why],
      ["remedy", rule.remedy],
      ["source", rule.source],
      ...Object.entries(rule.messages).map(([key, text]): [string, LocalisedText] => [
        `message ${key}`,
        text,
      ]),
    ];
    test.each(texts)("%s is in both languages with the same placeholders", (_, text) => {
      expectBothLanguages(text);
      expect(new Set(placeholders(text.th))).toEqual(new Set(placeholders(text.en)));
    });

    test("every message is provoked by a case", () => {
      const provoked = new Set(cases.reject.flatMap(({ faults }) => faults.map((fault) => fault.messageId)));
      expect([...provoked].sort()).toEqual(Object.keys(rule.messages).sort());
    });

    test("the related cells of every message that has some are told by a case", () => {
      const findings = cases.reject.flatMap(({ input, framework }) => check(rule, input, framework));
      const having = findings.filter(({ related }) => related.length > 0);
      const telling = cases.reject
        .flatMap(({ faults }) => faults)
        .filter(({ related = [] }) => related.length > 0);
      expect(messageIds(telling)).toEqual(messageIds(having));
    });
  });
}

function expectBothLanguages({ th, en }: LocalisedText) {
  expect(th).toMatch(/\p{Script=Thai}/u);
  expect(en).toMatch(/[A-Za-z]{2}/);
  expect([th.trim(), en.trim()]).toEqual([th, en]);
}

function placeholders(text: string): string[] {
  return [...text.matchAll(/\{([^}]*)\}/g)].map((match) => match[1]!);
}

function messageIds(faults: readonly { readonly messageId: string }[]): string[] {
  return [...new Set(faults.map(({ messageId }) => messageId))].sort();
}

function pick(finding: Finding, faults: readonly ExpectedFault[]) {
  const { messageId, address, expected, found, message, severity } = finding;
  // All else is compared only where a case speaks of them.
  const speaks = faults.find((fault) => fault.messageId === messageId && fault.address === address);
  return {
    messageId,
    address,
    expected: speaks?.expected === undefined ? null : expected,
    measure: speaks?.measure === undefined ? null : measureOf(finding, faults),
    found: speaks?.found === undefined ? null : found,
    related: speaks?.related === undefined ? null : finding.related.map((cell) => shortened(cell, finding)),
    fix: speaks?.fix === undefined ? undefined : writesOf(finding),
    message: speaks?.message && {
      ...(speaks.message.th !== undefined && { th: message.th }),
      ...(speaks.message.en !== undefined && { en: message.en }),
    },
    isUnfilled: severity === "unfilled",
  };
}

/** What the messages tell of a case's measures, where the finding expects something else or nothing; else the finding. */
function measureOf(finding: Finding, faults: readonly ExpectedFault[]): unknown {
  const { messageId, address, expected, message } = finding;
  const told = faults.find(
    (fault) =>
      fault.messageId === messageId &&
      fault.address === address &&
      fault.measure !== undefined &&
      fault.measure !== expected &&
      (expected === null || fault.expected !== undefined) &&
      [message.th, message.en].every((text) => text.includes(fault.measure ?? "")),
  );
  return told ? told.measure : finding;
}

/** As a case writes it: without the sheet where it is the finding's own. */
function shortened(cell: string, { sheet }: Finding): string {
  const own = sheet === null ? null : `${quoteSheet(sheet)}!`;
  return own !== null && cell.startsWith(own) ? cell.slice(own.length) : cell;
}

function writesOf(finding: Finding): ExpectedFault["fix"] {
  return (
    finding.fix &&
    Object.fromEntries(
      finding.fix.writes.map(({ at, after }) => [
        shortened(formatAddress(at), finding),
        "formula" in after ? after.formula : (after.value as string | number),
      ]),
    )
  );
}
