import type { UntidyInput } from "../words";

/** What becomes of untidy input, whatever the function: shown by KPISCORE, which takes most kinds of cells. */
export const UNTIDY_INPUT: readonly UntidyInput[] = [
  {
    topic: "units",
    about: {
      th: "เป้าหมายคนละหน่วยแต่วัดสิ่งเดียวกัน: แปลงเป็นหน่วยของเป้าหมายขั้นสูง",
      en: "targets in different units of one measure: converted to that of the advanced target",
    },
    args: ["7,250,000 บาท", "6,000,000 บาท", "7 ล้านบาท", "8 ล้านบาท"],
    gives: 81.25,
  },
  {
    topic: "units",
    about: { th: "เป้าหมายคนละสิ่งที่วัด", en: "targets that measure different things" },
    args: [96, "95 คะแนน", "ร้อยละ 96", "ร้อยละ 97"],
    gives: "#VALUE!",
    says: {
      th: "หน่วยไม่ตรงกัน: เป้าหมายขั้นต่ำเป็น คะแนน แต่เป้าหมายเป็น ร้อยละ",
      en: "The units differ: the minimum target is in คะแนน, the targets in ร้อยละ",
    },
  },
  {
    topic: "units",
    about: {
      th: "เป้าหมายบางตัวไม่มีหน่วย: อยู่ในหน่วยของเป้าหมายขั้นสูง",
      en: "some targets without a unit: in that of the advanced target",
    },
    args: ["7.25 ล้านบาท", 6, 7, "8 ล้านบาท"],
    gives: 81.25,
  },
  {
    topic: "digits",
    about: { th: "จุลภาคคั่นหลักพัน", en: "thousands separators" },
    args: ["7,250,000", "6,000,000", "7,000,000", "8,000,000"],
    gives: 81.25,
  },
  {
    topic: "digits",
    about: { th: "จุลภาคผิดที่ ไม่เดา", en: "a misplaced comma is not guessed at" },
    args: ["72,50", 6000, 7000, 8000],
    gives: "#VALUE!",
    says: { th: "ผลการดำเนินงานต้องเป็นตัวเลข แต่พบ “72,50”", en: "The result must be a number, but is “72,50”" },
  },
  {
    topic: "digits",
    about: { th: "เลขไทยปนเลขอารบิก", en: "Thai and Arabic digits mixed" },
    args: ["๙6.๕", "95", "๙๖", 97],
    gives: 87.5,
  },
  {
    topic: "digits",
    about: { th: "เลขเต็มความกว้าง", en: "full-width digits" },
    args: ["９６．５ ％", "ร้อยละ 95", "ร้อยละ 96", "ร้อยละ 97"],
    gives: 87.5,
  },
  {
    topic: "fractions",
    about: {
      th: "เศษส่วนเทียบกับร้อยละ: เซลล์ที่แสดง 96.5% มีค่า 0.965",
      en: "a fraction against percentages: a cell that shows 96.5% holds 0.965",
    },
    args: [0.965, "ร้อยละ 95", "ร้อยละ 96", "ร้อยละ 97"],
    gives: "#VALUE!",
    says: {
      th: 'ผลการดำเนินงานคือ 0.965 จึงไม่ทราบว่าเป็นร้อยละหรือเศษส่วน (0.95 หรือ 95%) ให้เขียนหน่วยให้ตรงกับเป้าหมาย เช่น "ร้อยละ 95"',
      en: 'The result is 0.965: a percentage or a fraction (0.95 or 95%)? Write it as the targets are written, such as "95 %"',
    },
  },
  {
    topic: "fractions",
    about: { th: "ร้อยละเทียบกับเศษส่วน", en: "a percentage against fractions" },
    args: ["96.5 %", 0.95, 0.96, 0.97],
    gives: "#VALUE!",
    says: {
      th: 'ผลการดำเนินงานคือ 96.5 % จึงไม่ทราบว่าเป็นร้อยละหรือเศษส่วน (0.95 หรือ 95%) ให้เขียนหน่วยให้ตรงกับเป้าหมาย เช่น "ร้อยละ 95"',
      en: 'The result is 96.5 %: a percentage or a fraction (0.95 or 95%)? Write it as the targets are written, such as "95 %"',
    },
  },
  {
    topic: "fractions",
    about: { th: "เศษส่วนทั้งหมดใช้ได้", en: "fractions throughout are fine" },
    args: [0.965, 0.95, 0.96, 0.97],
    gives: 87.5,
  },
  {
    topic: "dates",
    about: { th: "ข้อความวันที่แทนตัวเลข", en: "a date in words where a number belongs" },
    args: ["30 กันยายน 2565", 95, 96, 97],
    gives: "#VALUE!",
    says: {
      th: "ผลการดำเนินงานต้องเป็นตัวเลข แต่พบวันที่ “30 กันยายน 2565”",
      en: "The result must be a number, but is the date “30 กันยายน 2565”",
    },
  },
  {
    topic: "dates",
    about: {
      th: "เซลล์วันที่แทนตัวเลข: Excel ส่งมาเป็นเลขลำดับวัน แยกจากตัวเลขไม่ได้",
      en: "a date cell: Excel passes its serial number, which cannot be told from a figure",
    },
    args: [44834, 95, 96, 97],
    gives: 100,
  },
  {
    topic: "kinds",
    about: { th: "ค่า TRUE แทนตัวเลข", en: "TRUE where a number belongs" },
    args: [true, 95, 96, 97],
    gives: "#VALUE!",
    says: { th: "ผลการดำเนินงานต้องเป็นตัวเลข แต่พบ “TRUE”", en: "The result must be a number, but is “TRUE”" },
  },
  {
    topic: "kinds",
    about: { th: "ตัวเลขที่เก็บเป็นข้อความ", en: "a number stored as text" },
    args: [" 96.5 ", "95", "96", "97"],
    gives: 87.5,
  },
  {
    topic: "sizes",
    about: { th: "ช่วงความสูงต่างกัน", en: "ranges of different height" },
    args: [[[96], [97]], [[95], [95], [95]], 96, 97],
    gives: "#VALUE!",
    says: {
      th: "ขนาดของผลการดำเนินงาน (2×1) ไม่เข้ากับเป้าหมายขั้นต่ำ (3×1)",
      en: "The size of the result (2×1) does not match the minimum target (3×1)",
    },
  },
  {
    topic: "errors",
    about: { th: "ค่าผิดพลาดซ้อน: เฉพาะแถวนั้น", en: "a nested error: in its own row only" },
    args: [[["#DIV/0!"], [96.5]], 95, 96, 97],
    gives: [["#DIV/0!"], [87.5]],
  },
  {
    topic: "lost-errors",
    about: {
      th: "ค่าผิดพลาดที่ฟังก์ชันส่งคืนไม่ได้ (#REF!, #NAME?) กลายเป็น #VALUE!",
      en: "errors that no function can give back (#REF!, #NAME?) become #VALUE!",
    },
    args: ["#REF!", 95, 96, 97],
    gives: "#VALUE!",
    says: { th: "ผลการดำเนินงานเป็นค่าผิดพลาด #REF!", en: "The result is the error #REF!" },
  },
  {
    topic: "columns",
    about: { th: "ทั้งคอลัมน์: แถวที่ว่างให้เซลล์ว่าง", en: "whole columns: empty rows give blanks" },
    args: [
      [[96.5], [null], [null]],
      [[95], [null], [null]],
      [[96], [null], [null]],
      [[97], [null], [null]],
    ],
    gives: [[87.5], [""], [""]],
  },
];
