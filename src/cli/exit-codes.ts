import type { LocalisedText } from "../domain/text/localised";

/** How the program ends: what a script may rely on. Codes are added, none changes what it means. */
export const EXIT = {
  /** What was asked for is done, and nothing speaks against it. */
  done: 0,
  /** It is done, and something speaks against it: findings, a changed basis, a provisional result. */
  found: 1,
  /** It cannot be done: a file or the command line is at fault. */
  unusable: 2,
  unfilled: 3,
  /** Nobody has signed it. */
  unsigned: 4,
  /** The program is at fault; the number is EX_SOFTWARE of sysexits.h. */
  crashed: 70,
  /** Of a shell's own making: 128 and the number of the signal. */
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

const UNREADABLE: LocalisedText = {
  th: "อ่านไฟล์ไม่ได้หรือคำสั่งไม่ถูกต้อง",
  en: "a file cannot be read, or wrong usage",
};

const UNWRITABLE: LocalisedText = {
  th: "อ่านหรือเขียนไฟล์ไม่ได้หรือคำสั่งไม่ถูกต้อง",
  en: "a file cannot be read or written, or wrong usage",
};

const MADE: LocalisedText = { th: "สร้างไฟล์แล้ว", en: "the file is made" };

/** What each command ends with. Help, documentation and the types of the commands are made of it. */
export const EXIT_CODES = {
  check: {
    [EXIT.done]: { th: "ไม่พบข้อผิดพลาด", en: "nothing of severity error" },
    [EXIT.found]: { th: "พบข้อผิดพลาดอย่างน้อยหนึ่งรายการ", en: "at least one finding of severity error" },
    [EXIT.unusable]: UNREADABLE,
    [EXIT.unfilled]: {
      th: "ไม่พบข้อผิดพลาด แต่ยังกรอกไม่ครบ",
      en: "nothing of severity error, but entries wait to be filled in",
    },
  },
  verify: {
    [EXIT.done]: {
      th: "ทุกไฟล์รับรองแล้ว และไม่มีการแก้ไขหลังจากนั้น",
      en: "each file is signed, and nothing has changed since",
    },
    [EXIT.found]: {
      th: "มีการแก้ไขหลังการรับรอง หรือการรับรองเสียหาย",
      en: "something changed since, or a sign-off is damaged",
    },
    [EXIT.unusable]: {
      th: "อ่านไฟล์ไม่ได้ คำสั่งไม่ถูกต้อง หรือรับรองด้วยรุ่นใหม่กว่า",
      en: "a file cannot be read, wrong usage, or signed by a newer version",
    },
    [EXIT.unsigned]: { th: "มีไฟล์ที่ไม่มีการรับรอง", en: "a file that nobody has signed" },
  },
  form: {
    [EXIT.done]: { th: "ทุกไฟล์มีแบบประเมิน", en: "each file holds a form" },
    [EXIT.found]: { th: "มีไฟล์ที่ไม่พบแบบประเมิน", en: "a file without a form" },
    [EXIT.unusable]: UNREADABLE,
  },
  summarise: {
    [EXIT.done]: { th: "ผลสมบูรณ์", en: "the result is final" },
    [EXIT.found]: { th: "ผลชั่วคราวหรือยังไม่มีคะแนนรวม", en: "it is provisional, or there is no total" },
    [EXIT.unusable]: UNWRITABLE,
  },
  compare: {
    [EXIT.done]: { th: "เทียบกันได้", en: "the totals may be compared" },
    [EXIT.found]: { th: "ฐานเปลี่ยน", en: "the basis changed" },
    [EXIT.unusable]: UNREADABLE,
  },
  review: {
    [EXIT.done]: {
      th: "อ่านได้ทุกไฟล์และไม่พบข้อผิดพลาด",
      en: "every file is read, and nothing of severity error",
    },
    [EXIT.found]: {
      th: "พบข้อผิดพลาด หรือมีไฟล์ที่ไม่จัดอันดับ",
      en: "at least one finding of severity error, or a file left out of the ranking",
    },
    [EXIT.unusable]: UNWRITABLE,
    [EXIT.unfilled]: {
      th: "ไม่พบข้อผิดพลาด แต่ยังกรอกไม่ครบ",
      en: "nothing of severity error, but entries wait to be filled in",
    },
  },
  calc: {
    [EXIT.done]: { th: "คำนวณและบันทึกแล้ว", en: "calculated and written" },
    [EXIT.unusable]: UNWRITABLE,
  },
  template: {
    [EXIT.done]: MADE,
    [EXIT.found]: { th: "พบข้อผิดพลาดในแม่แบบ", en: "the template has errors" },
    [EXIT.unusable]: UNWRITABLE,
  },
  "template check": {
    [EXIT.done]: { th: "ใช้ได้", en: "it can be used" },
    [EXIT.found]: { th: "พบข้อผิดพลาดในแม่แบบ", en: "the template has errors" },
    [EXIT.unusable]: UNREADABLE,
  },
  "framework learn": {
    [EXIT.done]: { th: "กรอบการประเมินรู้จักทุกคำ", en: "all words are known then" },
    [EXIT.found]: { th: "มีคำที่เพิ่มไม่ได้ คำอื่นยังเพิ่ม", en: "some cannot be added; the others are" },
    [EXIT.unusable]: UNWRITABLE,
  },
  "move-year": {
    [EXIT.done]: MADE,
    [EXIT.found]: { th: "พบข้อผิดพลาดในกรอบการประเมินหรือผัง", en: "the framework or the layout has errors" },
    [EXIT.unusable]: UNWRITABLE,
  },
} as const satisfies Readonly<Record<string, Readonly<Partial<Record<ExitCode, LocalisedText>>>>>;

/** What any command may end with besides. */
export const COMMON_EXIT_CODES = {
  [EXIT.crashed]: {
    th: "Pramoen ขัดข้อง ไม่ได้บอกอะไรเกี่ยวกับไฟล์",
    en: "the program failed, which says nothing of the files",
  },
  [EXIT.interrupted]: { th: "ผู้ใช้หยุดด้วย Ctrl+C", en: "stopped with Ctrl+C" },
} as const satisfies Readonly<Partial<Record<ExitCode, LocalisedText>>>;

export type CommandName = keyof typeof EXIT_CODES;

/** What a command may end with. */
export type CodeOf<Name extends CommandName> = keyof (typeof EXIT_CODES)[Name];

/** Codes of a table as the lines of a help, the smallest first. */
export function exitLines(codes: Readonly<Partial<Record<ExitCode, LocalisedText>>>): string {
  return Object.entries(codes)
    .map(([code, { th, en }]) => `      ${code}: ${th} · ${en}`)
    .join("\n");
}
