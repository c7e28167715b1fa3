import { UNREAD_DETAILS, UNREAD_TEXTS } from "../domain/round/unread";
import type { LocalisedText } from "../domain/text/localised";
import type { Severity } from "../domain/validation/engine/finding";
import type { Doubt } from "../host/recalculation/doubts";

/** Why a file could not be checked or written. */
export const PROBLEM_TEXTS = {
  "file-missing": UNREAD_TEXTS["file-missing"],
  "file-refused": UNREAD_TEXTS["file-refused"],
  "file-exists": {
    th: "มีไฟล์ชื่อนี้อยู่แล้ว ใช้ --force หากต้องการเขียนทับ",
    en: "The file exists already; use --force to replace it.",
  },
  "same-file": {
    th: "ไฟล์ผลลัพธ์เป็นไฟล์เดียวกับไฟล์ต้นทาง ใช้ --force หากต้องการเขียนทับ",
    en: "Input and output are the same file; use --force to replace it.",
  },
  "encrypted-file": UNREAD_TEXTS["encrypted-file"],
  "unreadable-file": UNREAD_TEXTS["unreadable-file"],
  "too-large": UNREAD_TEXTS["too-large"],
  "not-a-workbook": UNREAD_TEXTS["not-a-workbook"],
  "program-fault": UNREAD_TEXTS["program-fault"],
  "foreign-line": {
    th: "ไม่ใช่ไฟล์ผลของ pramoen review จึงไม่ได้อ่านและไม่ได้เขียนไฟล์ใด",
    en: "This is no file of record lines of pramoen review; nothing is read or written.",
  },
  "not-a-text": { th: "ไม่ใช่ไฟล์ข้อความ UTF-8", en: "This is not a text in UTF-8." },
  "functions-silent": UNREAD_TEXTS["functions-silent"],
  "protected-sheet": {
    th: "เซลล์ที่ต้องเขียนล็อกไว้บนแผ่นงานที่ป้องกันไว้ ถ้าไม่มีรหัสผ่านให้ใช้ --locked-cells ถ้ามีให้เลือก รีวิว > ยกเลิกการป้องกันแผ่นงาน ใน Excel ก่อน",
    en: "Cells to be written are locked on a protected sheet: use --locked-cells where it has no password, else choose Review > Unprotect Sheet in Excel first.",
  },
  "beyond-excel": {
    th: "มีข้อความ สูตร หรือชื่อแผ่นงานที่ Excel รับไม่ได้ เพราะยาวเกินไปหรือมีอักขระที่ใช้ไม่ได้ จึงไม่ได้เขียนไฟล์",
    en: "Excel does not take some text, formula or sheet name that is too long or holds characters that are not allowed; nothing is written.",
  },
  "no-form": { th: "ไม่พบแบบประเมินในสมุดงาน", en: "The workbook has no evaluation form." },
  "several-forms": {
    th: "สมุดงานมีแบบประเมินมากกว่าหนึ่งชุด เลือกด้วย --form (ของไฟล์ก่อนใน compare: --form-then)",
    en: "The workbook has more than one evaluation form; choose one with --form (of compare's earlier file: --form-then).",
  },
  "form-missing": {
    th: "ไม่มีแบบประเมินชื่อนี้ในสมุดงาน",
    en: "The workbook has no evaluation form of this name.",
  },
  "weights-missing": {
    th: "น้ำหนักของตัวชี้วัดยังไม่ครบ",
    en: "Weights of the indicators are missing.",
  },
  "other-layout": {
    th: "ผังคอลัมน์นี้ทำไว้สำหรับแบบประเมินอื่น",
    en: "The layout was made for another form.",
  },
  "no-template-sheet": {
    th: "ไม่มีแผ่นงานแม่แบบในสมุดงาน",
    en: "The workbook has no template sheet.",
  },
  "framework-unknown": {
    th: "ไม่รู้จักกรอบการประเมินรหัสนี้ ดูรายการด้วย pramoen template --list หรือระบุชื่อไฟล์ .json",
    en: "There is no framework with this id. See pramoen template --list, or name a .json file.",
  },
  "template-unknown": {
    th: "ไม่รู้จักแม่แบบรหัสนี้ ดูรายการด้วย pramoen template --list หรือระบุชื่อไฟล์ .json",
    en: "There is no template with this id. See pramoen template --list, or name a .json file.",
  },
} as const satisfies Record<string, LocalisedText>;

export type FileProblem = keyof typeof PROBLEM_TEXTS;

/** What the detail of a problem is, where it has one that says more than the file's name. */
export const DETAIL_TEXTS: Readonly<Partial<Record<FileProblem, LocalisedText>>> = {
  "no-form": {
    th: "แถวที่ใกล้เคียงที่สุดและคำในแถวนั้น: {detail}",
    en: "The row that comes nearest, and its texts: {detail}",
  },
  "several-forms": { th: "แผ่นงาน: {detail}", en: "Sheets: {detail}" },
  "form-missing": { th: "แผ่นงานที่มี: {detail}", en: "Sheets: {detail}" },
  "foreign-line": { th: "บรรทัดแรกที่ไม่ใช่: {detail}", en: "First other line: {detail}" },
  "beyond-excel": { th: "แผ่นงาน: {detail}", en: "Sheets: {detail}" },
  "weights-missing": { th: "เซลล์: {detail}", en: "Cells: {detail}" },
  "protected-sheet": { th: "({detail})", en: "({detail})" },
  "too-large": { th: "({detail})", en: "({detail})" },
  ...UNREAD_DETAILS,
  "other-layout": { th: "({detail})", en: "({detail})" },
};

export function isFileProblem(problem: string): problem is FileProblem {
  return problem in PROBLEM_TEXTS;
}

export const SEVERITY_TEXTS: Readonly<Record<Severity, LocalisedText>> = {
  error: { th: "ข้อผิดพลาด", en: "error" },
  unfilled: { th: "รอกรอก", en: "to fill in" },
  warning: { th: "ควรตรวจ", en: "warning" },
  info: { th: "ข้อสังเกต", en: "note" },
};

export const REPORT_TEXTS = {
  counts: {
    th: "ข้อผิดพลาด {error} · ควรตรวจ {warning} · ข้อสังเกต {info}",
    en: "errors: {error}, warnings: {warning}, notes: {info}",
  },
  countsUnfilled: {
    th: "ข้อผิดพลาด {error} · รอกรอก {unfilled} · ควรตรวจ {warning} · ข้อสังเกต {info}",
    en: "errors: {error}, to fill in: {unfilled}, warnings: {warning}, notes: {info}",
  },
  progressIndicators: {
    th: "กรอกแล้ว {filled} จาก {all} ตัวชี้วัด",
    en: "Indicators filled in: {filled} of {all}",
  },
  progressParts: { th: "{filled} จาก {all} ส่วน", en: "parts: {filled} of {all}" },
  basis: { th: "กรอบการประเมิน", en: "Framework" },
  clean: { th: "ไม่พบรายการใด", en: "no findings" },
  remedy: { th: "วิธีแก้", en: "How to fix" },
  accepted: { th: "ยอมรับแล้ว", en: "Accepted" },
  acceptedCount: { th: "ยอมรับแล้ว {n}", en: "accepted: {n}" },
  strict: {
    th: "ตรวจแบบเคร่งครัด: ไม่ใช้กรอบการประเมินและผังที่ติดมากับไฟล์ และไม่นับรายการที่ยอมรับไว้ {n} รายการ",
    en: "Strict: framework and layout of the file are not used, {n} acceptance is not counted|Strict: framework and layout of the file are not used, {n} acceptances are not counted",
  },
  signOff: { th: "การรับรอง", en: "Sign-off" },
  template: { th: "แม่แบบ", en: "Template" },
  wholeWorkbook: { th: "ทั้งสมุดงาน", en: "whole workbook" },
  total: { th: "รวม {n} ไฟล์", en: "{n} file in all|{n} files in all" },
  unread: { th: "อ่านไม่ได้ {n} ไฟล์", en: "{n} file not readable|{n} files not readable" },
  calculated: {
    th: "คำนวณแล้ว {n} เซลล์ บันทึกที่ {file}",
    en: "Calculated {n} cell, saved as {file}|Calculated {n} cells, saved as {file}",
  },
  kept: {
    th: "คงค่าที่ Excel เก็บไว้ {n} เซลล์ เพราะ Pramoen คำนวณให้เหมือน Excel ไม่ได้แน่นอน",
    en: "Excel's value stays in {n} cell, where Pramoen is not sure to calculate as Excel does|Excel's value stays in {n} cells, where Pramoen is not sure to calculate as Excel does",
  },
  unsure: {
    th: "คำนวณ {n} เซลล์ที่ไม่มีค่าเดิม แต่ไม่แน่ใจว่าตรงกับ Excel",
    en: "Calculated without being sure, since there was no value to keep: {n} cell|Calculated without being sure, since there was no value to keep: {n} cells",
  },
  doubt: {
    th: "  {reason} ({n} เซลล์): {places}",
    en: "  {reason} ({n} cell): {places}|  {reason} ({n} cells): {places}",
  },
  moreCells: { th: "… และอีก {n} เซลล์", en: "… and {n} more cell|… and {n} more cells" },
  formTotal: {
    th: "คะแนนรวม {total} ระดับผลการประเมิน {rating} ตามกรอบการประเมิน {name} ({id}): {reason}",
    en: "Total score {total}, rating {rating}, by the framework {name} ({id}): {reason}",
  },
  formTotalUndecided: {
    th: "คะแนนรวม {total} ระดับผลการประเมิน {rating} {basis}",
    en: "Total score {total}, rating {rating}, {basis}",
  },
  provisional: { th: "ยังไม่สรุป (ผลชั่วคราว)", en: "none yet (provisional)" },
  noTotal: { th: "ยังไม่มี", en: "none yet" },
  made: {
    th: "สร้างสมุดงานของ {agency} ปีงบประมาณ {year} จำนวน {n} แผ่นงาน บันทึกที่ {file}",
    en: "Made the workbook of {agency} for fiscal year {year}: {n} sheet, saved as {file}|Made the workbook of {agency} for fiscal year {year}: {n} sheets, saved as {file}",
  },
  madeOfList: {
    th: "{file}: {agency} ปีงบประมาณ {year} จำนวน {n} ตัวชี้วัด",
    en: "{file}: {agency}, fiscal year {year}, {n} indicator|{file}: {agency}, fiscal year {year}, {n} indicators",
  },
  madeBlank: {
    th: "{file}: {agency} ปีงบประมาณ {year} แบบประเมินเปล่า (รายชื่อไม่มีตัวชี้วัดของหน่วยงานนี้)",
    en: "{file}: {agency}, fiscal year {year}, blank (the list holds no indicators of this agency)",
  },
  madeAll: {
    th: "สร้างสมุดงาน {n} ไฟล์ไว้ที่ {folder}",
    en: "Made {n} workbook in {folder}|Made {n} workbooks in {folder}",
  },
  nearestYear: {
    th: "Pramoen ไม่มีกรอบการประเมินของปีงบประมาณ {year} จึงใช้หลักเกณฑ์ของปีที่ใกล้ที่สุด: {name} ({id})",
    en: "No framework for fiscal year {year} comes with Pramoen; the rules of the nearest year are used: {name} ({id})",
  },
  frameworks: {
    th: "กรอบการประเมิน (--framework) ทุกกรอบการประเมินสร้างแบบประเมินเปล่าได้ (--agency --year)",
    en: "Frameworks (--framework), each with a blank form (--agency --year)",
  },
  framework: { th: "{name} · ปี {years} · {kind}", en: "{name} · {years} · {kind}" },
  templates: { th: "แม่แบบ (--template)", en: "Templates (--template)" },
  carried: { th: "นำมาใช้ต่อ", en: "Carried over" },
  notCarried: { th: "ไม่ได้นำมาใช้ต่อ", en: "Not carried over" },
  templateClean: {
    th: "ใช้ได้: {agency} ปีงบประมาณ {year} จำนวน {n} ตัวชี้วัด",
    en: "can be used: {agency}, fiscal year {year}, {n} indicator|can be used: {agency}, fiscal year {year}, {n} indicators",
  },
  templateFaults: {
    th: "ใช้ไม่ได้ พบข้อผิดพลาด {n} แห่ง",
    en: "cannot be used, {n} error|cannot be used, {n} errors",
  },
  line: { th: "บรรทัด {line}", en: "line {line}" },
} as const satisfies Record<string, LocalisedText>;

/** Why a formula is not certain to be calculated as Excel does. */
export const DOUBT_TEXTS = {
  "unknown-function": { th: "ฟังก์ชันที่ไม่รู้จัก", en: "functions that are not known" },
  "differing-function": {
    th: "ฟังก์ชันที่ยังไม่ได้เทียบกับ Excel",
    en: "functions that have not been compared with Excel",
  },
  "unknown-name": { th: "ชื่อที่ไม่รู้จัก", en: "names that are not known" },
  name: { th: "ชื่อที่เป็นสูตร", en: "names that are a formula" },
  "other-workbook": { th: "อ้างถึงสมุดงานอื่น", en: "references to other workbooks" },
  table: { th: "อ้างถึงตาราง", en: "references to tables" },
  "spill-reference": { th: "อ้างถึงช่วงที่กระจาย (A1#)", en: "references to spilled ranges (A1#)" },
  "sheet-span": { th: "อ้างถึงหลายแผ่นงานพร้อมกัน", en: "references over several sheets" },
  unreadable: { th: "สูตรที่อ่านไม่ได้", en: "formulas that cannot be read" },
  array: { th: "สูตรอาร์เรย์", en: "array formulas" },
  "whole-sheet": { th: "ทั้งแถวหรือทั้งคอลัมน์", en: "whole rows or columns" },
  "moving-reference": { th: "ช่วงที่รู้เมื่อคำนวณแล้วเท่านั้น", en: "ranges that only a calculation tells" },
  volatile: { th: "ค่าที่เปลี่ยนไปตามเวลาหรือสุ่ม", en: "values of the day or of chance" },
  "several-values": { th: "สูตรที่ได้หลายค่า", en: "formulas that come to several values" },
  ambiguous: { th: "ค่าที่ Excel อาจอ่านต่างไป", en: "values that Excel may read in another way" },
  circular: { th: "สูตรที่อ้างถึงกันเป็นวง", en: "circular references" },
  depends: { th: "สูตรที่อ้างถึงเซลล์ข้างต้น", en: "dependents of such cells" },
  "too-long": { th: "ใช้เวลาคำนวณนานเกินไป", en: "took too long" },
} as const satisfies Record<Doubt, LocalisedText>;

/** What was understood of a form. */
export const FORM_TEXTS = {
  form: { th: "เป็นแบบประเมิน", en: "an evaluation form" },
  "another-kind": {
    th: "มีตารางตัวชี้วัด แต่ไม่ใช่แบบประเมินที่ใช้คิดคะแนน",
    en: "a table of indicators, but no form that is scored",
  },
  none: { th: "ไม่พบแบบประเมิน", en: "no evaluation form" },
  framework: { th: "กรอบการประเมิน", en: "Framework" },
  noFramework: { th: "ยังตัดสินไม่ได้", en: "undecided" },
  titles: [
    { th: "บทบาท", en: "Role" },
    { th: "คอลัมน์", en: "Column" },
    { th: "หัวตาราง", en: "Heading" },
    { th: "ความแน่ใจ", en: "Certainty" },
  ],
  sure: { th: "แน่ใจ", en: "sure" },
  unsure: { th: "ไม่แน่ใจ ควรตรวจดู", en: "unsure, please check" },
  assessments: { th: "ชุดคะแนนที่วางเคียงกัน: {names}", en: "Assessments: {names}" },
  counting: { th: "ชุดที่นับ: “{name}” เพราะ{reason}", en: "What counts: “{name}”, {reason}" },
  parents: { th: "รวมแถวที่อยู่ด้านล่าง: {rows}", en: "Sums up the rows below it: {rows}" },
  figures: {
    th: "{n} ตัวชี้วัด คะแนนรวม {total} ระดับผลการประเมิน {rating}",
    en: "{n} indicator, total score {total}, rating {rating}|{n} indicators, total score {total}, rating {rating}",
  },
  noFigure: { th: "ไม่พบ", en: "not found" },
  unknown: { th: "สิ่งที่ไม่เข้าใจ", en: "Not understood" },
  looksLike: {
    th: "แถวที่คล้ายหัวตาราง แต่มีคำที่ไม่รู้จัก",
    en: "A row that looks like headings, with words that are not known",
  },
  nearest: { th: "ใกล้เคียงกับ {role}", en: "nearest: {role}" },
  advice: {
    th: "บอกได้ว่าคอลัมน์ใดคืออะไรด้วยผังคอลัมน์ (--layout)",
    en: "A layout says what each column is (--layout).",
  },
} as const satisfies Record<string, LocalisedText | readonly LocalisedText[]>;

/** What became of a layout. */
export const LAYOUT_TEXTS = {
  given: { th: "จาก --layout", en: "of --layout" },
  stored: { th: "ที่อยู่ในสมุดงาน", en: "in the workbook" },
  applied: { th: "ใช้ผังคอลัมน์ “{name}” {source}", en: "Read by the layout “{name}” {source}" },
  refused: {
    th: "ไม่ได้ใช้ผังคอลัมน์ “{name}” {source}: {difference}",
    en: "The layout “{name}” {source} is not applied: {difference}",
  },
  faulty: {
    th: "ผังคอลัมน์ในสมุดงานอ่านไม่ได้ จึงไม่ได้ใช้",
    en: "The layout in the workbook cannot be read and is not applied",
  },
} as const satisfies Record<string, LocalisedText>;

/** What a framework learnt of a layout. */
export const LEARNING_TEXTS = {
  head: {
    th: "“{name}” ฉบับที่ {version} กับผังคอลัมน์ “{layout}”",
    en: "“{name}”, version {version}, and the layout “{layout}”",
  },
  added: { th: "คำใหม่", en: "New words" },
  known: { th: "รู้จักอยู่แล้ว", en: "Known already" },
  refused: { th: "เพิ่มไม่ได้", en: "Cannot be added" },
  wording: { th: "“{heading}” → {role}", en: "“{heading}” → {role}" },
  written: { th: "บันทึกฉบับที่ {version} ที่ {file}", en: "Version {version} saved as {file}" },
  unwritten: {
    th: "ยังไม่ได้เขียนไฟล์ ใช้ -o FILE.json เพื่อบันทึกฉบับที่ {version}",
    en: "Nothing is written; -o FILE.json saves version {version}",
  },
  unchanged: { th: "ไม่มีคำที่ต้องเพิ่ม ไม่ได้เขียนไฟล์", en: "Nothing to add; nothing is written" },
} as const satisfies Record<string, LocalisedText>;

/** Why a wording cannot be added to a framework. */
export const REFUSAL_TEXTS = {
  "other-role": {
    th: "กรอบการประเมินนี้ใช้คำนี้เป็น “{other}” แล้ว",
    en: "it means “{other}” in this framework",
  },
  "several-roles": {
    th: "ความหมายขึ้นกับหัวตารางด้านบน",
    en: "what it means depends on the heading above it",
  },
  "no-tier": { th: "กรอบการประเมินนี้ไม่มีระดับเป้าหมายนั้น", en: "this framework has no such target level" },
} as const satisfies Record<string, LocalisedText>;

export const SUMMARY_TEXTS = {
  result: { th: "คะแนนรวม {total} ระดับผลการประเมิน {rating}", en: "Total score {total}, rated {rating}." },
  provisional: {
    th: "ผลชั่วคราว คะแนนรวมขณะนี้ {total}",
    en: "Provisional: {total} in total so far.",
  },
  provisionalRange: {
    th: "ผลชั่วคราว คะแนนรวมขณะนี้ {total} จะอยู่ระหว่าง {low} ({lowRating}) ถึง {high} ({highRating})",
    en: "Provisional: {total} in total so far; it will end between {low} ({lowRating}) and {high} ({highRating}).",
  },
  noTotal: { th: "ยังไม่มีคะแนนรวม", en: "There is no total yet." },
  overwritten: {
    th: "{place}: “{before}” แก้เป็น “{after}”",
    en: "{place}: “{before}” became “{after}”.",
  },
  locked: {
    th: "{place}: ไม่ได้เขียน เพราะล็อกไว้บนแผ่นงานที่ป้องกันไว้ (--locked-cells: เขียนด้วย)",
    en: "{place}: not written, since it is locked on a protected sheet (--locked-cells writes it too).",
  },
  filled: { th: "{place}: เติม “{after}”", en: "{place}: filled with “{after}”." },
  written: {
    th: "เขียนแผ่นงาน “{sheet}” ใน {file} แล้ว",
    en: "Wrote the sheet “{sheet}” into {file}.",
  },
} as const satisfies Record<string, LocalisedText>;

export const COMPARISON_TEXTS = {
  total: { th: "คะแนนรวม", en: "Total score" },
  ita: { th: "คะแนน ITA", en: "ITA score" },
  titles: [
    { th: "ตัวชี้วัด", en: "Indicator" },
    { th: "เดิม", en: "Then" },
    { th: "ใหม่", en: "Now" },
    { th: "ต่าง", en: "Change" },
    { th: "ข้อควรระวัง", en: "Remarks" },
  ],
  overrides: { th: "คะแนนที่คณะกรรมการให้ต่างจากที่หน่วยงานประเมินตนเอง", en: "Scores that the committee changed" },
  noReason: { th: "ไม่ระบุเหตุผล", en: "no reason given" },
  notApplicable: { th: "ไม่ประเมิน", en: "n/a" },
  notReported: { th: "ไม่มี", en: "none" },
} as const;

export const USAGE_TEXTS = {
  unknownCommand: {
    th: "ไม่รู้จักคำสั่ง {command} ใช้ได้: check, verify, form, summarise, compare, review, calc, template, framework, move-year (ดู pramoen --help)",
    en: "There is no command {command}; there are check, verify, form, summarise, compare, review, calc, template, framework and move-year (see pramoen --help).",
  },
  command: {
    th: "ต้องระบุคำสั่ง check, verify, form, summarise, compare, review, calc, template, framework หรือ move-year (ดู pramoen --help)",
    en: "Name a command: check, verify, form, summarise, compare, review, calc, template, framework or move-year (see pramoen --help).",
  },
  files: { th: "ต้องระบุไฟล์ที่จะตรวจอย่างน้อยหนึ่งไฟล์", en: "Name at least one file to check." },
  dataWithoutDigits: {
    th: "--digits ใช้กับ --format json ไม่ได้ ตัวเลขของข้อมูลเป็นเลขอารบิกเสมอ",
    en: "--digits does not go with --format json: data are always in Arabic digits.",
  },
  eitherPrinted: {
    th: "--format พิมพ์ออกจอ จึงใช้กับ {option} ไม่ได้",
    en: "--format prints; it does not go with {option}.",
  },
  twoFiles: {
    th: "compare ต้องระบุสองไฟล์ ไฟล์ก่อนแล้วไฟล์หลัง",
    en: "compare takes two files, the earlier one first.",
  },
  reviewed: {
    th: "review ต้องระบุไฟล์หรือโฟลเดอร์ที่จะตรวจ หรือไฟล์ .jsonl ด้วย --from",
    en: "review takes files or folders to review, or record files: --from LINES.jsonl.",
  },
  linesOnly: {
    th: "--format jsonl พิมพ์ผลของแต่ละไฟล์เท่านั้น จึงใช้กับ {option} ไม่ได้",
    en: "--format jsonl prints what is known of each file alone; it does not go with {option}.",
  },
  filesOnly: {
    th: "{option} ใช้เมื่อมีไฟล์หรือโฟลเดอร์ที่จะอ่าน ไม่ใช้กับ --from อย่างเดียว",
    en: "{option} is for files that are read; it does not go with --from alone.",
  },
  deadline: {
    th: "--deadline เป็นวันที่ตามปี ค.ศ. เช่น 2026-01-31 และใช้กับ --letters",
    en: "--deadline is a date such as 2026-01-31, and goes with --letters.",
  },
  figure: {
    th: "{option} เป็นตัวเลขตั้งแต่ {lowest} ถึง {highest}",
    en: "{option} is a number from {lowest} to {highest}.",
  },
  input: { th: "{command} ต้องระบุไฟล์ต้นทางหนึ่งไฟล์", en: "{command} takes one input file." },
  output: { th: "{command} ต้องระบุไฟล์ผลลัพธ์ด้วย -o", en: "{command} needs an output file: -o OUT.xlsx." },
  operand: {
    th: "ไม่รู้จัก {operand} (ดู pramoen --help)",
    en: "{operand} is not understood (see pramoen --help).",
  },
  templateFile: {
    th: "template check ต้องระบุไฟล์ .json หรือ .xlsx หนึ่งไฟล์",
    en: "template check takes one .json or .xlsx file.",
  },
  frameworkCommand: {
    th: "คำสั่งของ framework คือ learn (ดู pramoen --help)",
    en: "framework takes the command learn (see pramoen --help).",
  },
  learner: {
    th: "framework learn ต้องระบุกรอบการประเมินหนึ่งรายการ เป็นรหัสหรือไฟล์ .json",
    en: "framework learn takes one framework: an id or a .json file.",
  },
  layout: {
    th: "framework learn ต้องระบุผังคอลัมน์ด้วย --layout",
    en: "framework learn needs a layout: --layout L.json.",
  },
  framework: {
    th: "move-year ต้องระบุกรอบการประเมินของปีใหม่ด้วย --framework",
    en: "move-year needs the framework of the year to come: --framework ID.",
  },
  blank: {
    th: "ต้องระบุ --template หรือ --agency กับ --year",
    en: "Name a --template, or --agency and --year for a blank one.",
  },
  listSays: {
    th: "{option} ใช้กับรายชื่อหน่วยงานไม่ได้ รายชื่อมีค่านี้แล้ว",
    en: "{option} does not go with --list-of; the list says it itself.",
  },
  blankOnly: {
    th: "{option} ใช้กับแบบประเมินเปล่าเท่านั้น แม่แบบมีค่านี้แล้ว",
    en: "{option} is for blank forms; a template says it itself.",
  },
  year: { th: "--year เป็นปีพุทธศักราช เช่น 2568", en: "--year is a year of the Buddhist Era, such as 2568." },
  unknownOption: {
    th: "ไม่รู้จักตัวเลือก {option} (ดู pramoen --help) ชื่อไฟล์ที่ขึ้นต้นด้วย - ให้เขียนหลัง --",
    en: "There is no option {option} (see pramoen --help; a file whose name begins with - goes after --).",
  },
  valueMissing: {
    th: "{option} ต้องมีค่าตามหลัง ค่าที่ขึ้นต้นด้วย - ให้เขียนติดกัน เช่น --agency=-ค่า",
    en: "{option} needs a value (one that begins with - is written in one word, such as --agency=-value).",
  },
  noValue: { th: "{option} ไม่รับค่า", en: "{option} takes no value." },
  option: {
    th: "ตัวเลือก {option} ใช้กับคำสั่ง {command} ไม่ได้",
    en: "{command} takes no option {option}.",
  },
  value: {
    th: "{option} รับค่า {allowed} เท่านั้น",
    en: "{option} takes {allowed}.",
  },
} as const satisfies Record<string, LocalisedText>;

/** When the program itself is at fault. */
export const CRASH_TEXTS = {
  crashed: {
    th: "pramoen: Pramoen ขัดข้อง คำสั่งนี้ทำไม่เสร็จ ลองอีกครั้ง ถ้ายังเป็นอยู่ โปรดแจ้งผู้ดูแล Pramoen พร้อมข้อความนี้และไฟล์ที่ใช้ (PRAMOEN_DEBUG=1 แสดงจุดที่ขัดข้อง): {fault}",
    en: "pramoen: The program failed and the command is not done. Try again; if it fails again, give this message and the file to whoever maintains Pramoen (PRAMOEN_DEBUG=1 shows where it failed): {fault}",
  },
  output: {
    th: "pramoen: เขียนผลลัพธ์ไปยังที่ที่กำหนดไม่ได้: {fault}",
    en: "pramoen: The output cannot be written to where it should go: {fault}",
  },
} as const satisfies Record<string, LocalisedText>;
