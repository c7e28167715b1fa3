import { valueOf } from "../../../src/domain/form/field";
import { readEvaluation } from "../../../src/domain/form/read-evaluation";
import { PUBLIC_ORGANISATION_2565 as framework } from "../../../src/domain/framework/frameworks";
import { SUMMARY_TITLE } from "../../../src/domain/form/own-sheets";
import { CLEAN_FORM, formWith, sheetOf, workbookOf, type TestCells } from "../../support/form";

describe("the fiscal year", () => {
  test.each<[string, TestCells, number | null]>([
    ["in a title", { A2: "ประจำปีงบประมาณ พ.ศ. 2566" }, 2566],
    ["without spaces", { A2: "ปีงบประมาณพ.ศ.2566" }, 2566],
    ["with spaces inside", { A2: "ปีงบประมาณ  พ. ศ.\n2566" }, 2566],
    ["in Thai digits", { A2: "ปีงบประมาณ พ.ศ. ๒๕๖๖" }, 2566],
    ["of the Common Era", { A2: "ปีงบประมาณ 2022" }, 2565],
    ["of the Common Era, by name", { A2: "ปีงบประมาณ ค.ศ. 2022" }, 2565],
    ["in the next cell, as a number", { A2: "ปีงบประมาณ", B2: 2566 }, 2566],
    ["in the next filled cell, as text", { A2: "ประจำปีงบประมาณ พ.ศ. :", D2: "๒๕๖๖" }, 2566],
    ["not by how long some rules hold", { A2: "การประเมิน ปีงบประมาณ พ.ศ. 2566–2567" }, null],
    ["not by such a span with spaces", { A2: "ปีงบประมาณ 2566 - 2567", A3: "ปีงบประมาณ 2569" }, 2569],
    [
      "by a label of its own, before a title",
      { A2: "เกณฑ์ปีงบประมาณ 2565", A3: "ปีงบประมาณ (พ.ศ.)", B3: 2569 },
      2569,
    ],
    ["not by a row of years", { A2: "ปีงบประมาณ", B2: 2563, C2: 2564, A3: "ประจำปีงบประมาณ 2565" }, 2563],
    ["not said", { A2: "แบบประเมินองค์การมหาชน" }, null],
    ["not by a longer number", { A2: "ปีงบประมาณ 25650" }, null],
    ["not by what stands beside another title", { A2: "ปีงบประมาณนี้", B2: 2566 }, null],
    ["not by prose far below", { A2: null, A30: "ปีงบประมาณ พ.ศ. 2566" }, null],
  ])("%s", (_, cells, year) => {
    expect(valueOf(readEvaluation(formWith(cells), framework).fiscalYear)).toBe(year);
  });
});

describe("the agency", () => {
  test.each<[string, TestCells, string | null]>([
    ["by its abbreviation", {}, "สำนักงานทดสอบระบบ (สทส.)"],
    ["by a label, before a title", { A3: "ชื่อหน่วยงาน :", B3: "สถาบันตัวอย่าง" }, "สถาบันตัวอย่าง"],
    ["by a label merged over several columns", { A3: "หน่วยงาน", E3: "สถาบันตัวอย่าง" }, "สถาบันตัวอย่าง"],
    ["not by a label with nothing beside it", { A1: null, A3: "หน่วยงาน" }, null],
    [
      "not by an indicator that ends with an abbreviation",
      { A1: null, A8: "1.1.1 ความสำเร็จตามแผนของสำนักงาน (ก.พ.ร.)" },
      null,
    ],
    ["not by a title without an abbreviation", { A1: "สำนักงานทดสอบระบบ" }, null],
  ])("%s", (_, cells, agency) => {
    expect(valueOf(readEvaluation(formWith(cells), framework).agency)).toBe(agency);
  });
});

describe("the printed summary", () => {
  const summaryOf = (cells: TestCells) => {
    const { summary } = readEvaluation(workbookOf(sheetOf(cells, "สรุป"), sheetOf(CLEAN_FORM)), framework);
    return [valueOf(summary.total), valueOf(summary.rating), valueOf(summary.ita)];
  };

  test.each<[string, TestCells, unknown[]]>([
    [
      "headings over figures, as printed",
      {
        A1: "สรุปผลการประเมินระดับองค์กร*",
        B1: "คะแนนรวมถ่วงน้ำหนัก",
        C1: "คะแนน ITA**",
        A2: "ระดับ ดีมาก",
        B2: 100,
        C2: "97.11 คะแนน",
      },
      [100, "ระดับ ดีมาก", 97.11],
    ],
    [
      "labels beside figures",
      { A1: "ผลการประเมิน", B1: "ดี", A2: "คะแนนรวม", B2: "๘๕.๐๐", A3: "ITA", B3: 90 },
      [85, "ดี", 90],
    ],
    ["ITA alone", { C4: "คะแนน ITA", C5: 90 }, [null, null, 90]],
    ["the sum of another table", { A1: "รวม", B1: 741.59 }, [null, null, null]],
    ["another table's verdict", { A1: "ผลการประเมิน", A2: "ผ่าน" }, [null, null, null]],
    [
      "labels that stand apart",
      { A1: "รวม", B1: 741.59, A30: "ผลการประเมิน", B30: "ผ่าน" },
      [null, null, null],
    ],
    ["the first of two", { A1: "ITA", B1: 90, A9: "ITA", B9: 80 }, [null, null, 90]],
    ["labels without figures", { A1: "ผลการประเมิน", B1: "คะแนนรวม" }, [null, null, null]],
  ])("%s", (_, cells, expected) => expect(summaryOf(cells)).toEqual(expected));

  test("is not looked for inside a table", () => {
    expect(readEvaluation(formWith(), framework).summary).toEqual({
      total: null,
      rating: null,
      ita: null,
      empty: [],
    });
  });
});

test("the product's own sheet is not read back", () => {
  const own = sheetOf({ ...CLEAN_FORM, A1: SUMMARY_TITLE, A20: "คะแนน ITA", B20: 12 }, "สรุปผล");
  const evaluation = readEvaluation(workbookOf(own, sheetOf(CLEAN_FORM)), framework);
  expect(evaluation.tables.map((table) => table.sheet)).toEqual(["ส่วนที่ 1"]);
  expect(evaluation.summary.ita).toBeNull();
});
