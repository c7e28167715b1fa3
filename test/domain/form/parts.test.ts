import type { Field } from "../../../src/domain/form/field";
import type { FormParts } from "../../../src/domain/form/parts";
import { readEvaluation } from "../../../src/domain/form/read-evaluation";
import {
  PERFORMANCE_AGREEMENT,
  PUBLIC_ORGANISATION_2565 as framework,
} from "../../../src/domain/framework/frameworks";
import type { ThaiDate } from "../../../src/domain/thai/date";
import { CLEAN_FORM, sheetOf, workbookOf, type TestCells } from "../../support/form";

const partsOf = (...sheets: TestCells[]): FormParts =>
  readEvaluation(workbookOf(...sheets.map((cells, i) => sheetOf(cells, `แผ่น ${i + 1}`))), framework).parts;
/** The value of a field, or else what stands for it in brackets. */
const shown = <T>(field: Field<T> | null | undefined): T | string | null => {
  if (!field) return null;
  const { reading } = field;
  if (reading.kind === "value") return reading.value;
  return reading.kind === "text" ? `"${reading.text}"` : `[${reading.kind}]`;
};
const figure = (
  field: Field<{ value: number; unit: string | null; multiplier: number }> | null | undefined,
) => {
  const value = shown(field);
  if (value === null || typeof value === "string") return value;
  return value.unit === null ? value.value : `${value.value} × ${value.multiplier} ${value.unit}`;
};
const day = (field: Field<ThaiDate> | null | undefined) => {
  const value = shown(field);
  return value === null || typeof value === "string" ? value : `${value.year}-${value.month}-${value.day}`;
};

describe("basic information", () => {
  /** Enough other labels for a sheet to be one of basic information. */
  const OTHERS: TestCells = { A50: "วิสัยทัศน์", B50: "ก", A51: "ชื่อย่อ", B51: "ก.", A52: "เงินทุนสะสม", B52: 1 };

  test.each<[string, TestCells, string, unknown]>([
    ["beside its label", { A1: "งบประมาณ", B1: 618.63 }, "budget", 618.63],
    ["with a footnote star", { A1: "งบประมาณ* :", B1: 618.63 }, "budget", 618.63],
    ["with a line break in its label", { A1: "งบ\nประมาณ", B1: 1 }, "budget", 1],
    ["with its unit beside", { A1: "งบประมาณ", B1: 2, C1: "ล้านบาท" }, "budget", "2 × 1000000 baht"],
    ["with its unit in the label", { A1: "งบประมาณ (ล้านบาท)", B1: 2 }, "budget", "2 × 1000000 baht"],
    ["with its unit behind the figure", { A1: "งบประมาณ", B1: "๒ ล้านบาท" }, "budget", "2 × 1000000 baht"],
    ["right of a merged label", { A1: "งบประมาณ", E1: 7 }, "budget", 7],
    ["below its label", { A1: "งบประมาณ", B1: "รายได้", A2: 7, B2: 8 }, "income", 8],
    ["in one cell with its label", { A1: "งบประมาณ 618.63 ล้านบาท" }, "budget", "618.63 × 1000000 baht"],
    ["in one cell with a colon", { A1: "งบประมาณ : 618.63" }, "budget", 618.63],
    ["empty, with a unit", { A1: "งบประมาณ", C1: "ล้านบาท" }, "budget", "[blank]"],
    ["empty before the next label", { A1: "งบประมาณ", A2: "รายได้", B2: 1 }, "budget", "[blank]"],
    ["as a dash", { A1: "งบประมาณ", B1: "-" }, "budget", "[none]"],
    ["as wording", { A1: "งบประมาณ", B1: "รอข้อมูล" }, "budget", '"รอข้อมูล"'],
    ["of the second place, where the first is empty", { A1: "รายได้", A9: "รายได้", B9: 5 }, "income", 5],
    ["by its longer label", { A1: "งบประมาณค่าใช้จ่ายตามแผนการใช้จ่ายเงิน", B1: 9 }, "spendingPlan", 9],
    ["as a year of the Buddhist Era", { A1: "ปีงบประมาณ", B1: "พ.ศ. ๒๕๖๖" }, "fiscalYear", 2566],
    ["as a year of the Common Era", { A1: "ปีงบประมาณ", B1: 2023 }, "fiscalYear", 2566],
    [
      "two numbers in one cell: the first",
      { A1: "อัตรากำลัง (กรอบ/บรรจุจริง)", B1: "207/166" },
      "headcountFrame",
      "207 × 1 count",
    ],
    [
      "two numbers behind their label: the second",
      { A1: "อัตรากำลัง (กรอบ/บรรจุจริง) 207/166 คน" },
      "headcountActual",
      "166 × 1 count",
    ],
    ["not the year of a budget", { A1: "งบประมาณ 2565" }, "budget", null],
    ["not prose that begins with a label", { A1: "รายได้จากการขายสินค้า 9 ล้านบาท" }, "income", null],
  ])("a figure %s", (_, cells, id, expected) => {
    expect(figure(partsOf({ ...OTHERS, ...cells }).basics!.figures[id])).toBe(expected);
  });

  test.each<[string, TestCells, string | null]>([
    ["beside its label", { A1: "ข้อมูล ณ วันที่", B1: "30 กันยายน 2565" }, "2022-9-30"],
    ["as Excel keeps it", { A1: "ข้อมูล ณ วันที่", B1: 44834 }, "2022-9-30"],
    ["behind its label", { A1: "ข้อมูล ณ วันที่ ๓๐ กันยายน พ.ศ. ๒๕๖๕" }, "2022-9-30"],
    ["that is a year only", { A1: "ข้อมูล ณ วันที่", B1: 2565 }, '"2565"'],
    ["not behind other words", { A1: "ข้อมูล ณ วันที่จัดทำ" }, null],
  ])("a day %s", (_, cells, expected) => {
    expect(day(partsOf({ ...OTHERS, ...cells }).basics!.dates.asOf)).toBe(expected);
  });

  test.each<[string, TestCells, string | null]>([
    ["behind a colon", { A1: "วิสัยทัศน์ : เป็นเลิศ" }, "เป็นเลิศ"],
    ["below its label", { A1: "วิสัยทัศน์", A2: "เป็นเลิศ" }, "เป็นเลิศ"],
    ["not as prose", { A1: "วิสัยทัศน์ขององค์การ" }, null],
  ])("a text %s", (_, cells, expected) => {
    const rest = { A20: "งบประมาณ", B20: 1, A21: "รายได้", B21: 1, A22: "เงินทุนสะสม", B22: 1 };
    expect(shown(partsOf({ ...rest, ...cells }).basics!.texts.vision)).toBe(expected);
  });

  test("pasted paragraphs of one cell, as the printed report has them", () => {
    const { figures, texts, dates } = partsOf({
      C3: "<p>งบประมาณ 618.63 ล้านบาท</p> <p>รายได้* 12.85 ล้านบาท</p> <p>เงินทุนสะสม 198.35 ล้านบาท</p> <p>อัตรากำลัง (กรอบ/บรรจุจริง) 207/166 คน</p> <p>สัดส่วนค่าใช้จ่ายด้านบุคลากร ร้อยละ 20.52</p> <p>ข้อมูล ณ วันที่ 30 กันยายน 2565</p>",
    }).basics!;
    expect(
      Object.entries(figures).map(([id, field]) => [
        id,
        field!.reading.kind === "value" && field!.reading.value.value,
      ]),
    ).toEqual([
      ["budget", 618.63],
      ["income", 12.85],
      ["reserve", 198.35],
      ["headcountFrame", 207],
      ["headcountActual", 166],
      ["personnelRatio", 20.52],
    ]);
    expect(shown(texts.headcount)).toBe("207/166 คน");
    expect(day(dates.asOf)).toBe("2022-9-30");
    expect(dates.asOf!.at).toEqual({ sheet: "แผ่น 1", row: 2, column: 2 });
  });

  test("under headings, an entry not filled in is not the unit beside it", () => {
    const { figures } = partsOf({
      B1: "รายการ",
      D1: "ข้อมูล",
      E1: "หน่วย",
      B2: "งบประมาณ",
      E2: "ล้านบาท",
      B3: "รายได้",
      D3: 1,
      E3: "ล้านบาท",
      B4: "เงินทุนสะสม",
      D4: 2,
      E4: "ล้านบาท",
    }).basics!;
    expect(figures.budget).toMatchObject({ reading: { kind: "blank" }, at: { row: 1, column: 3 } });
  });

  test("two labels are too few", () => {
    expect(partsOf({ A1: "งบประมาณ", B1: 1, A2: "รายได้", B2: 1 }).basics).toBeNull();
  });
});

describe("revenue", () => {
  const linesOf = (cells: TestCells) => {
    const { revenue } = partsOf(cells);
    return (
      revenue && [
        ...revenue.lines.map(({ name, amount }) => [shown(name), figure(amount)]),
        figure(revenue.total),
      ]
    );
  };

  test.each<[string, TestCells, unknown]>([
    [
      "lines below the title, as the printed report has them",
      {
        A1: "* หมายเหตุ : ที่มาของรายได้",
        A3: "- ดอกเบี้ยรับ",
        B3: "2,443,730.07",
        C3: "บาท",
        A4: "- รายได้อื่น",
        B4: "307,280.40",
        C4: "บาท",
      },
      [["ดอกเบี้ยรับ", "2443730.07 × 1 baht"], ["รายได้อื่น", "307280.4 × 1 baht"], null],
    ],
    [
      "columns in another order, one more between, a blank amount",
      {
        A1: "ที่มาของรายได้ ปี 2565",
        A3: "จำนวนเงิน (ล้านบาท)",
        B3: "หมายเหตุ",
        C3: "รายการ",
        C4: "ก",
        A4: 1,
        C5: "ข",
        C6: "รวม",
        A6: 1,
        C7: "หลังรวม",
        A7: 3,
      },
      [["ก", "1 × 1000000 baht"], ["ข", "[blank]"], "1 × 1000000 baht"],
    ],
    [
      "a table of money under another title",
      { A1: "แผนการใช้จ่าย", A3: "รายการ", B3: "จำนวนเงิน (บาท)", A4: "ก", B4: 1 },
      null,
    ],
    [
      "a note below",
      { A1: "ที่มาของรายได้", A2: "รายการ", B2: "จำนวนเงิน", A3: "ก", B3: 1, A4: "หมายเหตุ ตรวจแล้ว" },
      [["ก", 1], null],
    ],
  ])("%s", (_, cells, expected) => expect(linesOf(cells)).toEqual(expected));
});

describe("the board", () => {
  const HEADINGS: TestCells = { A1: "ตำแหน่ง", B1: "รายชื่อ", C1: "วันที่ได้รับแต่งตั้ง", D1: "วันที่ครบวาระ" };
  const membersOf = (cells: TestCells) =>
    partsOf(cells).board?.members.map(({ no, role, name, appointed, termEnd }) =>
      [no, shown(role), shown(name), day(appointed), day(termEnd)].join(" | "),
    );

  test.each<[string, TestCells, string[] | undefined]>([
    [
      "dates in several forms",
      {
        ...HEADINGS,
        A2: "ประธานกรรมการ",
        B2: "1. นาย ก",
        C2: "11 มี.ค. 63",
        D2: "10/3/2567",
        B3: "2. นาย ข",
        C3: 43901,
        D3: "-",
      },
      ["1 | ประธานกรรมการ | นาย ก | 2020-3-11 | 2024-3-10", "2 | ประธานกรรมการ | นาย ข | 2020-3-11 | [none]"],
    ],
    [
      "group headings in either column",
      { ...HEADINGS, B2: "กรรมการ ผู้ทรงคุณวุฒิ", B3: "๑. นาย ก", C3: "-", A4: "เลขานุการ", B5: "นาย ข", C5: "-" },
      ["1 | กรรมการ ผู้ทรงคุณวุฒิ | นาย ก | [none] | [blank]", " | เลขานุการ | นาย ข | [none] | [blank]"],
    ],
    [
      "numbers in a column of their own, columns in another order",
      {
        A1: "ลำดับ",
        B1: "ชื่อ-สกุล",
        C1: "วันที่ครบวาระ",
        D1: "วันที่ได้รับแต่งตั้ง",
        E1: "ตำแหน่ง",
        A2: 1,
        B2: "นาย ก",
        D2: "11 มีนาคม 2563",
        E2: "ประธาน",
      },
      ["1 | ประธาน | นาย ก | 2020-3-11 | [blank]"],
    ],
    [
      "headings of the dates alone, as printed",
      { C1: "วันที่ได้รับแต่งตั้ง", D1: "วันที่ครบวาระ", A2: "ประธานกรรมการ", B2: "1. นาย ก", C2: "-", D2: "-" },
      ["1 | ประธานกรรมการ | นาย ก | [none] | [none]"],
    ],
    [
      "a seat without a name, an unreadable day and a note",
      { ...HEADINGS, A2: "กรรมการ", B2: "1.", C2: "31 กุมภาพันธ์ 2563", B3: "หมายเหตุ ก" },
      ['1 | กรรมการ | [blank] | "31 กุมภาพันธ์ 2563" | [blank]'],
    ],
    [
      "headings repeated on the next page",
      {
        ...HEADINGS,
        B2: "1. นาย ก",
        A3: "ตำแหน่ง",
        B3: "รายชื่อ",
        C3: "วันที่ได้รับแต่งตั้ง",
        D3: "วันที่ครบวาระ",
        B4: "2. นาย ข",
      },
      ["1 |  | นาย ก | [blank] | [blank]", "2 |  | นาย ข | [blank] | [blank]"],
    ],
    ["no dates, no board", { A1: "ตำแหน่ง", B1: "รายชื่อ", B2: "1. นาย ก" }, undefined],
  ])("%s", (_, cells, expected) => expect(membersOf(cells)).toEqual(expected));
});

describe("targets and results by year", () => {
  const part3Of = (cells: TestCells) => {
    const { part3 } = partsOf(cells);
    return (
      part3 && [
        part3.years,
        ...part3.indicators.map(({ name, targets }) => [
          shown(name),
          ...part3.years.map((year) => figure(targets[year])),
        ]),
        shown(part3.result),
      ]
    );
  };

  test.each<[string, TestCells, unknown]>([
    [
      "years below a common heading",
      { A1: "ตัวชี้วัด monitor", B1: "ค่าเป้าหมาย", B2: 2565, C2: "ปี ๒๕๖๖", A3: "ก", B3: "ร้อยละ 5", C3: "-" },
      [[2565, 2566], ["ก", "5 × 1 percent", "[none]"], null],
    ],
    [
      "years in the headings, the indicator to the right, a column between",
      {
        A1: "ค่าเป้าหมายปี 2565",
        B1: "หน่วยวัด",
        C1: "ค่าเป้าหมาย ปีงบประมาณ พ.ศ. 2566",
        D1: "ตัวชี้วัด",
        A2: 1,
        B2: "เท่า",
        C2: 2,
        D2: "ก",
      },
      [[2565, 2566], ["ก", 1, 2], null],
    ],
    [
      "a title, one year without a common heading, and the report beside its label",
      {
        A1: "ส่วนที่ 3 ตัวชี้วัดผลกระทบ (impact) เพื่อติดตามผลสำเร็จเป็นรายปี (monitoring KPI)",
        A2: "ตัวชี้วัด",
        B2: 2565,
        A3: "ก",
        B3: 1,
        A4: "ผลการดำเนินงานปี 2565",
        B4: "สำเร็จ",
      },
      [[2565], ["ก", 1], "สำเร็จ"],
    ],
    [
      "an indicator without targets yet, a note and the report after an empty row",
      {
        A1: "ตัวชี้วัด",
        B1: "ค่าเป้าหมาย",
        B2: 2565,
        C2: 2566,
        A3: "ก",
        A4: "หมายเหตุ ข",
        A6: "ผลการดำเนินงานปี ๒๕๖๕ สำเร็จ",
      },
      [[2565, 2566], ["ก", "[blank]", "[blank]"], "ผลการดำเนินงานปี 2565 สำเร็จ"],
    ],
    ["one year without a title", { A1: "ตัวชี้วัด", B1: "ค่าเป้าหมาย", B2: 2565, A3: "ก", B3: 1 }, null],
    ["years without targets", { A1: "ตัวชี้วัด", B1: 2565, C1: 2566, A3: "ก", B3: 1 }, null],
  ])("part 3: %s", (_, cells, expected) => expect(part3Of(cells)).toEqual(expected));

  const monitoringOf = (cells: TestCells) => {
    const { monitoring } = partsOf(cells);
    return monitoring?.indicators.map(({ no, name, years, totalTarget, totalResult }) => [
      no,
      shown(name),
      ...monitoring.years.flatMap((year) => [year, figure(years[year]!.target), shown(years[year]!.result)]),
      figure(totalTarget),
      shown(totalResult),
    ]);
  };

  test.each<[string, TestCells, unknown]>([
    [
      "two rows of headings, a span of years over the totals",
      {
        A1: "ตัวชี้วัด",
        B1: "ปี 2564",
        D1: "ปี 2565",
        F1: "สรุป 2 ปี (ปี 2564 - 2565)",
        B2: "เป้าหมาย",
        C2: "ผลการดำเนินงาน",
        D2: "เป้าหมาย",
        E2: "ผลการดำเนินงาน",
        F2: "เป้าหมาย",
        G2: "ผลการดำเนินงาน",
        A3: "1. ก",
        B3: "1 เท่า",
        C3: "ได้ 2",
        D3: 3,
        E3: 4,
        F3: 5,
        G3: "บรรลุ",
      },
      [[1, "ก", 2564, "1 × 1 times", "ได้ 2", 2565, 3, "4", 5, "บรรลุ"]],
    ],
    [
      "one row of headings in another order",
      {
        A1: "ผลการดำเนินงานรวม",
        B1: "ผลการดำเนินงาน ปี 2565",
        C1: "เป้าหมาย ปี 2565",
        D1: "ตัวชี้วัด",
        E1: "ผลการดำเนินงาน ปี 2564",
        A2: "บรรลุ",
        B2: "ข",
        C2: 1,
        D2: "ก",
      },
      [[null, "ก", 2565, 1, "ข", 2564, null, "[blank]", null, "บรรลุ"]],
    ],
    [
      "results of one year are any table",
      { A1: "ตัวชี้วัด", B1: "เป้าหมาย ปี 2565", C1: "ผลการดำเนินงาน ปี 2565", A2: "ก", B2: 1, C2: 2 },
      undefined,
    ],
  ])("several years: %s", (_, cells, expected) => expect(monitoringOf(cells)).toEqual(expected));
});

test("highlights, numbered in their own column or before the name", () => {
  const { entries } = partsOf({
    A1: "ลำดับ",
    B1: "โครงการ / ผลงานสำคัญ",
    C1: "ผลการดำเนินงานโดยสรุป",
    A2: 1,
    B2: "ก",
    C2: "ข",
    B3: "2. ค",
    C3: "ง",
    B4: "หมายเหตุ จ",
  }).highlights!;
  expect(entries.map(({ no, project, outcome }) => [no, shown(project), shown(outcome)])).toEqual([
    [1, "ก", "ข"],
    [2, "ค", "ง"],
  ]);
});

test("evidence: an indicator holds for the documents below it", () => {
  const { entries } = partsOf({
    A1: "รายการหลักฐานประกอบการประเมิน",
    A3: "ตัวชี้วัด",
    B3: "รายการหลักฐาน",
    C3: "ที่อยู่เอกสาร (ลิงก์)",
    A4: "1.1.1",
    B4: "รายงาน",
    C4: "https://example.org/1",
    B5: "ภาพ",
    A6: "1.1.2",
    C6: "https://example.org/2",
  }).evidence!;
  expect(entries.map(({ code, document, link }) => [shown(code), shown(document), shown(link)])).toEqual([
    ["1.1.1", "รายงาน", "https://example.org/1"],
    ["1.1.1", "ภาพ", "[blank]"],
    ["1.1.2", "[blank]", "https://example.org/2"],
  ]);
});

describe("parts and indicator tables", () => {
  const MONEY: TestCells = {
    A30: "ที่มาของรายได้",
    A31: "รายการ",
    B31: "จำนวนเงิน",
    A32: "ก",
    B32: 1,
    A33: "รวม",
    B33: 1,
  };

  test("an indicator table without a total ends where a part begins", () => {
    const open = { ...CLEAN_FORM, G12: null, H12: null, G13: null, H13: null };
    const below = { A14: "ตัวชี้วัด", B14: "ค่าเป้าหมาย", B15: 2565, C15: 2566, A16: "ก", B16: 1, C16: 2 };
    const { tables, parts } = readEvaluation(workbookOf(sheetOf({ ...open, ...below })), framework);
    expect(tables.map(({ indicators }) => indicators.length)).toEqual([3]);
    expect(parts.part3!.indicators).toHaveLength(1);
  });

  test("an indicator table alone has no parts", () => {
    expect(Object.values(partsOf(CLEAN_FORM))).toEqual(Array(8).fill(null));
  });

  test("the first sheet that has a part counts", () => {
    expect(partsOf(CLEAN_FORM, MONEY, MONEY).revenue!.area).toEqual({
      sheet: "แผ่น 2",
      firstRow: 30,
      lastRow: 32,
      firstColumn: 0,
      lastColumn: 1,
    });
  });

  test("a framework without a part does not find it", () => {
    const { parts } = readEvaluation(workbookOf(sheetOf(MONEY)), PERFORMANCE_AGREEMENT);
    expect(parts.revenue).toBeNull();
  });
});
