import fc from "fast-check";
import { readEvaluation } from "../../../../src/domain/form/read-evaluation";
import { FINDINGS_TITLE } from "../../../../src/domain/form/own-sheets";
import { PUBLIC_ORGANISATION_2565 as framework } from "../../../../src/domain/framework/frameworks";
import { finish } from "../../../../src/domain/steps";
import { runRule } from "../../../../src/domain/validation/engine/engine";
import { countFindings, type Finding, type Severity } from "../../../../src/domain/validation/engine/finding";
import { orderFindings } from "../../../../src/domain/validation/engine/order-findings";
import { defineRule, type Fault } from "../../../../src/domain/validation/engine/rule";
import { listCells } from "../../../../src/domain/validation/engine/sheet-cells";
import { parseRectangle } from "../../../../src/domain/workbook/address";
import { formatted, formWith, sheetOf, workbookOf, type TestCells } from "../../../support/form";
import { largeForm } from "../../../support/large-form";
import { TEST_RULE } from "../../../support/test-rule";

const SHEET = "ส่วนที่ 1";

function findingsOf(faults: readonly Partial<Fault>[], snapshot = formWith()): Finding[] {
  const rule = defineRule<string>({
    ...TEST_RULE,
    scope: "workbook",
    messages: { a: { th: "{found} → {expected}", en: "{found} → {expected}" } },
    check: () => faults.map((fault) => ({ messageId: "a", at: null, ...fault })),
  });
  return runRule(rule, { snapshot, evaluation: readEvaluation(snapshot, framework) });
}

const at = (address: string, sheet = SHEET) => {
  const { row, column } = parseRectangle(address)!;
  return { sheet, row, column };
};
const findingIn = (cells: TestCells, fault: Partial<Fault>) => findingsOf([fault], formWith(cells))[0]!;

describe("what the row of a finding is about", () => {
  test.each<[string, TestCells, string, string]>([
    ["the code of its indicator", {}, "H8", "1.1.1"],
    ["of the last one as well", {}, "B11", "2.1"],
    ["the name of one without a code", { A9: "ระดับความสำเร็จ" }, "B9", "ระดับความสำเร็จ"],
    ["the first text of any other row", {}, "H12", "คะแนนรวม"],
    ["texts alone", { A12: 85, B12: true }, "H12", "คะแนนรวม"],
    ["nothing where no text stands", {}, "A40", ""],
  ])("%s", (_, cells, address, row) => expect(findingIn(cells, { at: at(address) }).row).toBe(row));

  test.each<[string, Fault["at"]]>([
    ["a sheet", { sheet: SHEET }],
    ["the workbook", null],
    ["a sheet that is not there", { sheet: "อื่น", row: 1, column: 1 }],
  ])("is nothing for a finding of %s", (_, place) => expect(findingIn({}, { at: place }).row).toBe(""));

  test("is found among many, on each of several sheets", () => {
    const snapshot = largeForm(2, 40);
    const faults = snapshot.sheets.flatMap(({ name, cells }) =>
      [...cells.rowIndices()].map((row) => ({ at: { sheet: name, row, column: 1 } })),
    );
    const told = findingsOf(faults, snapshot).map(({ row, address }) => `${row} ${String(address)}`);
    const rows = Array.from({ length: 40 }, (_, i) => `1.${i + 1} B${i + 2}`);
    expect(told.filter((each) => /^1\.\d/.test(each))).toEqual([...rows, ...rows]);
  });
});

describe("the fingerprint of a finding", () => {
  const fingerprint = (cells: TestCells) => findingIn(cells, { at: at("H8"), found: 35 }).fingerprint;

  test.each<[string, TestCells]>([
    ["whose form it is", { A1: "สำนักงานอื่น (สอ.)" }],
    ["its year", { A2: "แบบประเมินองค์การมหาชน ประจำปีงบประมาณ พ.ศ. 2566" }],
    ["the component of its indicator", { A6: "องค์ประกอบที่ 3 ประสิทธิภาพ (น้ำหนักร้อยละ 60)" }],
    ["the code of its indicator", { A8: "1.1.3 ร้อยละของงานที่แล้วเสร็จ" }],
    ["the name of its indicator", { A8: "1.1.1 ร้อยละของงานอื่น" }],
    ["what the cell holds", { H8: 36 }],
  ])("changes with %s", (_, cells) => expect(fingerprint(cells)).not.toBe(fingerprint({})));

  test.each<[string, TestCells]>([
    ["the writing of whose form it is", { A1: "สำนักงานทดสอบระบบ  (สทส.)" }],
    ["another row", { A9: "1.1.2 ระดับอื่น" }],
    ["a cell that it does not rest on", { G8: 80 }],
  ])("stays with %s", (_, cells) => expect(fingerprint(cells)).toBe(fingerprint({})));

  test("of a row without an indicator changes with its first text", () => {
    const total = (cells: TestCells) => findingIn(cells, { at: at("H12") }).fingerprint;
    expect(total({ G12: "รวม" })).not.toBe(total({}));
    expect(total({ A13: "หมายเหตุ" })).toBe(total({}));
  });
});

describe("what a finding says", () => {
  test("its id names rule, message and place, as far as there is one", () => {
    const places = [at("H8"), { sheet: SHEET }, null];
    expect(findingsOf(places.map((place) => ({ at: place }))).map(({ id }) => id)).toEqual([
      `test-rule|a|${SHEET}|H8`,
      `test-rule|a|${SHEET}|`,
      "test-rule|a||",
    ]);
  });

  test("what a fault does not tell is left empty in its message", () => {
    expect(findingIn({}, {}).message).toEqual({ th: " → ", en: " → " });
  });

  test("an entry that waits is no fault of the rule's severity", () => {
    expect(findingsOf([{ isUnfilled: true }, { isUnfilled: false }]).map(({ severity }) => severity)).toEqual(
      ["unfilled", "warning"],
    );
  });

  test.each<[string, TestCells, Partial<Fault>, string, string | null]>([
    ["in per cent", { B8: formatted(0.4, "0%") }, { found: 40, expected: 60 }, "40% → 60%", "60%"],
    ["as a part of 1", { B8: formatted(0.4, "0%") }, { found: 0.4, expected: 0.6 }, "40% → 60%", "60%"],
    ["neither", { B8: formatted(0.4, "0%") }, { found: 7, expected: 0.6 }, "7 → 0.6", null],
    ["a text of it", { B8: formatted(0.4, "0%") }, { found: "40%", expected: 0.6 }, "40% → 0.6", "0.6"],
    ["shown plainly", { B8: formatted(0.4, "0.00") }, { found: 0.4, expected: 0.6 }, "0.4 → 0.6", "0.6"],
    ["no cell at all", { B8: null }, { found: 0.4, expected: 0.6 }, "0.4 → 0.6", null],
    ["a text in its place", { B8: formatted("ก", "0%") }, { found: 0.4, expected: 0.6 }, "0.4 → 0.6", null],
  ])("a figure beside one that is shown as per cent: %s", (_, cells, fault, message, expected) => {
    const finding = findingIn(cells, { at: at("B8"), ...fault });
    expect([finding.message.th, finding.expected]).toEqual([message, expected]);
  });

  test.each<[string, TestCells, Partial<Fault>, string | null]>([
    ["the formula that was found", { H8: ["=B8*G8", 3500] }, { found: "=B8*G8", expected: "=B8*G8/100" }, "=B8*G8/100"], // prettier-ignore
    ["no part of a formula", { H8: ["=B8*G8", 3500] }, { found: "B8*G8", expected: "B8*G8/100" }, null],
    ["where nothing of a formula is named", { H8: ["=B8*G8", 3500] }, { expected: 35 }, "35"],
    ["a figure with commas", { H8: "12,849,057.60" }, { found: "12849057.6", expected: 12 }, "12"],
    ["a figure found with commas", { H8: 12849057.6 }, { found: "12,849,057.6", expected: 12 }, "12"],
    ["no part of a sum with commas", { H8: "1,2 3" }, { found: "123", expected: 12 }, null],
    ["an empty text is no 0", { H8: 0 }, { found: "", expected: 12 }, null],
    ["words are no figure", { H8: "ก" }, { found: "ข", expected: 12 }, null],
  ])("is expected of its cell: %s", (_, cells, fault, expected) => {
    expect(findingIn(cells, { at: at("H8"), ...fault }).expected).toBe(expected);
  });
});

describe("the order of findings", () => {
  const sheets = workbookOf(sheetOf({}, "หนึ่ง"), sheetOf({}, "สอง"));
  const places = ["A1", "B1", "Z1", "AA1", "AB1", "AAA1", "A2", "B2", "C10", "A11", "B100"];
  const [model] = findingsOf([{}]);
  const severities: readonly Severity[] = ["error", "unfilled", "warning", "info"];
  const inOrder: Finding[] = [
    { ...model!, sheet: null, address: null },
    ...["หนึ่ง", "สอง", "ไม่มีแล้ว"].flatMap((sheet) => [
      { ...model!, sheet, address: null },
      ...places.flatMap((address) =>
        severities.map((severity): Finding => ({ ...model!, sheet, address, severity })),
      ),
    ]),
  ];

  test("is that of reading, the graver first in one cell, whatever order they were found in", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(inOrder, { minLength: inOrder.length }), (found) => {
        expect(orderFindings(found, sheets)).toEqual(inOrder);
      }),
      { numRuns: 20 },
    );
  });

  test("an area stands where it begins", () => {
    const areas = ["A1", "B1:C9", "B2", "A3:A4"].map((address) => ({ ...model!, sheet: "หนึ่ง", address }));
    expect(orderFindings([...areas].reverse(), sheets)).toEqual(areas);
  });
});

test("open findings are counted by severity, accepted ones apart", () => {
  const [model] = findingsOf([{}]);
  const accepted = { reason: "ตรวจแล้ว", by: "ก", at: "2026-01-01" } as Finding["accepted"];
  const findings = (["error", "error", "unfilled", "warning", "info", "info", "info"] as const).map(
    (severity): Finding => ({ ...model!, severity }),
  );
  expect(countFindings(findings)).toEqual({ error: 2, unfilled: 1, warning: 1, info: 3, accepted: 0 });
  expect(countFindings([...findings, { ...model!, severity: "error", accepted }])).toMatchObject({
    error: 2,
    accepted: 1,
  });
  expect(countFindings([])).toEqual({ error: 0, unfilled: 0, warning: 0, info: 0, accepted: 0 });
});

describe("the cells of a sheet that rules look at", () => {
  const cells: TestCells = {
    A1: "ก",
    B1: 5,
    C1: true,
    D1: "#N/A",
    A2: ["=B1*2", 10],
    B2: ['="ข"', "ข"],
    A3: formatted(85, '"95"'),
    B3: formatted(["=B1", 5], '"6"'),
    C3: formatted("ค", '"ง"'),
    D3: formatted(7, "0.00"),
  };

  test("texts, formulas, and figures that show something else", () => {
    const { texts, formulas, masked } = finish(listCells(sheetOf(cells)));
    expect(texts.map(({ at: place, text: shown }) => [place, shown])).toEqual([
      [at("A1"), "ก"],
      [at("B2"), "ข"],
      [at("C3"), "ค"],
    ]);
    expect(formulas.map(({ at: place, formula, cell }) => [place, formula, cell.value])).toEqual([
      [at("A2"), "=B1*2", 10],
      [at("B2"), '="ข"', "ข"],
      [at("B3"), "=B1", 5],
    ]);
    expect(masked).toEqual([
      { at: at("A3"), figure: 85, code: '"95"' },
      { at: at("B3"), figure: 5, code: '"6"' },
    ]);
  });

  test("nothing of a sheet that the product itself writes", () => {
    expect(finish(listCells(sheetOf({ ...cells, A1: FINDINGS_TITLE })))).toEqual({
      texts: [],
      formulas: [],
      masked: [],
    });
  });

  test("in steps of one row", () => expect([...listCells(sheetOf(cells))]).toHaveLength(3));
});
