import type { LocalisedText } from "../../domain/text/localised";

/** The sentences of *Validate* and *Summarise*, and of what a reviewer does with what they show. */
export const CHECK_TEXTS = {
  commands: { th: "คำสั่ง", en: "Commands" },
  validate: { th: "ตรวจสอบ", en: "Validate" },
  summarise: { th: "สรุปผล", en: "Summarise" },
  results: { th: "ผลลัพธ์", en: "Results" },

  welcomeTitle: { th: "ตรวจแบบประเมินก่อนส่ง", en: "Check the form before you send it" },
  welcomeBody: {
    th: "อ่านแบบประเมินตัวชี้วัดในสมุดงานที่เปิดอยู่ แล้วแสดงเซลล์ที่ควรแก้ไข",
    en: "Reads the KPI evaluation form in the open workbook and shows the cells to check.",
  },
  welcomeWeights: {
    th: "น้ำหนัก ค่าเป้าหมาย ผลการดำเนินงาน และคะแนนของทุกตัวชี้วัด",
    en: "Weights, targets, results and scores of every indicator",
  },
  welcomeTables: {
    th: "ตัวเลขที่ต้องตรงกันระหว่างตาราง ปี วันที่ และชื่อ",
    en: "Figures that must agree between tables; years, dates and names",
  },
  welcomeSummary: {
    th: "เขียนคะแนนรวมและระดับผลการประเมินลงในสมุดงาน โดยถามก่อนเขียนทับทุกครั้ง",
    en: "Writes total and rating into the workbook, and asks before overwriting anything",
  },
  welcomePrivacy: {
    th: "ข้อมูลไม่ออกนอกสมุดงาน ไม่ส่งไปเซิร์ฟเวอร์ใด ไม่เก็บสถิติการใช้",
    en: "Nothing leaves the workbook: no server, no usage statistics.",
  },
  checking: { th: "กำลังตรวจตามกฎ", en: "Applying the rules" },
  computing: { th: "กำลังคำนวณคะแนน", en: "Computing the scores" },
  writingSummary: { th: "กำลังเขียนผลสรุป", en: "Writing the summary" },

  cancelledValidate: { th: "ยกเลิกการตรวจสอบแล้ว", en: "Validation was cancelled" },
  cancelledSummarise: { th: "ยกเลิกการสรุปผลแล้ว", en: "Summarising was cancelled" },

  verdictTitle: { th: "ผลการตรวจสอบ", en: "Validation result" },
  verdictClean: { th: "ไม่พบรายการที่ต้องแก้ไข", en: "No findings" },
  verdictSpoken: {
    th: "ตรวจสอบเสร็จแล้ว ข้อผิดพลาด {errors} ควรตรวจ {warnings} ข้อสังเกต {notes}",
    en: "Validation finished. Errors: {errors}, warnings: {warnings}, notes: {notes}",
  },
  verdictSpokenUnfilled: {
    th: "ตรวจสอบเสร็จแล้ว ข้อผิดพลาด {errors} รอกรอก {unfilled} ควรตรวจ {warnings} ข้อสังเกต {notes}",
    en: "Validation finished. Errors: {errors}, to fill in: {unfilled}, warnings: {warnings}, notes: {notes}",
  },
  openForm: { th: "ดูและแก้การอ่านแบบประเมิน", en: "How the form was read" },
  openWhatIf: { th: "ถ้าผลเปลี่ยน จะได้เท่าไร", en: "What if results change?" },
  openRound: { th: "ตรวจสมุดงานทั้งรอบ", en: "Review a whole round" },
  openCompare: { th: "เทียบกับปีก่อนหรือรอบก่อน", en: "Compare with last year or a round" },
  openFormBefore: { th: "ดูก่อนว่าอ่านแบบประเมินอย่างไร", en: "See how the form is read" },

  verdictAccepted: { th: "ไม่มีรายการรอดำเนินการ (ยอมรับแล้วทั้งหมด)", en: "Nothing open; the rest is accepted" },
  sign: { th: "รับรอง", en: "Sign off" },
  verify: { th: "ตรวจว่ามีการแก้ไขหลังรับรองหรือไม่", en: "Check for changes" },
  stampUnknown: { th: "ยังไม่ได้ตรวจว่ามีการแก้ไขหลังรับรองหรือไม่", en: "Not checked for changes yet" },
  stampNone: { th: "สมุดงานนี้ยังไม่มีการรับรอง", en: "This workbook has no sign-off" },
  stampDamaged: {
    th: "ข้อมูลการรับรองถูกแก้ไข จึงเชื่อถือไม่ได้",
    en: "The sign-off itself was altered and cannot be relied on",
  },
  stampNewer: {
    th: "การรับรองนี้ทำด้วย Pramoen รุ่นใหม่กว่า ให้ปรับรุ่นแล้วตรวจอีกครั้ง",
    en: "The sign-off was made by a newer version of Pramoen: update, then verify again",
  },
  stampUncompared: {
    th: "มีการแก้ไขในสมุดงานหลังการรับรอง ยังไม่ได้เปรียบเทียบ",
    en: "Something was written after the sign-off and has not been compared yet",
  },
  stampUnchanged: { th: "ไม่มีการแก้ไขหลังการรับรอง", en: "Nothing has changed since the sign-off" },
  stampChanged: {
    th: "มีการแก้ไข {n} แห่งหลังการรับรอง",
    en: "{n} place changed since the sign-off|{n} places changed since the sign-off",
  },
  stampOtherChange: {
    th: "กรอบการประเมิน แม่แบบ ผังคอลัมน์ หรือรายการที่ยอมรับ เปลี่ยนไปหลังการรับรอง",
    en: "Framework, template, layout or acceptances changed since the sign-off",
  },
  openErrors: { th: "ข้อผิดพลาด {n} รายการ", en: "{n} error|{n} errors" },
  openUnfilled: {
    th: "รอกรอก {n} รายการ",
    en: "{n} entry to fill in|{n} entries to fill in",
  },
  signAsks: { th: "ยังไม่ได้รับรอง: ยังมี{open}", en: "Not signed off yet: {open}" },
  signed: { th: "รับรองแล้ว", en: "Signed off" },
  findingsSheet: { th: "เขียนแผ่นงานผลการตรวจสอบ", en: "Write a findings sheet" },
  marks: { th: "ทำเครื่องหมายที่เซลล์", en: "Mark the cells" },
  removeReport: { th: "นำออก", en: "Remove" },
  findingsListed: {
    th: "{job}: แสดง {n} รายการแล้ว",
    en: "{job}: {n} finding listed|{job}: {n} findings listed",
  },
  cellsMarked: {
    th: "{job}: ทำเครื่องหมาย {n} เซลล์แล้ว",
    en: "{job}: {n} cell marked|{job}: {n} cells marked",
  },
  reportRemoved: { th: "{job}: นำออกแล้ว", en: "{job}: done" },
  reportedNone: { th: "{job}: ไม่มีสิ่งใดเปลี่ยนแปลง", en: "{job}: nothing to change" },
  fix: { th: "แก้ไข", en: "Fix" },
  withdraw: { th: "ยกเลิกการยอมรับ", en: "Withdraw acceptance" },
  acceptedSpoken: { th: "ยอมรับรายการนี้แล้ว", en: "The finding is accepted" },
  withdrawnSpoken: { th: "ยกเลิกการยอมรับแล้ว", en: "The acceptance is withdrawn" },

  summaryTitle: { th: "ผลสรุป", en: "Summary" },
  reviewTitle: {
    th: "จะเขียนทับ {n} เซลล์",
    en: "{n} cell would be overwritten|{n} cells would be overwritten",
  },
  fillTitle: {
    th: "จะเติม {n} เซลล์ที่ว่างในแบบประเมิน",
    en: "{n} empty cell of the form would be filled|{n} empty cells of the form would be filled",
  },
  staleFigures: {
    th: "Excel ตั้งให้คำนวณด้วยตนเอง ตัวเลขอาจยังไม่เป็นปัจจุบัน กด F9 แล้วสรุปผลอีกครั้ง",
    en: "Calculation is manual, so figures may be out of date. Press F9, then summarise again.",
  },
  range: {
    th: "คะแนนรวมจะอยู่ระหว่าง {low} ({lowRating}) ถึง {high} ({highRating})",
    en: "The total will be between {low} ({lowRating}) and {high} ({highRating})",
  },
  noRange: {
    th: "ยังบอกช่วงของคะแนนรวมไม่ได้",
    en: "The range of the total is not known yet",
  },
  summaryProvisional: {
    th: "สรุปผลเสร็จแล้ว เป็นผลชั่วคราว {range}",
    en: "Summary finished. The result is provisional. {range}",
  },
  summarySpoken: {
    th: "สรุปผลเสร็จแล้ว คะแนนรวม {total} {rating}",
    en: "Summary finished. Total score {total}, {rating}",
  },
  reviewSpoken: {
    th: "โปรดเลือก: {what}",
    en: "Your choice is needed: {what}",
  },
  planChoose: {
    th: "ยกเลิกการเลือกรายการที่ไม่ต้องการแก้",
    en: "Clear the tick of what should stay as it is.",
  },
  acceptConfirm: { th: "ยอมรับ", en: "Accept" },
} as const satisfies Record<string, LocalisedText>;
