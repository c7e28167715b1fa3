import { FORM_HEADINGS } from "../../support/form-headings";
import fc from "fast-check";
import { readEvaluation } from "../../../src/domain/form/read-evaluation";
import { valueOf } from "../../../src/domain/form/field";
import { filledForms } from "../../../src/domain/form/scored-forms";
import { joinedTexts } from "../../../src/domain/form/recognition-texts";
import { PUBLIC_ORGANISATION_2565 } from "../../../src/domain/framework/frameworks";
import { planSummaryOf } from "../../../src/domain/summary/plan-summary";
import { RULES } from "../../../src/domain/validation/rules";
import { runRule } from "../../../src/domain/validation/engine/engine";
import { formatAddress } from "../../../src/domain/workbook/address";
import type { SheetSnapshot } from "../../../src/domain/workbook/snapshot";
import { sheetOf, workbookOf, type TestCells, type TestValue } from "../../support/form";

type Row = readonly TestValue[];

const RESULTS: Readonly<Record<number, number>> = { 50: 60, 75: 70, 100: 85 };

function indicator(code: string, weight: number, score: 50 | 75 | 100): Row {
  const name = `${code} จำนวนเรื่องที่แล้วเสร็จของงาน ${code}`;
  return [name, weight, 60, 70, 80, RESULTS[score] ?? 0, score, (weight * score) / 100];
}

function sum(label: string, weight: number | null, weighted: number | null): Row {
  return [label, weight, null, null, null, null, null, weighted];
}

function sheet(name: string, ...rows: Row[]): SheetSnapshot {
  const cells: Record<string, TestValue> = {};
  rows.forEach((row, r) => row.forEach((value, c) => (cells[`${"ABCDEFGH"[c] ?? "Z"}${r + 1}`] = value)));
  return sheetOf(cells as TestCells, name);
}

const FIRST = [indicator("1.1", 30, 100), indicator("1.2", 20, 75)];
const SECOND = [indicator("2.1", 20, 50), indicator("2.2", 10, 100)];
const THIRD = [indicator("3.1", 20, 75)];
const PARTS: readonly [SheetSnapshot, SheetSnapshot] = [
  sheet("ประสิทธิผล", ["องค์ประกอบที่ 1 ประสิทธิผล (ร้อยละ 50)"], FORM_HEADINGS, ...FIRST, sum("รวม", 50, 45)),
  sheet("ประสิทธิภาพ", ["องค์ประกอบที่ 2 ประสิทธิภาพ"], FORM_HEADINGS, ...SECOND, sum("รวมองค์ประกอบที่ 2", 30, 20)),
];
const TITLE: Row = ["องค์ประกอบที่ 3 ศักยภาพ (ร้อยละ 20)"];
const LAST = (total: TestValue = 80, rating: TestValue = "ดี", rows: readonly Row[] = THIRD): SheetSnapshot =>
  sheet(
    "ศักยภาพ",
    TITLE,
    FORM_HEADINGS,
    ...rows,
    sum("รวมองค์ประกอบที่ 3", 20, 15),
    [...sum("คะแนนรวมทั้งหมด", 100, null).slice(0, 7), total],
    [...sum("ระดับผลการประเมิน", null, null).slice(0, 7), rating],
  );
const OVERVIEW = (total: number): SheetSnapshot =>
  sheet(
    "สรุปคะแนน",
    ["องค์ประกอบ", "น้ำหนัก", "คะแนนถ่วงน้ำหนัก"],
    ["องค์ประกอบที่ 1 ประสิทธิผล", 50, 45],
    ["องค์ประกอบที่ 2 ประสิทธิภาพ", 30, 20],
    ["องค์ประกอบที่ 3 ศักยภาพ", 20, 15],
    ["คะแนนรวม", 100, total],
    ["ระดับผลการประเมิน", null, "ดี"],
  );

function read(...sheets: SheetSnapshot[]) {
  const snapshot = workbookOf(...sheets);
  const evaluation = readEvaluation(snapshot, PUBLIC_ORGANISATION_2565);
  const found = RULES.flatMap((rule) => runRule(rule, { snapshot, evaluation }));
  const rows = found.map(({ rule, sheet: on, address, expected, found: stated }) =>
    [rule, `${on}!${address}`, expected, stated].join(" "),
  );
  return { snapshot, evaluation, findings: rows };
}

const filled = ({ evaluation }: ReturnType<typeof read>) => filledForms(evaluation.forms);

test("a sheet for each component, the total on the last, is one form without a fault", () => {
  const one = read(...PARTS, LAST());
  expect(one.findings).toEqual([]);
  const [form, ...others] = filled(one);
  expect(others).toEqual([]);
  expect(form?.components.map(({ code, indicators }) => [code, indicators.length])).toEqual([
    ["1", 2],
    ["2", 2],
    ["3", 1],
  ]);
  expect([valueOf(form?.total), valueOf(form?.rating)]).toEqual([80, "ดี"]);
  expect(joinedTexts(one.evaluation).map(({ en }) => en)).toEqual([
    "Sheets “ประสิทธิผล”, “ประสิทธิภาพ”, “ศักยภาพ” are totalled together as one form; their weights sum to 100",
  ]);
});

test("the total may stand on a page of its own, behind the sum of the weights", () => {
  const third = sheet("ศักยภาพ", TITLE, FORM_HEADINGS, ...THIRD, sum("รวม", 20, 15));
  const right = read(...PARTS, third, OVERVIEW(80));
  expect(right.findings).toEqual([]);
  expect(valueOf(filled(right)[0]?.total)).toBe(80);
  const wrong = read(...PARTS, third, OVERVIEW(91));
  expect(wrong.findings).toEqual(["total-mismatch สรุปคะแนน!C5 80 91", "rating-mismatch สรุปคะแนน!C6 ดีมาก ดี"]);
});

describe("what is wrong is found once and where it stands", () => {
  test.each<{ name: string; sheets: readonly SheetSnapshot[]; findings: readonly string[] }>([
    {
      name: "the total",
      sheets: [...PARTS, LAST(82)],
      findings: ["total-mismatch ศักยภาพ!H5 80 82"],
    },
    {
      name: "the rating",
      sheets: [...PARTS, LAST(80, "ดีมาก")],
      findings: ["rating-mismatch ศักยภาพ!H6 ดี ดีมาก"],
    },
    {
      name: "weights that miss the whole, on sheets whose codes follow one another",
      sheets: [...PARTS, LAST(76.25, "ดี", [indicator("3.1", 15, 75)])],
      findings: [
        "component-weight-mismatch ศักยภาพ!A1  20",
        "weight-total-not-100 ประสิทธิผล!B2  95",
        "component-subtotal-mismatch ศักยภาพ!H4 11.25 15",
      ],
    },
    {
      name: "the sum of one component",
      sheets: [
        sheet("ประสิทธิผล", ["องค์ประกอบที่ 1 ประสิทธิผล (ร้อยละ 50)"], FORM_HEADINGS, ...FIRST, sum("รวม", 50, 46)),
        PARTS[1],
        LAST(),
      ],
      findings: ["total-mismatch ประสิทธิผล!H5 45 46"],
    },
    {
      name: "a component that stands twice",
      sheets: [
        PARTS[0],
        sheet(
          "ประสิทธิภาพ",
          ["องค์ประกอบที่ 1 ประสิทธิภาพ (ร้อยละ 30)"],
          FORM_HEADINGS,
          ...SECOND,
          sum("รวม", 30, 20),
        ),
        LAST(),
      ],
      findings: ["component-duplicate ประสิทธิภาพ!A1  1", "component-order ศักยภาพ!A1  3"],
    },
  ])("$name", ({ sheets, findings }) => {
    const found = read(...sheets).findings;
    expect(found.filter((row) => !row.startsWith("indicator-misplaced"))).toEqual(
      expect.arrayContaining([...findings]),
    );
    expect(found.filter((row) => !row.startsWith("indicator-misplaced"))).toHaveLength(findings.length);
  });
});

describe("what stays apart", () => {
  const copy = (name: string) =>
    sheet(name, FORM_HEADINGS, ...FIRST, ...SECOND, ...THIRD, sum("คะแนนรวม", null, 80));
  const half = (name: string) => sheet(name, FORM_HEADINGS, ...FIRST, sum("คะแนนรวม", null, 45));
  test.each<{ name: string; sheets: readonly SheetSnapshot[]; forms: number }>([
    { name: "two complete forms", sheets: [copy("2564"), copy("2565")], forms: 2 },
    { name: "two copies of the same half", sheets: [half("2564"), half("2565")], forms: 2 },
    { name: "a complete form and a part", sheets: [copy("ทั้งหมด"), half("ร่าง")], forms: 2 },
    { name: "two forms of three sheets each", sheets: [...PARTS, LAST(), ...renamed(" ก")], forms: 2 },
    {
      name: "parts that weigh far more than the whole",
      sheets: [heavy("1"), heavy("2")],
      forms: 2,
    },
  ])("$name", ({ sheets, forms }) => {
    expect(filled(read(...sheets)).length).toBe(forms);
  });

  function renamed(end: string): SheetSnapshot[] {
    return [...PARTS, LAST()].map((each) => ({ ...each, name: `${each.name}${end}` }));
  }
  function heavy(code: string): SheetSnapshot {
    return sheet(`หนัก ${code}`, FORM_HEADINGS, indicator(`${code}.1`, 97.9, 100), sum("รวม", 97.9, 97.9));
  }
});

test("a part has no total of the form, so that nothing mends it by its own rows", () => {
  const [form] = filled(read(...PARTS, LAST()));
  expect(form?.parts.map(({ total, rating }) => [valueOf(total), rating])).toEqual([
    [45, null],
    [null, null],
    [null, null],
  ]);
});

test("the summary sums up every sheet and writes the total where it is missing", () => {
  const { snapshot, evaluation } = read(...PARTS, LAST(null, null));
  const [form] = evaluation.forms;
  const { summary, changeSet } = planSummaryOf(snapshot, evaluation, form!, { findings: [] });
  expect(summary).toMatchObject({ total: 80, rating: { th: "ดี" } });
  expect(summary.components.map(({ weight, weighted }) => [weight, weighted])).toEqual([
    [50, 45],
    [30, 20],
    [20, 15],
  ]);
  const written = changeSet.changes.flatMap((change) =>
    change.kind === "set-cell" && change.sheet === "ศักยภาพ" ? [[formatAddress(change), change.after]] : [],
  );
  expect(written).toEqual([
    ["'ศักยภาพ'!H5", { value: 80 }],
    ["'ศักยภาพ'!H6", { formula: "=KPIRATING(H5)" }],
  ]);
  const formulas = changeSet.changes.flatMap((change) =>
    change.kind === "set-cell" && "formula" in change.after ? [change.after.formula] : [],
  );
  // Each figure of the table of indicators is followed to its own sheet.
  for (const cell of ["'ประสิทธิภาพ'!G3", "'ประสิทธิภาพ'!G4"]) {
    expect(formulas).toContain(
      `=IF(ISNUMBER(${cell}),${cell},IF(ISERROR(${cell}),"แสดงข้อผิดพลาด","ยังไม่มีคะแนน"))`,
    );
  }
});

test("however the rows are cut into sheets, the total is the same", () => {
  const all = [...FIRST, ...SECOND, ...THIRD];
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: all.length - 1 }), { minLength: 1 }), (cuts) => {
      const ends = [...cuts.sort((a, b) => a - b), all.length];
      const sheets = ends.map((end, i) => {
        const rows = all.slice(ends[i - 1] ?? 0, end);
        const closing = end === all.length ? [sum("คะแนนรวมทั้งหมด", 100, 80)] : [];
        return sheet(`แผ่น ${i + 1}`, FORM_HEADINGS, ...rows, ...closing);
      });
      const cut = read(...sheets);
      expect(filled(cut)).toHaveLength(1);
      expect(valueOf(filled(cut)[0]?.total)).toBe(80);
      expect(cut.findings).toEqual([]);
    }),
    { numRuns: 12 },
  );
});
