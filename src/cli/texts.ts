import type { LocalisedText } from "../domain/text/localised";
import type { Severity } from "../domain/validation/finding";

/** Why a file could not be checked or written. */
export const PROBLEM_TEXTS = {
  "file-missing": { th: "ไม่พบไฟล์นี้", en: "There is no such file." },
  "file-refused": { th: "เปิดหรือบันทึกไฟล์นี้ไม่ได้", en: "The file cannot be opened or written." },
  "file-exists": {
    th: "มีไฟล์ชื่อนี้อยู่แล้ว ใช้ --force หากต้องการเขียนทับ",
    en: "The file exists already; use --force to replace it.",
  },
  "same-file": {
    th: "ไฟล์ผลลัพธ์เป็นไฟล์เดียวกับไฟล์ต้นทาง ใช้ --force หากต้องการเขียนทับ",
    en: "Input and output are the same file; use --force to replace it.",
  },
  "encrypted-file": { th: "ไฟล์ตั้งรหัสผ่านไว้", en: "The workbook is protected by a password." },
  "unreadable-file": {
    th: "ไฟล์เสียหาย อ่านไม่ได้ครบทั้งไฟล์",
    en: "The file is damaged and cannot be read in full.",
  },
  "not-a-workbook": { th: "ไม่ใช่ไฟล์ .xlsx หรือ .xlsm", en: "This is not an .xlsx or .xlsm workbook." },
} as const satisfies Record<string, LocalisedText>;

export type FileProblem = keyof typeof PROBLEM_TEXTS;

export function isFileProblem(problem: string): problem is FileProblem {
  return problem in PROBLEM_TEXTS;
}

export const SEVERITY_TEXTS: Readonly<Record<Severity, LocalisedText>> = {
  error: { th: "ผิด", en: "error" },
  warning: { th: "เตือน", en: "warning" },
  info: { th: "ข้อสังเกต", en: "info" },
};

export const REPORT_TEXTS = {
  counts: {
    th: "ผิด {error} เตือน {warning} ข้อสังเกต {info}",
    en: "{error} errors, {warning} warnings, {info} notes",
  },
  clean: { th: "ไม่พบข้อผิดพลาด", en: "nothing found" },
  wholeWorkbook: { th: "ทั้งสมุดงาน", en: "whole workbook" },
  total: { th: "รวม {files} ไฟล์", en: "{files} files in all" },
  unread: { th: "อ่านไม่ได้ {files} ไฟล์", en: "{files} not readable" },
  calculated: {
    th: "คำนวณแล้ว {cells} เซลล์ บันทึกที่ {file}",
    en: "Calculated {cells} cells, saved as {file}",
  },
} as const satisfies Record<string, LocalisedText>;

export const HELP = `pramoen – ตรวจสมุดงานประเมินตัวชี้วัดขององค์การมหาชน
          check KPI evaluation workbooks of Thai public organisations

  pramoen check FILE... [--format text|json] [--lang th|en]
      ตรวจไฟล์ .xlsx และ .xlsm  ·  Check .xlsx and .xlsm files.
      0: ไม่พบข้อผิด · nothing of severity error
      1: พบข้อผิดอย่างน้อยหนึ่งข้อ · at least one finding of severity error
      2: อ่านไฟล์ไม่ได้หรือคำสั่งไม่ถูกต้อง · a file cannot be read, or wrong usage

  pramoen calc IN.xlsx -o OUT.xlsx [--force] [--lang th|en]
      คำนวณใหม่ทั้งไฟล์ รวมฟังก์ชัน KPI  ·  Recalculate, KPI functions included.
      ไม่เขียนทับไฟล์เดิมเว้นแต่ใช้ --force  ·  Replaces no file without --force.

  pramoen --help | --version
`;

export const USAGE_TEXTS = {
  command: {
    th: "ต้องระบุคำสั่ง check หรือ calc (ดู pramoen --help)",
    en: "Name a command, check or calc (see pramoen --help).",
  },
  files: { th: "ต้องระบุไฟล์ที่จะตรวจอย่างน้อยหนึ่งไฟล์", en: "Name at least one file to check." },
  input: { th: "calc ต้องระบุไฟล์ต้นทางหนึ่งไฟล์", en: "calc takes one input file." },
  output: { th: "calc ต้องระบุไฟล์ผลลัพธ์ด้วย -o", en: "calc needs an output file: -o OUT.xlsx." },
  option: {
    th: "ตัวเลือก {option} ใช้กับคำสั่ง {command} ไม่ได้",
    en: "{command} takes no option {option}.",
  },
  value: {
    th: "{option} รับค่า {allowed} เท่านั้น",
    en: "{option} takes {allowed}.",
  },
} as const satisfies Record<string, LocalisedText>;
