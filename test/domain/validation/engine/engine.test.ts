import { readEvaluation } from "../../../../src/domain/form/read-evaluation";
import { PUBLIC_ORGANISATION_2565 as framework } from "../../../../src/domain/framework/frameworks";
import { formatText } from "../../../../src/domain/text/localised";
import { runRule } from "../../../../src/domain/validation/engine/engine";
import { orderFindings } from "../../../../src/domain/validation/engine/order-findings";
import { formatFigure } from "../../../../src/domain/scoring/figure-text";
import { quoteValue } from "../../../../src/domain/form/quoting";
import { shorten } from "../../../../src/domain/text/shorten";
import { defineRule, type Fault } from "../../../../src/domain/validation/engine/rule";
import { RULES } from "../../../../src/domain/validation/rules";
import { CLEAN_FORM, formWith, sheetOf, workbookOf, type TestCells } from "../../../support/form";
import { TEST_RULE } from "../../../support/test-rule";

function findingsOf(...faults: Fault[]) {
  const snapshot = formWith();
  const rule = defineRule<string>({
    ...TEST_RULE,
    scope: "workbook",
    messages: { a: { th: "{expected} แต่ {found} ({who})", en: "{expected} but {found} ({who})" } },
    check: () => faults,
  });
  return runRule(rule, { snapshot, evaluation: readEvaluation(snapshot, framework) });
}

test("a fault becomes a finding with everything filled in", () => {
  const at = { sheet: "แผน'65", row: 4, column: 27 };
  expect(
    findingsOf({
      messageId: "a",
      at,
      related: [at],
      expected: 1 / 3,
      found: "{who}",
      parameters: { who: "ก" },
    }),
  ).toEqual([
    {
      id: "test-rule|a|แผน'65|AB5",
      rule: "test-rule",
      ruleName: TEST_RULE.name,
      group: "cells",
      severity: "warning",
      messageId: "a",
      message: { th: "0.3333 แต่ {who} (ก)", en: "0.3333 but {who} (ก)" },
      remedy: TEST_RULE.remedy,
      sheet: "แผน'65",
      address: "AB5",
      related: ["'แผน''65'!AB5"],
      // The cell does not hold what was found.
      expected: null,
      found: "{who}",
      fix: null,
      row: "",
      fingerprint: expect.stringMatching(/^[0-9a-f]{14}$/),
      accepted: null,
      outdated: null,
    },
  ]);
});

describe("what a finding expects of its cell", () => {
  const at = (row: number, column: number) => ({ sheet: "ส่วนที่ 1", row: row - 1, column });
  const [a1, b8, h8, h12] = [at(1, 0), at(8, 1), at(8, 7), at(12, 7)];
  const LONG = "ก".repeat(41);

  test.each<[string, Partial<Fault>, string | null]>([
    ["a figure for a figure", { at: b8, expected: 41, found: 40 }, "41"],
    ["a figure for one that is written otherwise", { at: h8, expected: 36, found: "๓๕.00" }, "36"],
    ["a text for the whole text", { at: a1, expected: "ข", found: "สำนักงานทดสอบระบบ (สทส.)" }, "ข"],
    ["a figure where the rule names nothing of the cell", { at: h12, expected: 86 }, "86"],
    ["a text where nothing stands", { at: at(99, 0), expected: "ข", found: "–" }, "ข"],
    ["no word of a text", { at: a1, expected: "ระบบงาน", found: "ระบบ" }, null],
    ["no figure where the cell holds another", { at: b8, expected: 100, found: 99 }, null],
    ["nothing where something stands", { at: b8, expected: "ข", found: "–" }, null],
    ["nothing that should be gone", { at: b8, expected: "–", found: 40 }, null],
    ["nothing that was cut", { at: b8, expected: shorten(LONG), found: 40 }, null],
    ["nothing of a sheet", { at: { sheet: "ส่วนที่ 1" }, expected: 41 }, null],
    ["nothing of the workbook", { at: null, expected: 41 }, null],
    ["no measure", { at: b8, measure: 41, found: 40 }, null],
    ["what is expected beside a measure", { at: b8, expected: 42, measure: 41, found: 40 }, "42"],
  ])("%s", (_, fault, expected) => {
    const [finding] = findingsOf({ messageId: "a", at: null, ...fault });
    expect(finding!.expected).toBe(expected);
    const told = fault.measure ?? fault.expected;
    expect(finding!.message.th).toMatch(new RegExp(`^${told} แต่`));
  });

  test("the fingerprint tells a measure as well as what is expected, so that acceptances hold", () => {
    const fingerprints = [{ measure: 41 }, { expected: 41 }, { measure: 42 }].map(
      (told) => findingsOf({ messageId: "a", at: b8, found: 40, ...told })[0]!.fingerprint,
    );
    expect(fingerprints[0]).toBe(fingerprints[1]);
    expect(fingerprints[0]).not.toBe(fingerprints[2]);
  });
});

test.each<[string, Fault["at"], string | null]>([
  ["a whole sheet", { sheet: "ก" }, "ก"],
  ["the whole workbook", null, null],
])("a fault of %s has no address", (_, at, sheet) => {
  expect(findingsOf({ messageId: "a", at })).toMatchObject([
    { sheet, address: null, expected: null, found: null },
  ]);
});

test.each(["error", "warning", "info", "off"] as const)("a framework grades a rule as %s", (grade) => {
  const snapshot = formWith({ H12: 1 });
  const graded = { ...framework, ruleGrades: { "total-mismatch": grade } };
  const context = { snapshot, evaluation: readEvaluation(snapshot, graded) };
  const total = RULES.find(({ id }) => id === "total-mismatch")!;
  expect(runRule(total, context).map(({ severity }) => severity)).toEqual(grade === "off" ? [] : [grade]);
});

describe("the fingerprint of a finding", () => {
  const weighted = RULES.find(({ id }) => id === "weighted-mismatch")!;
  const fingerprint = (cells: TestCells, name = "ส่วนที่ 1") => {
    const snapshot = workbookOf(sheetOf({ ...CLEAN_FORM, H8: 36, ...cells }, name));
    const [finding] = runRule(weighted, {
      snapshot,
      evaluation: readEvaluation(snapshot, framework),
    });
    return finding!.fingerprint;
  };

  test.each<[string, TestCells]>([
    ["another cell", { F9: "ทำตามแผน" }],
    ["binary noise", { H8: 36.000000000000007 }],
  ])("stays with %s", (_, cells) => expect(fingerprint(cells)).toBe(fingerprint({})));

  test("stays when the sheet is renamed", () => expect(fingerprint({}, "อื่น")).toBe(fingerprint({})));

  test.each<[string, TestCells]>([
    ["what was found", { H8: 37 }],
    ["a cell that it rests on", { B8: 41 }],
    ["a formula that shows the same", { H8: ["=B8*G8/100+1", 36] }],
    ["the name of its indicator", { A8: "1.1.1 ร้อยละของงานอื่น" }],
    ["the code of its indicator", { A8: "1.1.3 ร้อยละของงานที่แล้วเสร็จ" }],
    ["a text in place of a number", { G8: "87.5" }],
  ])("changes with %s", (_, cells) => expect(fingerprint(cells)).not.toBe(fingerprint({})));

  test("is the same for a formula in another row that was filled down", () => {
    const formula = (row: number): TestCells => ({ [`H${row}`]: [`=B${row}*$B$30/100`, 36] });
    expect(fingerprint(formula(8))).toBe(fingerprint(formula(8)));
    expect(fingerprint({ H8: ["=B9*$B$30/100", 36] })).not.toBe(fingerprint(formula(8)));
  });
});

test("a message that the rule does not have is a bug, and told", () => {
  expect(() => findingsOf({ messageId: "b", at: null })).toThrow("test-rule has no message b");
});

test("findings come in reading order, whatever order they were found in", () => {
  const at = (sheet: string, row: number, column: number) => ({ messageId: "a", at: { sheet, row, column } });
  const found = findingsOf(
    at("สอง", 0, 0),
    at("หนึ่ง", 9, 0),
    at("หนึ่ง", 1, 26),
    at("หนึ่ง", 1, 1),
    { messageId: "a", at: { sheet: "หนึ่ง" } },
    { messageId: "a", at: null },
    at("ไม่มีแล้ว", 0, 0),
  );
  const ordered = orderFindings(found, workbookOf(sheetOf({}, "หนึ่ง"), sheetOf({}, "สอง")));
  expect(ordered.map(({ sheet, address }) => [sheet, address])).toEqual([
    [null, null],
    ["หนึ่ง", null],
    ["หนึ่ง", "B2"],
    ["หนึ่ง", "AA2"],
    ["หนึ่ง", "A10"],
    ["สอง", "A1"],
    ["ไม่มีแล้ว", "A1"],
  ]);
});

test("two findings of one cell: the graver first", () => {
  const at = { sheet: "ส่วนที่ 1", row: 0, column: 0 };
  const [warning] = findingsOf({ messageId: "a", at });
  const graver = { ...warning!, severity: "error" as const };
  const note = { ...warning!, severity: "info" as const };
  expect(orderFindings([note, warning!, graver], formWith()).map(({ severity }) => severity)).toEqual([
    "error",
    "warning",
    "info",
  ]);
});

test.each<[string, TestCells]>([
  [
    "nothing filled in",
    Object.fromEntries(
      ["B", "C", "D", "E", "F", "G", "H"].flatMap((c) => [8, 9, 11, 12, 13].map((r) => [`${c}${r}`, null])),
    ),
  ],
  [
    "words everywhere",
    Object.fromEntries(
      ["B", "C", "D", "E", "F", "G", "H"].flatMap((c) => [8, 9, 11].map((r) => [`${c}${r}`, "ก"])),
    ),
  ],
  [
    "errors everywhere",
    Object.fromEntries(
      ["A", "B", "C", "D", "E", "F", "G", "H"].flatMap((c) =>
        [6, 7, 8, 9, 10, 11, 12, 13].map((r) => [`${c}${r}`, "#REF!"]),
      ),
    ),
  ],
  ["texts of numbers out of range", { B8: "4000", B9: "๐", G8: "101", H8: "1", H12: "7" }],
  [
    "repeated headings that lack columns",
    { A20: "ตัวชี้วัด", B20: "คะแนน", C20: "น้ำหนัก", D20: "ขั้นสูง", G12: null, H12: null, G13: null, H13: null },
  ],
])("every finding has an id of its own: %s", (_, cells) => {
  const snapshot = formWith(cells);
  const context = { snapshot, evaluation: readEvaluation(snapshot, framework) };
  const ids = RULES.flatMap((rule) => runRule(rule, context)).map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(0);
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
});

test.each([
  [87.5, "87.5"],
  [1 / 3, "0.3333"],
  [0.1 + 0.2, "0.3"],
  [-0.00001, "0"],
  [1e6, "1000000"],
])("the figure %d is quoted as %s", (value, expected) => expect(formatFigure(value)).toBe(expected));

test.each<[string, Parameters<typeof quoteValue>[0], string]>([
  ["an empty cell", null, ""],
  ["an error", { error: "#N/A" }, "#N/A"],
  ["a logical value", true, "true"],
  ["several lines", "ก\n\n ข ", "ก ข"],
])("%s is quoted", (_, value, expected) => expect(quoteValue(value)).toBe(expected));

test.each([
  [40, 40, false],
  [41, 40, true],
])("a text of %i characters is shown with %i", (length, shown, isCut) => {
  const quoted = shorten("ก".repeat(length));
  expect([...quoted]).toHaveLength(shown);
  expect(quoted.endsWith("…")).toBe(isCut);
});

test.each<[string, Record<string, string | number>, string]>([
  ["a value", { a: 0, b: "ข" }, "0 ข"],
  ["a missing value, left visible", { a: 1 }, "1 {b}"],
  ["a value that looks like a placeholder, left alone", { a: "{b}", b: 2 }, "{b} 2"],
])("a template takes %s", (_, parameters, expected) => {
  expect(formatText({ th: "{a} {b}", en: "" }, "th", parameters)).toBe(expected);
});
