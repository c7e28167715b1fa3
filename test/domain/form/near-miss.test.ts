import { planSummary } from "../../../src/app/summarise-workbook";
import { planScoring } from "../../../src/app/score-sheet";
import { planSaveTemplate } from "../../../src/app/save-template";
import { validateWorkbook } from "../../../src/app/validate-workbook";
import { SelectedPort } from "../../app/selected-port";
import { formOfText } from "../../support/layout";

const NEAR = formOfText("บันทึก\nตัวชี้วัด | น้ำหนัก | คะแนน sar | ช่องพิเศษ\n1.1 ก | 5", "แบบ ก");
const FEW = formOfText("ตัวชี้วัด | น้ำหนัก | คะแนน\n1.1 ก | 5");
const TWO_SHEETS = {
  ...NEAR,
  sheets: [...formOfText("น้ำหนัก | คะแนน", "ปก").sheets, ...NEAR.sheets],
};

test.each([
  {
    name: "words that are not known",
    workbook: NEAR,
    th: "ไม่พบตารางตัวชี้วัดในสมุดงาน แถวที่ใกล้เคียงที่สุดคือแถว 2 ของแผ่นงาน “แบบ ก” คำที่ไม่รู้จัก: “ช่องพิเศษ”",
    detail: "'แบบ ก'!2:2 – “ช่องพิเศษ”",
  },
  {
    name: "nothing but too few known ones",
    workbook: FEW,
    th: "ไม่พบตารางตัวชี้วัดในสมุดงาน แถวที่ใกล้เคียงที่สุดคือแถว 1 ของแผ่นงาน “แบบ” ซึ่งรู้จักเพียง “ตัวชี้วัด”, “น้ำหนัก”, “คะแนน” ยังไม่พอเป็นแบบประเมิน",
    detail: "'แบบ'!1:1 – “ตัวชี้วัด”, “น้ำหนัก”, “คะแนน”",
  },
  {
    name: "the row of the sheet that has most of ours",
    workbook: TWO_SHEETS,
    th: "ไม่พบตารางตัวชี้วัดในสมุดงาน แถวที่ใกล้เคียงที่สุดคือแถว 2 ของแผ่นงาน “แบบ ก” คำที่ไม่รู้จัก: “ช่องพิเศษ”",
    detail: "'แบบ ก'!2:2 – “ช่องพิเศษ”",
  },
])(
  "where there is no form, every job names sheet, row and words: $name",
  async ({ workbook, th, detail }) => {
    const port = new SelectedPort(workbook);
    const { findings, framework } = await validateWorkbook(port);
    expect(findings.map(({ message }) => message.th)).toContainEqual(expect.stringContaining(th));
    expect(framework).toMatchObject({
      isDecided: false,
      reason: { en: "no form was found, so it is judged by none" },
    });
    for (const job of [planSummary(port), planScoring(port), planSaveTemplate(port)])
      await expect(job).rejects.toMatchObject({ problem: "no-form", detail });
  },
);
