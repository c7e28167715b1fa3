import {
  CLEAN_FORM,
  formatted,
  sheetOf,
  type TestCells,
  type TestValue,
  workbookOf,
} from "../../../support/form";
import type { RuleCases } from "../../../support/rule-cases";

function beside(cells: TestCells) {
  return workbookOf(sheetOf(cells, "สรุป"), sheetOf(CLEAN_FORM));
}

/** As the report prints it: headings over their figures. */
function printed(total: TestValue, rating: TestValue) {
  return beside({
    A1: "สรุปผลการประเมินระดับองค์กร*",
    B1: "คะแนนรวมถ่วงน้ำหนัก",
    C1: "คะแนน ITA**",
    A2: rating,
    B2: total,
    C2: "97.11 คะแนน",
  });
}

/** A form with that total, and the page that repeats it. */
function repeated(total: TestValue, page: TestValue) {
  return workbookOf(...printed(page, "ดี").sheets.slice(0, 1), sheetOf({ ...CLEAN_FORM, H12: total }));
}

function vertical(rating: TestValue, total: TestValue) {
  return beside({ A1: "ผลการประเมิน", B1: rating, A2: "คะแนนรวม", B2: total, A3: "ITA", B3: 97.11 });
}

export const cases: RuleCases = {
  accept: [
    { name: "a summary that agrees", input: printed(85, "ระดับ ดี") },
    { name: "a total that rounds to it", input: printed(85.004, "ดี") },
    {
      name: "a total of which the page shows as much as the form",
      input: repeated(formatted(84.6, "0"), 85),
    },
    { name: "a page that shows per cent", input: printed(formatted(0.85, "0%"), "ดี") },
    { name: "a total as text with Thai digits", input: printed("๘๕.๐๐ คะแนน", "ดี") },
    { name: "the rating in English", input: printed(85, "Good") },
    { name: "a rating with spaces that cannot be seen", input: printed(85, "ระดับ\u00a0ดี\u200b") },
    { name: "a summary not filled in", input: printed("-", "-") },
    {
      name: "a summary without figures below its headings",
      input: workbookOf(sheetOf({ A1: "สรุปผลการประเมิน", B1: "คะแนนรวม" }, "ปก"), sheetOf(CLEAN_FORM)),
    },
    { name: "labels one below the other", input: vertical("ดี", 85) },
    { name: "the sum of some other table", input: beside({ A1: "รายได้", A2: "รวม", B2: 741.59 }) },
    {
      name: "the verdict of some other table",
      input: beside({ A1: "โครงการ", B1: "ผลการประเมิน", A2: "โครงการ ก", B2: "ผ่าน" }),
    },
    {
      name: "a form without a total",
      input: workbookOf(
        ...printed(99, "ดีมาก").sheets.slice(0, 1),
        sheetOf({ ...CLEAN_FORM, G12: null, H12: null, G13: null, H13: null }),
      ),
    },
    {
      name: "a rating without a total to repeat",
      input: workbookOf(...printed("-", "ดี").sheets.slice(0, 1), sheetOf({ ...CLEAN_FORM, H12: null })),
    },
    {
      name: "no form beside it",
      input: workbookOf(...printed(99, "ดีมาก").sheets.slice(0, 1)),
    },
    {
      name: "two forms, of which either may be meant",
      input: workbookOf(...printed(99, "ดีมาก").sheets, sheetOf(CLEAN_FORM, "อีกแบบ")),
    },
  ],
  reject: [
    {
      name: "a page that repeats another figure than the form shows",
      input: repeated(formatted(84.4, "0"), 85),
      faults: [
        {
          messageId: "total",
          address: "B2",
          expected: "84.4",
          found: "85",
          related: ["'ส่วนที่ 1'!H12"],
          // The form's own total is not what its scores give.
          fix: null,
        },
      ],
    },
    {
      name: "a total that was not updated",
      input: printed(90, "ดี"),
      faults: [
        {
          messageId: "total",
          address: "B2",
          expected: "85",
          found: "90",
          related: ["'ส่วนที่ 1'!H12"],
          fix: { B2: 85 },
        },
      ],
    },
    {
      name: "a page that shows another per cent",
      input: printed(formatted(0.9, "0%"), "ดี"),
      faults: [{ messageId: "total", address: "B2", fix: { B2: 0.85 } }],
    },
    {
      name: "a total that is a formula in the form",
      input: repeated(["=SUM(H8:H11)", 85], 90),
      faults: [
        {
          messageId: "total",
          address: "B2",
          fix: { B2: "=IF('ส่วนที่ 1'!H12=\"\",\"\",'ส่วนที่ 1'!H12)" },
        },
      ],
    },
    {
      name: "a page with a formula of its own",
      input: printed(["=1+89", 90], ['="ดีมาก"', "ดีมาก"]),
      faults: [
        {
          messageId: "total",
          address: "B2",
          fix: { B2: "=IF('ส่วนที่ 1'!H12=\"\",\"\",'ส่วนที่ 1'!H12)" },
        },
        {
          messageId: "rating",
          address: "A2",
          fix: { A2: "=IF('ส่วนที่ 1'!H13=\"\",\"\",'ส่วนที่ 1'!H13)" },
        },
      ],
    },
    {
      name: "a total one hundredth off",
      input: printed(85.01, "ดี"),
      faults: [{ messageId: "total", address: "B2", expected: "85", found: "85.01" }],
    },
    {
      name: "a rating that was not updated",
      input: printed(85, "ระดับ ดีมาก"),
      faults: [
        {
          messageId: "rating",
          address: "A2",
          expected: "ดี",
          found: "ระดับ ดีมาก",
          related: ["'ส่วนที่ 1'!H13"],
          fix: { A2: "ดี" },
        },
      ],
    },
    {
      name: "a rating that no band bears",
      input: printed(85, "ดีเยี่ยม"),
      faults: [{ messageId: "rating", address: "A2", found: "ดีเยี่ยม" }],
    },
    {
      name: "both, one below the other",
      input: vertical("พอใช้", 60),
      faults: [
        { messageId: "total", address: "B2", found: "60" },
        { messageId: "rating", address: "B1", found: "พอใช้" },
      ],
    },
  ],
};
