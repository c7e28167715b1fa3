/** The headings of a form in one row: name, weight, three targets, result, score, weighted score. */
export const FORM_HEADINGS: readonly string[] = [
  "ตัวชี้วัด",
  "น้ำหนัก (ร้อยละ)",
  "เป้าหมายขั้นต่ำ (50)",
  "เป้าหมายมาตรฐาน (75)",
  "เป้าหมายขั้นสูง (100)",
  "ผลการดำเนินงาน",
  "คะแนนที่ได้",
  "คะแนนถ่วงน้ำหนัก",
];
