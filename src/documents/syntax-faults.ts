import type { ParseError, ParseErrorCode } from "jsonc-parser";
import type { DocumentMessages } from "../domain/document/document-fault";
import type { TextFault } from "./text-fault";

/** Faults of the text itself, before it says anything. */
export const SYNTAX_MESSAGES: DocumentMessages = {
  "text-too-long": {
    th: "ไฟล์ยาว {found} อักขระ เกินขนาดสูงสุด {most} ให้ตรวจว่าเลือกไฟล์ถูกต้อง",
    en: "The file has {found} characters, at most {most} are read: check that it is the right file.",
  },
  "nested-too-deep": {
    th: "วงเล็บซ้อนกันเกิน {most} ชั้น ให้ตรวจวงเล็บที่ไม่ได้ปิด หรือตรวจว่าเลือกไฟล์ถูกต้อง",
    en: "Brackets are nested deeper than {most} levels: look for one that is not closed, or check that it is the right file.",
  },
  "too-many-values": {
    th: "ไฟล์มีข้อมูลเกิน {most} ค่า ให้ตรวจว่าเลือกไฟล์ถูกต้อง",
    en: "The file has more than {most} values: check that it is the right file.",
  },
  "file-empty": {
    th: "ไฟล์ว่าง ให้เลือกไฟล์ JSON ของกรอบการประเมินหรือแม่แบบ",
    en: "The file is empty: choose the JSON file of a framework or template.",
  },
  "symbol-unknown": {
    th: 'อ่าน “{found}” ไม่ได้ ข้อความต้องอยู่ในเครื่องหมาย " " ค่าอื่นเป็นตัวเลข true false หรือ null',
    en: 'Cannot read “{found}”: a text is in " ", anything else is a number, true, false or null.',
  },
  "name-expected": {
    th: 'ตรงนี้ต้องเป็นชื่อในเครื่องหมาย " " แต่พบ “{found}”',
    en: 'A name in " " is expected here, found “{found}”: add it, or remove what does not belong here.',
  },
  "value-expected": {
    th: "ตรงนี้ต้องมีค่า แต่พบ “{found}” ให้เติมค่า",
    en: "A value is expected here, found “{found}”: add the value.",
  },
  "colon-expected": {
    th: "ระหว่างชื่อกับค่าต้องมีเครื่องหมาย : แต่พบ “{found}” ให้เติม :",
    en: "A colon is expected between name and value, found “{found}”: add it.",
  },
  "comma-expected": {
    th: "ก่อน “{found}” ขาดเครื่องหมายจุลภาค ให้เติม , หลังค่าก่อนหน้า",
    en: "A comma is missing before “{found}”: add it after the value before.",
  },
  "comma-left-over": {
    th: "มีเครื่องหมายจุลภาคเกินก่อน “{found}” ให้ลบ , หลังรายการสุดท้าย",
    en: "There is a comma too many before “{found}”: remove the one after the last entry.",
  },
  "brace-expected": {
    th: "วงเล็บปีกกาไม่ได้ปิด ตรงนี้ต้องเป็น } แต่พบ “{found}”",
    en: "A brace is not closed: “}” is expected here, found “{found}”.",
  },
  "bracket-expected": {
    th: "วงเล็บเหลี่ยมไม่ได้ปิด ตรงนี้ต้องเป็น ] แต่พบ “{found}”",
    en: "A bracket is not closed: “]” is expected here, found “{found}”.",
  },
  "text-after-end": {
    th: "เอกสารจบแล้ว แต่ยังมี “{found}” ต่อท้าย ให้ลบออก หรือลบวงเล็บปิดที่เกิน",
    en: "The document ends before “{found}”: remove what follows, or a closing bracket too many.",
  },
  comment: {
    th: "JSON ไม่มีหมายเหตุ ให้ลบ “{found}”",
    en: "JSON has no comments: remove “{found}”.",
  },
  "text-not-closed": {
    th: 'ข้อความ “{found}” ไม่มีเครื่องหมาย " ปิดท้ายในบรรทัดเดียวกัน ให้เติม " หรือใช้ \\n แทนการขึ้นบรรทัด',
    en: 'The text “{found}” has no closing " on its line: add it, or write a line break as \\n.',
  },
  "number-invalid": {
    th: "“{found}” ไม่ใช่ตัวเลขที่อ่านได้ ให้ใช้เลขอารบิกและจุดทศนิยม เช่น 12.5",
    en: "“{found}” is no number: write it with digits and a decimal point, such as 12.5.",
  },
  "escape-invalid": {
    th: 'เครื่องหมาย \\ ใน “{found}” ใช้ไม่ถูกต้อง ใช้ได้เฉพาะ \\n \\t \\" \\\\ และ \\uXXXX',
    en: 'The backslash in “{found}” is not right: only \\n, \\t, \\", \\\\ and \\uXXXX are possible.',
  },
  "character-invalid": {
    th: "ข้อความ “{found}” มีอักขระควบคุมที่มองไม่เห็น เช่น แท็บ ให้ลบออกหรือใช้ \\t",
    en: "The text “{found}” holds an invisible control character such as a tab: remove it or write \\t.",
  },
  "number-too-large": {
    th: "ตัวเลขนี้ใหญ่เกินกว่าจะคำนวณได้ ให้แก้ตัวเลข",
    en: "This number is too large to calculate with: correct it.",
  },
  "half-character": {
    th: "ข้อความนี้มีอักขระที่ขาดไปครึ่งหนึ่ง (\\uD800–\\uDFFF) ให้พิมพ์ใหม่",
    en: "This text holds half of a character (\\uD800–\\uDFFF): type it again.",
  },
  "property-twice": {
    th: "มี “{found}” ซ้ำในวงเล็บเดียวกัน ให้ลบออกหนึ่งแห่ง",
    en: "“{found}” is there twice within the same braces: remove one of them.",
  },
};

/** Message ids by the error codes of jsonc-parser, whose names are gone at run time. */
const MESSAGE_OF_CODE: Readonly<Record<ParseErrorCode, string>> = {
  1: "symbol-unknown",
  2: "number-invalid",
  3: "name-expected",
  4: "value-expected",
  5: "colon-expected",
  6: "comma-expected",
  7: "brace-expected",
  8: "bracket-expected",
  9: "text-after-end",
  10: "comment",
  11: "comment",
  12: "text-not-closed",
  13: "number-invalid",
  14: "escape-invalid",
  15: "escape-invalid",
  16: "character-invalid",
};

/** The faults that a parser's errors stand for, without those that merely follow from the one before. */
export function syntaxFaults(text: string, errors: readonly ParseError[]): TextFault[] {
  let end = -1;
  const causes = errors.filter(({ offset, length }) => {
    const isConsequence = end >= 0 && isNear(text.slice(end, Math.max(end, offset)));
    end = Math.max(end, offset + length);
    return !isConsequence;
  });
  return causes.map(({ error, offset, length }) => {
    const found = text.slice(offset, offset + length);
    const messageId = messageIdOf(text, error, offset, found);
    return { offset, fault: { path: [], messageId, parameters: { found: quote(found) } } };
  });
}

/** On the same line, or next to each other: a text that is not closed swallows the comma of its line. */
function isNear(between: string): boolean {
  return between.trim() === "" || !/[\r\n]/u.test(between);
}

function messageIdOf(text: string, code: ParseErrorCode, offset: number, found: string): string {
  const messageId = MESSAGE_OF_CODE[code];
  if (messageId !== "name-expected" && messageId !== "value-expected") return messageId;
  if (text.trim() === "") return "file-empty";
  const isCloser = found === "}" || found === "]";
  return isCloser && text.slice(0, offset).trimEnd().endsWith(",") ? "comma-left-over" : messageId;
}

const LONGEST_QUOTE = 30;

function quote(found: string): string {
  const line = found.replace(/\s+/gu, " ").trim();
  if (line === "") return "…";
  return line.length <= LONGEST_QUOTE ? line : `${line.slice(0, LONGEST_QUOTE - 1)}…`;
}
