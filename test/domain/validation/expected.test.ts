import path from "node:path";
import { quoteCell } from "../../../src/domain/form/quoting";
import { finish } from "../../../src/domain/steps";
import { normaliseText } from "../../../src/domain/thai/text";
import { RuleRun, runRule } from "../../../src/domain/validation/engine/engine";
import type { Finding } from "../../../src/domain/validation/engine/finding";
import type { Rule } from "../../../src/domain/validation/engine/rule";
import type { RuleContext } from "../../../src/domain/validation/engine/scopes";
import { RULES } from "../../../src/domain/validation/rules";
import { parseRectangle } from "../../../src/domain/workbook/address";
import { enterExpected } from "../../support/enter-expected";
import type { RejectedCase, RuleCases } from "../../support/rule-cases";
import { caseContext } from "../../support/case-findings";

/**
 * What a finding expects belongs into its very cell. Held over every case of every rule by typing it there, as a
 * person who trusts the finding would.
 */

const casesOf = (id: string) =>
  (jest.requireActual(path.join(__dirname, "rules", `${id}.cases.ts`)) as { cases: RuleCases }).cases;

const expecting = RULES.flatMap((rule) => {
  const found = casesOf(rule.id).reject.flatMap((example) =>
    runRule(rule, caseContext(example.input, example.framework))
      .filter(({ expected }) => expected !== null)
      .map((finding) => ({ example, finding })),
  );
  return found.length > 0 ? [{ id: rule.id, rule, found }] : [];
});

test("a good part of the rules expects something", () => expect(expecting.length).toBeGreaterThan(25));

test.each(expecting)("what $id expects mends its cell", ({ rule, found }) => {
  expect(found.flatMap(({ example, finding }) => breaches(rule, example, finding))).toEqual([]);
});

function breaches(rule: Rule, { name, input, framework }: RejectedCase, finding: Finding): string[] {
  const tell = (breach: string) => `${name}: ${finding.address} “${finding.expected}” ${breach}`;
  const before = caseContext(input, framework);
  if (!isWholeCell(finding, before)) return [tell(`stands in for “${finding.found}”, a part of the cell`)];
  const after = caseContext(enterExpected(before.snapshot, finding), framework);

  const stays = runRule(rule, after).some((other) => isThere(other, finding));
  const read = placesOf(after.evaluation);
  const lost = [...placesOf(before.evaluation)].filter((place) => !read.has(place));
  const known = new Set(rulesAt(finding, before));
  const fresh = rulesAt(finding, after).filter((id) => !known.has(id));
  return [
    ...(stays ? [tell("leaves the finding")] : []),
    ...(lost.length > 0 ? [tell(`loses what was read at ${lost.join(" ")}`)] : []),
    ...fresh.map((id) => tell(`is found by ${id}`)),
  ];
}

/** Whether `found` is all that stands in the cell, however it is written, or else the rule names nothing of it. */
function isWholeCell({ sheet, address, found }: Finding, { snapshot }: RuleContext): boolean {
  const area = parseRectangle(address ?? "");
  if (!area || area.rowCount * area.columnCount !== 1) return false;
  const cell = snapshot.sheets.find(({ name }) => name === sheet)?.cells.at(area.row, area.column);
  if (found === null || (found === "–" && !cell)) return true;
  const plain = (text: string) =>
    normaliseText(text)
      .replaceAll(",", "")
      .replace(/\.?0*$/, "");
  return [quoteCell(cell), cell?.formula ?? ""].some(
    (held) => held === found || plain(held) === plain(found),
  );
}

/** The rules that find something in the cell; of formulas, which nobody calculates here, those on their text alone. */
function rulesAt(finding: Finding, context: RuleContext): string[] {
  const rules = finding.expected?.startsWith("=") ? RULES.filter(({ group }) => group === "cells") : RULES;
  return finish(new RuleRun(rules, context).steps())
    .filter((other) => isThere(other, finding))
    .map((other) => other.rule);
}

function isThere(other: Finding, { sheet, address }: Finding): boolean {
  return other.sheet === sheet && other.address === address;
}

/** Every place that was read of a form: a heading that is overwritten takes its column, or its component, with it. */
function placesOf(read: unknown, seen = new Set<unknown>(), found = new Set<string>()): Set<string> {
  if (typeof read !== "object" || read === null || seen.has(read)) return found;
  seen.add(read);
  const { sheet, row, column } = read as Readonly<Record<string, unknown>>;
  if (typeof sheet === "string" && typeof row === "number" && typeof column === "number")
    found.add(`${sheet}!${row},${column}`);
  for (const part of Object.values(read)) placesOf(part, seen, found);
  return found;
}
