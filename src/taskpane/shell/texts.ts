import { formatText, type Language, type LocalisedText } from "../../domain/text/localised";

/**
 * The sentences of the pane; those of a part that is fetched later stand with it. An entry without one of the languages does not compile.
 * Where English tells one from many, both forms stand with "|" between them and `{n}` decides.
 */
export const TEXTS = {
  productName: { th: "ประเมิน", en: "Pramoen" },
  productAlias: { th: "Pramoen", en: "ประเมิน" },
  commands: { th: "คำสั่ง", en: "Commands" },
  validate: { th: "ตรวจสอบ", en: "Validate" },
  summarise: { th: "สรุปผล", en: "Summarise" },
  validateAgain: { th: "ตรวจสอบอีกครั้ง", en: "Validate again" },
  tryAgain: { th: "ลองอีกครั้ง", en: "Try again" },
  cancel: { th: "ยกเลิก", en: "Cancel" },
  cancelling: { th: "กำลังยกเลิก…", en: "Cancelling…" },
  dismiss: { th: "ปิดข้อความ", en: "Dismiss" },
  switchLanguage: { th: "English", en: "ภาษาไทย" },
  support: { th: "ช่วยเหลือ", en: "Support" },
  privacy: { th: "ความเป็นส่วนตัว", en: "Privacy" },
  results: { th: "ผลลัพธ์", en: "Results" },

  sections: { th: "ส่วนของแผง", en: "Parts of the pane" },
  sectionCheck: { th: "ตรวจ/สรุป", en: "Check" },
  sectionFormulas: { th: "สูตร", en: "Functions" },
  sectionPortable: { th: "พกพา", en: "Portable" },
  sectionTemplates: { th: "แม่แบบ", en: "Templates" },

  welcomeTitle: { th: "ตรวจแบบประเมินก่อนส่ง", en: "Check the form before you send it" },
  welcomeBody: {
    th: "อ่านแบบประเมินตัวชี้วัดในสมุดงานที่เปิดอยู่ แล้วชี้เซลล์ที่ควรแก้",
    en: "Reads the KPI evaluation form in the open workbook and points to each cell that needs a look.",
  },
  welcomeWeights: {
    th: "น้ำหนัก ค่าเป้าหมาย ผล และคะแนนของทุกตัวชี้วัด",
    en: "Weights, targets, results and scores of every indicator",
  },
  welcomeTables: {
    th: "ตัวเลขที่ต้องตรงกันระหว่างตาราง ปี วันที่ และชื่อ",
    en: "Figures that must agree between tables; years, dates and names",
  },
  welcomeSummary: {
    th: "สรุปคะแนนรวมและระดับผลลงในสมุดงาน ถามก่อนเขียนทับเสมอ",
    en: "Sums up total and rating in the workbook, asking before it writes over anything",
  },
  welcomePrivacy: {
    th: "ข้อมูลไม่ออกจากสมุดงาน: ไม่มีเซิร์ฟเวอร์ ไม่เก็บสถิติการใช้",
    en: "Nothing leaves the workbook: no server, no telemetry.",
  },

  reading: { th: "กำลังอ่านสมุดงาน", en: "Reading the workbook" },
  checking: { th: "กำลังตรวจตามกฎ", en: "Applying the rules" },
  computing: { th: "กำลังคำนวณคะแนน", en: "Computing the scores" },
  planning: { th: "กำลังวางแผน", en: "Planning" },
  writing: { th: "กำลังเขียนลงในสมุดงาน", en: "Writing to the workbook" },
  writingSummary: { th: "กำลังเขียนผลสรุป", en: "Writing the summary" },
  starting: { th: "กำลังเริ่ม", en: "Starting" },

  cancelledValidate: { th: "ยกเลิกการตรวจสอบแล้ว", en: "Validation was cancelled" },
  cancelledSummarise: { th: "ยกเลิกการสรุปผลแล้ว", en: "Summarising was cancelled" },
  cancelledJob: { th: "ยกเลิกแล้ว", en: "Cancelled" },
  declined: { th: "ไม่ได้เขียนสิ่งใดลงในสมุดงาน", en: "Nothing was written to the workbook" },
  nothingWritten: { th: "ยังไม่ได้เขียนสิ่งใดลงในสมุดงาน", en: "Nothing was written." },
  writtenSoFar: { th: "เขียนลงในสมุดงานแล้ว:", en: "Already written:" },

  verdictTitle: { th: "ผลการตรวจสอบ", en: "Validation result" },
  verdictClean: { th: "ไม่พบข้อผิดพลาด", en: "No fault found" },
  verdictErrors: { th: "พบข้อผิดพลาด {count} รายการ", en: "{count} error found|{count} errors found" },
  verdictNoErrors: { th: "ไม่มีข้อผิดพลาด มีข้อที่ควรดู", en: "No errors, but points to look at" },
  verdictSpoken: {
    th: "ตรวจสอบเสร็จแล้ว ข้อผิดพลาด {errors} ควรตรวจ {warnings} ข้อสังเกต {notes}",
    en: "Validation finished. Errors: {errors}, warnings: {warnings}, notes: {notes}",
  },
  checkedAt: { th: "ตรวจเมื่อ {time} น.", en: "Checked at {time}" },
  stale: {
    th: "สมุดงานเปลี่ยนไปหลังการตรวจครั้งนี้",
    en: "The workbook has changed since this check",
  },
  checkedSheets: { th: "{n} แผ่นงาน", en: "{n} sheet|{n} sheets" },
  checkedIndicators: { th: "{n} ตัวชี้วัด", en: "{n} indicator|{n} indicators" },
  checkedRules: { th: "{n} กฎ", en: "{n} rule|{n} rules" },
  checked: { th: "ขอบเขตที่ตรวจ", en: "What was checked" },
  framework: { th: "กรอบ", en: "Framework" },
  agency: { th: "หน่วยงาน", en: "Agency" },
  fiscalYear: { th: "ปีงบประมาณ", en: "Fiscal year" },
  fiscalYearValue: { th: "พ.ศ. {year}", en: "{year} BE ({common} CE)" },
  notStated: { th: "ไม่ระบุในแบบ", en: "not stated in the form" },

  verdictAccepted: { th: "ไม่มีรายการค้าง ที่เหลือยอมรับแล้ว", en: "Nothing open: what is left is accepted" },

  regraded: {
    th: "ปรับระดับกฎ {n} ข้อจากของกรอบ",
    en: "{n} rule graded differently|{n} rules graded differently",
  },

  live: { th: "ตรวจต่อเนื่อง", en: "Live" },
  liveBody: { th: "ตรวจใหม่ทุกครั้งที่หยุดแก้ไข", en: "Validates again whenever you pause" },
  livePaused: {
    th: "รอให้แก้ไขเซลล์เสร็จก่อน จะตรวจใหม่เมื่อเปลี่ยนครั้งถัดไป",
    en: "Waiting: the workbook could not be read. The next change tries again.",
  },

  signOff: { th: "การรับรอง", en: "Sign-off" },
  signStart: { th: "รับรอง…", en: "Sign off…" },
  sign: { th: "รับรอง", en: "Sign off" },
  signBody: {
    th: "ตรวจใหม่แล้วเก็บผลพร้อมลายพิมพ์ของเนื้อหาไว้ในสมุดงาน ไม่เปลี่ยนเซลล์ใด ถ้ามีการรับรองเดิมจะถูกแทน",
    en: "Validates anew and keeps the result with a fingerprint of the content in the workbook. No cell is changed; an older sign-off is replaced.",
  },
  verify: { th: "ตรวจการรับรอง", en: "Verify" },
  stampUnknown: { th: "ยังไม่ได้ตรวจการรับรอง", en: "Not verified yet" },
  stampNone: { th: "สมุดงานนี้ยังไม่มีการรับรอง", en: "This workbook carries no sign-off" },
  stampDamaged: {
    th: "ข้อมูลการรับรองถูกแก้ไข จึงเชื่อถือไม่ได้",
    en: "The sign-off itself was altered and cannot be relied on",
  },
  stampUnchanged: { th: "ไม่มีสิ่งใดเปลี่ยนหลังการรับรอง", en: "Nothing has changed since the sign-off" },
  stampChanged: {
    th: "เปลี่ยนไป {n} แห่งหลังการรับรอง",
    en: "{n} place changed since the sign-off|{n} places changed since the sign-off",
  },
  stampOtherChange: {
    th: "กรอบ แม่แบบ หรือรายการที่ยอมรับเปลี่ยนไปหลังการรับรอง",
    en: "Framework, template or acceptances changed since the sign-off",
  },
  signed: { th: "รับรองแล้ว", en: "Signed off" },
  signer: { th: "ผู้รับรอง", en: "Signed by" },
  signedAt: { th: "เมื่อ", en: "On" },
  ruleSet: { th: "ชุดกฎ", en: "Rule set" },
  ruleSetValue: { th: "รุ่น {version}", en: "version {version}" },
  otherRuleSet: { th: "ต่างจากชุดกฎปัจจุบัน", en: "not the present one" },
  template: { th: "แม่แบบ", en: "Template" },
  documentValue: { th: "{id} รุ่น {version}", en: "{id}, version {version}" },
  signedCounts: { th: "ผลการตรวจ", en: "Result" },
  countsValue: {
    th: "ข้อผิดพลาด {error} ควรตรวจ {warning} ข้อสังเกต {info} ยอมรับแล้ว {accepted}",
    en: "{error} errors, {warning} warnings, {info} notes, {accepted} accepted",
  },
  digest: { th: "ลายพิมพ์", en: "Fingerprint" },
  stampCellAdded: { th: "เพิ่ม", en: "added" },
  stampCellRemoved: { th: "ลบออก", en: "removed" },
  stampCellChanged: { th: "แก้ไข", en: "changed" },
  stampSheetAdded: { th: "แผ่นงานใหม่", en: "new sheet" },
  stampSheetRemoved: { th: "แผ่นงานถูกลบ", en: "sheet removed" },
  stampSheetLook: { th: "การซ่อนหรือแสดงเปลี่ยนไป", en: "what is hidden changed" },

  intoWorkbook: { th: "ผลการตรวจลงในสมุดงาน", en: "Findings into the workbook" },
  findingsSheet: { th: "เขียนแผ่นงานผลการตรวจ", en: "Write a findings sheet" },
  findingsSheetBody: {
    th: "แผ่นงานใหม่ที่แสดงทุกรายการพร้อมลิงก์ไปยังเซลล์ ตรวจใหม่ก่อนเขียน แผ่นงานอื่นไม่เปลี่ยน",
    en: "A sheet of its own that lists every finding with a link to its cell, validated anew. No other sheet is changed.",
  },
  marks: { th: "ทำเครื่องหมายที่เซลล์", en: "Mark the cells" },
  marksBody: {
    th: "แรเงาและใส่บันทึกย่อที่เซลล์ของรายการที่รอดำเนินการ รูปแบบเดิมและบันทึกย่อของผู้อื่นคงอยู่ เว้นแผ่นงานที่ป้องกันไว้",
    en: "Shades the cells of open findings and puts a note on them. Formats and other people's notes stay; protected sheets are left alone.",
  },
  removeReport: { th: "เอาออก", en: "Remove again" },
  removeReportBody: {
    th: "เอาแผ่นงานผลการตรวจ เครื่องหมาย และบันทึกย่อที่โปรแกรมใส่ไว้ออกทั้งหมด",
    en: "Takes away the findings sheet and every mark and note that Pramoen put there.",
  },
  reported: { th: "{job}: เขียนแล้ว {n} รายการ", en: "{job}: {n} change written|{job}: {n} changes written" },
  reportedNone: { th: "{job}: ไม่มีสิ่งที่ต้องเขียน", en: "{job}: nothing to write" },

  rules: { th: "กฎ", en: "Rules" },
  rulesOpen: { th: "กฎและระดับ…", en: "Rules and grades…" },
  rulesBody: {
    th: "ระดับของกฎสำหรับกรอบนี้ เก็บไว้ในเครื่องนี้เท่านั้น และบันทึกไปกับการรับรอง",
    en: "How each rule is graded under this framework. Kept on this computer only, and told in a sign-off.",
  },
  rulesBack: { th: "กลับไปที่ผลการตรวจ", en: "Back to the findings" },
  rulesReset: { th: "ใช้ระดับของกรอบทั้งหมด", en: "Grade all as the framework does" },
  gradeOff: { th: "ปิด", en: "Off" },
  gradeShipped: { th: "เดิม: {grade}", en: "originally {grade}" },

  errors: { th: "ข้อผิดพลาด", en: "Errors" },
  warnings: { th: "ควรตรวจ", en: "Warnings" },
  notes: { th: "ข้อสังเกต", en: "Notes" },
  error: { th: "ข้อผิดพลาด", en: "Error" },
  warning: { th: "ควรตรวจ", en: "Warning" },
  info: { th: "ข้อสังเกต", en: "Note" },
  showOnly: { th: "แสดงเฉพาะ", en: "Show only" },
  findings: { th: "รายการที่พบ", en: "Findings" },
  search: { th: "ค้นหาข้อความ เซลล์ หรือกฎ", en: "Search text, cell or rule" },
  groupBy: { th: "จัดกลุ่มตาม", en: "Group by" },
  bySeverity: { th: "ระดับ", en: "Severity" },
  bySheet: { th: "แผ่นงาน", en: "Sheet" },
  bySubject: { th: "เรื่อง", en: "Subject" },
  status: { th: "แสดง", en: "Show" },
  statusOpen: { th: "รอดำเนินการ ({count})", en: "Open ({count})" },
  statusAccepted: { th: "ยอมรับแล้ว ({count})", en: "Accepted ({count})" },
  statusAll: { th: "ทั้งหมด ({count})", en: "All ({count})" },
  wholeWorkbook: { th: "ทั้งสมุดงาน", en: "Whole workbook" },
  matches: { th: "{n} จาก {all} รายการ", en: "{n} of {all}" },
  noMatch: { th: "ไม่มีรายการที่ตรงกับการค้นหา", en: "No finding matches the search" },
  clearSearch: { th: "ล้างคำค้น", en: "Clear the search" },
  clearFilters: { th: "ล้างตัวกรอง", en: "Clear filters" },
  showMore: { th: "แสดงเพิ่ม (เหลือ {n} รายการ)", en: "Show more ({n} left)" },
  showEarlier: { th: "แสดงก่อนหน้า ({n} รายการ)", en: "Show earlier ({n})" },
  expected: { th: "ควรเป็น", en: "Expected" },
  found: { th: "พบ", en: "Found" },
  related: { th: "เกี่ยวข้อง", en: "Related" },
  rule: { th: "กฎ", en: "Rule" },
  goTo: { th: "ไปที่", en: "Go to" },
  accepted: { th: "ยอมรับแล้ว", en: "Accepted" },
  acceptedCount: { th: "{n} รายการ", en: "{n} finding|{n} findings" },
  details: { th: "รายละเอียด", en: "Details" },
  fix: { th: "แก้ไข", en: "Fix" },
  fixOne: { th: "แก้ไข…", en: "Fix…" },
  fixRule: { th: "แก้ทั้งกฎ ({n})…", en: "Fix all {n} of this rule…" },
  fixAll: { th: "แก้ทุกรายการที่แก้ให้ได้ ({count})…", en: "Fix everything that can be ({count})…" },
  accept: { th: "ยอมรับ…", en: "Accept…" },
  acceptedBy: { th: "{by} ยอมรับเมื่อ {at}", en: "Accepted by {by} on {at}" },
  outdatedBy: {
    th: "เนื้อหาเปลี่ยนไปหลังจาก {by} ยอมรับเมื่อ {at}",
    en: "Content changed since {by} accepted it on {at}",
  },
  withdraw: { th: "ถอนการยอมรับ", en: "Withdraw" },
  acceptedSpoken: { th: "ยอมรับรายการนี้แล้ว", en: "The finding is accepted" },
  withdrawnSpoken: { th: "ถอนการยอมรับแล้ว", en: "The acceptance is withdrawn" },
  listHint: {
    th: "ใช้ลูกศรขึ้นลงเพื่อเลื่อน กด Enter เพื่อไปที่เซลล์",
    en: "Use the arrow keys to move, Enter to go to the cell",
  },

  summaryTitle: { th: "ผลสรุป", en: "Summary" },
  reviewTitle: {
    th: "จะเขียนทับ {n} เซลล์",
    en: "{n} cell would be written over|{n} cells would be written over",
  },
  reviewBody: {
    th: "เซลล์เหล่านี้มีข้อมูลที่มีคนกรอกไว้ ยังไม่ได้เขียนสิ่งใด ตรวจดูก่อนแล้วเลือก",
    en: "These cells hold what a person filled in. Nothing has been written yet. Look through them, then choose.",
  },
  before: { th: "เดิม", en: "Before" },
  after: { th: "ใหม่", en: "After" },
  emptyCell: { th: "(ว่าง)", en: "(empty)" },
  apply: { th: "เขียนทับ", en: "Write over" },
  keep: { th: "ไม่เขียน", en: "Do not write" },
  totalScore: { th: "คะแนนรวม", en: "Total score" },
  noTotal: { th: "ยังไม่มีคะแนน", en: "No score yet" },
  rating: { th: "ระดับผลการประเมิน", en: "Rating" },
  component: { th: "องค์ประกอบ", en: "Component" },
  // The word joiner keeps a narrow table heading from breaking inside the word.
  weight: { th: "น้ำ\u2060หนัก", en: "Weight" },
  score: { th: "คะแนน", en: "Score" },
  weighted: { th: "ถ่วงน้ำ\u2060หนัก", en: "Weighted" },
  ita: { th: "ITA", en: "ITA" },
  itaNote: { th: "แสดงประกอบ ไม่รวมในคะแนน", en: "Shown beside the total, not part of it" },
  unscored: { th: "ตัวชี้วัดที่ยังไม่มีคะแนน", en: "Indicators without a score" },
  writtenChanges: {
    th: "เขียนแล้ว {n} รายการที่แผ่นงาน",
    en: "{n} change written to sheet|{n} changes written to sheet",
  },
  upToDate: { th: "ข้อมูลเป็นปัจจุบันอยู่แล้วที่แผ่นงาน", en: "Already up to date on sheet" },
  summarySpoken: {
    th: "สรุปผลเสร็จแล้ว คะแนนรวม {total} {rating}",
    en: "Summary finished. Total {total}, {rating}",
  },
  reviewSpoken: {
    th: "ต้องการคำตอบ: จะเขียนทับ {n} เซลล์",
    en: "An answer is needed: {n} cell would be written over|An answer is needed: {n} cells would be written over",
  },

  scoreSheet: { th: "ให้คะแนนทั้งแผ่นงาน", en: "Score this whole sheet" },
  functions: { th: "ฟังก์ชัน", en: "Functions" },
  insert: { th: "แทรกสูตร", en: "Insert formula" },
  inserted: { th: "เขียนสูตรแล้วที่ {place}", en: "Formula written to {place}" },
  foundPlace: { th: "ต้องการคำตอบ: แทรกสูตรที่ {place}", en: "An answer is needed: insert into {place}" },
  formula: { th: "สูตร", en: "Formula" },
  gives: { th: "ได้ {value}", en: "gives {value}" },

  freeze: { th: "ตรึงสูตร", en: "Freeze" },
  thaw: { th: "คืนสูตร", en: "Thaw" },
  repair: { th: "ซ่อมสูตร", en: "Repair" },

  planTitle: { th: "{job}: จะเขียน {n} เซลล์", en: "{job}: {n} cell to write|{job}: {n} cells to write" },
  planNothing: { th: "{job}: ไม่มีเซลล์ที่ต้องเขียน", en: "{job}: nothing to write" },
  planBody: {
    th: "ยังไม่ได้เขียนสิ่งใด ตรวจดูค่าเดิมและค่าใหม่ก่อนแล้วเลือก",
    en: "Nothing has been written yet. Look through before and after, then choose.",
  },
  planOptional: {
    th: "เซลล์ที่มีคนกรอกไว้ {n} เซลล์จะถูกเขียนทับ ปลดเครื่องหมายถ้าต้องการคงไว้",
    en: "{n} cell was filled in by a person and will be written over. Untick it to keep it.|{n} cells were filled in by a person and will be written over. Untick those to keep.",
  },
  planChoose: {
    th: "ปลดเครื่องหมายรายการที่ไม่ต้องการแก้",
    en: "Untick what should stay as it is.",
  },
  planUnchanged: {
    th: "ถูกต้องอยู่แล้ว {n} เซลล์ ไม่เปลี่ยน",
    en: "{n} cell is right already and stays|{n} cells are right already and stay",
  },
  planWrite: { th: "เขียน {n} เซลล์", en: "Write {n} cell|Write {n} cells" },
  writeThis: { th: "เขียน {place}", en: "Write {place}" },
  skippedTitle: { th: "ไม่เขียน {n} เซลล์", en: "{n} cell is left alone|{n} cells are left alone" },
  planDone: { th: "{job}: เขียนแล้ว {n} เซลล์", en: "{job}: {n} cell written|{job}: {n} cells written" },

  insertWorkbook: { th: "แทรกในสมุดงานนี้", en: "Insert into this workbook" },
  makeFile: { th: "สร้างไฟล์", en: "Make a file" },
  newTemplate: { th: "เขียนแม่แบบใหม่", en: "New template" },
  checkTemplate: { th: "ตรวจแม่แบบ", en: "Check template" },
  saveTemplate: { th: "บันทึกเป็นแม่แบบ", en: "Save as template" },
  compareTemplate: { th: "เทียบกับแม่แบบ", en: "Compare with template" },
  moveYear: { th: "ยกไปปีถัดไป", en: "Move to the next year" },
  importDocument: { th: "นำเข้าไฟล์", en: "Import a file" },
  jobEnded: { th: "{job}: เสร็จแล้ว", en: "{job}: finished" },

  close: { th: "ปิด", en: "Close" },
} as const satisfies Record<string, LocalisedText>;

export type TextKey = keyof typeof TEXTS;

export type TextParameters = Readonly<Record<string, string | number>>;

/** The sentence in one language, with its placeholders filled. */
export function say(language: Language, key: TextKey, parameters: TextParameters = {}): string {
  return sayText(TEXTS[key], language, parameters);
}

/** The same of a sentence that is not among those of the whole pane. */
export function sayText(text: LocalisedText, language: Language, parameters: TextParameters = {}): string {
  const [one, many] = text[language].split("|");
  const form = many !== undefined && parameters["n"] !== 1 ? many : one!;
  return formatText({ th: form, en: form }, language, parameters);
}
