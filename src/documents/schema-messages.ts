import type { DocumentMessages } from "../domain/document/document-fault";
import type { LocalisedText } from "../domain/text/localised";

/** Where a document does not have the form that its schema lays down. */
export const SCHEMA_MESSAGES: DocumentMessages = {
  "property-missing": {
    th: "ขาด “{expected}” ให้เพิ่มในวงเล็บปีกกานี้",
    en: "“{expected}” is missing: add it within these braces.",
  },
  "property-unknown": {
    th: "ไม่รู้จัก “{found}” ที่ใช้ได้คือ: {expected} ให้แก้ชื่อหรือลบออก",
    en: "“{found}” is unknown here; possible are: {expected}. Correct the name, or remove it.",
  },
  "property-name": {
    th: "ชื่อ “{found}” ใช้ไม่ได้ ต้องเป็น{expected} ให้แก้ชื่อ",
    en: "The name “{found}” is not possible, it must be {expected}: correct it.",
  },
  "type-wrong": {
    th: "ต้องเป็น{expected} แต่พบ {found} ให้แก้ค่า",
    en: "Expected {expected}, found {found}: correct it.",
  },
  "value-fixed": {
    th: "ต้องเป็น {expected} เท่านั้น แต่พบ {found} ให้แก้ค่า",
    en: "Only {expected} is possible, found {found}: correct it.",
  },
  "version-unknown": {
    th: "รุ่นของรูปแบบเอกสารต้องเป็น {expected} แต่พบ {found} ให้แก้เป็น {expected}",
    en: "The version of the document format must be {expected}, found {found}: write {expected}.",
  },
  "value-unknown": {
    th: "ต้องเป็นค่าใดค่าหนึ่งต่อไปนี้: {expected} แต่พบ {found} ให้เลือกค่าหนึ่ง",
    en: "Expected one of {expected}, found {found}: choose one.",
  },
  "text-form": {
    th: "ต้องเป็น{expected} แต่พบ {found} ให้แก้ข้อความ",
    en: "Expected {expected}, found {found}: correct it.",
  },
  "text-empty": {
    th: "ข้อความนี้ว่างไม่ได้ ให้พิมพ์ข้อความ",
    en: "This text must not be empty: type it.",
  },
  "text-too-wide": {
    th: "ข้อความยาวได้ไม่เกิน {expected} อักขระ แต่พบ {found} ให้ย่อข้อความ",
    en: "At most {expected} characters are possible, found {found}: shorten it.",
  },
  "number-too-small": {
    th: "ต้องไม่น้อยกว่า {expected} แต่พบ {found} ให้แก้ตัวเลข",
    en: "Expected at least {expected}, found {found}: correct it.",
  },
  "number-too-big": {
    th: "ต้องไม่เกิน {expected} แต่พบ {found} ให้แก้ตัวเลข",
    en: "Expected at most {expected}, found {found}: correct it.",
  },
  "number-not-above": {
    th: "ต้องมากกว่า {expected} แต่พบ {found} ให้แก้ตัวเลข",
    en: "Expected more than {expected}, found {found}: correct it.",
  },
  "list-too-short": {
    th: "ต้องมีอย่างน้อย {expected} รายการ แต่พบ{found} ให้เพิ่มรายการ",
    en: "At least {expected} entries are expected, found {found}: add what is missing.",
  },
  "list-too-long": {
    th: "มีได้ไม่เกิน {expected} รายการ แต่พบ{found} ให้ลบรายการที่เกิน",
    en: "At most {expected} entries are possible, found {found}: remove some.",
  },
  "entry-twice": {
    th: "มีข้อความซ้ำกันใน{found} ให้ลบตัวที่ซ้ำ",
    en: "One text is there twice in {found}: remove one of them.",
  },
};

/** Types of JSON as messages name them. */
export const TYPE_NAMES: Readonly<Record<string, LocalisedText>> = {
  object: { th: "วงเล็บปีกกา { }", en: "an object { }" },
  array: { th: "รายการ [ ]", en: "a list [ ]" },
  string: { th: 'ข้อความในเครื่องหมาย " "', en: 'a text in " "' },
  number: { th: 'ตัวเลข (ไม่มีเครื่องหมาย " ")', en: "a number (without quotes)" },
  integer: { th: "จำนวนเต็ม", en: "a whole number" },
  boolean: { th: "true หรือ false", en: "true or false" },
  null: { th: "null", en: "null" },
};

/** What the patterns of the schemas ask for, in words. */
export const PATTERN_TEXTS: Readonly<Record<string, LocalisedText>> = {
  "^[a-z0-9]+(-[a-z0-9]+)*$": {
    th: "ตัวอักษรอังกฤษพิมพ์เล็กและตัวเลข คั่นด้วย - เช่น public-organisation-2566",
    en: "lower-case letters and digits joined by “-”, such as public-organisation-2566",
  },
  "^[a-z][A-Za-z0-9:-]*$": {
    th: "คำภาษาอังกฤษที่ขึ้นต้นด้วยตัวพิมพ์เล็ก เช่น totalTarget",
    en: "an English word that begins with a lower-case letter, such as totalTarget",
  },
  "^[a-z][A-Za-z0-9]*$": {
    th: "ตัวอักษรอังกฤษและตัวเลข ขึ้นต้นด้วยตัวพิมพ์เล็ก เช่น personnelCost",
    en: "letters and digits that begin with a lower-case letter, such as personnelCost",
  },
  "^[A-Za-z][A-Za-z0-9-]*$": {
    th: "ตัวอักษรอังกฤษ ตัวเลข และ - ขึ้นต้นด้วยตัวอักษร เช่น needs-improvement",
    en: "letters, digits and “-” that begin with a letter, such as needs-improvement",
  },
  "^\\d+$": { th: "ลำดับขององค์ประกอบ เช่น “1”", en: "the number of a component, such as “1”" },
  "^\\d+(\\.\\d+)+$": {
    th: "รหัสตัวเลขคั่นด้วยจุด เช่น “2.1.3”",
    en: "numbers joined by points, such as “2.1.3”",
  },
  "^\\d+(\\.\\d+)*$": { th: "ตัวเลข เช่น “1” หรือ “1.2”", en: "a number such as “1” or “1.2”" },
  "^2[56]\\d\\d$": { th: "ปี พ.ศ. สี่หลัก เช่น “2565”", en: "a year of the Buddhist Era, such as “2565”" },
  "^(2[56]\\d\\d|total)$": {
    th: "ปี พ.ศ. สี่หลัก เช่น “2565” หรือ “total”",
    en: "a year of the Buddhist Era, such as “2565”, or “total”",
  },
  "^[A-Z]{1,3}$": {
    th: "อักษรของคอลัมน์ เช่น “F”",
    en: "the letters of a column, such as “F”",
  },
  "^[^\\[\\]:*?/\\\\']+$": {
    th: "ชื่อแผ่นงานที่ไม่มีอักขระ [ ] : * ? / \\ '",
    en: "a sheet name without [ ] : * ? / \\ '",
  },
};
