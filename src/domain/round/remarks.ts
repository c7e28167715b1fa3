import { formatText, type LocalisedText, type TextParameters } from "../text/localised";

/** What a reader must know of a row of the league table. Those of `LEFT_OUT` keep it from being ranked and counted. */
export type RemarkKind =
  | "copy"
  | "several-files"
  | "not-chosen"
  | "several-forms"
  | "other-year"
  | "other-framework"
  | "undecided-framework"
  | "no-form"
  | "no-agency"
  | "no-year"
  | "changed-since-signed"
  | "basis-changed-since-signed"
  | "sign-off-damaged"
  | "sign-off-newer"
  | "signed-with-errors"
  | "unclear-columns"
  | "findings-left-out";

export interface RoundRemark {
  readonly kind: RemarkKind;
  readonly text: LocalisedText;
  /** The files of the same agency among which one counts, this one too; missing where there is no such choice. */
  readonly files?: readonly string[];
}

/** Why a row is not ranked, nor counted in what is said of the whole round. */
const LEFT_OUT: ReadonlySet<RemarkKind> = new Set<RemarkKind>([
  "copy",
  "several-files",
  "not-chosen",
  "several-forms",
  "other-year",
  "other-framework",
  "undecided-framework",
  "no-form",
]);

export function isLeftOut(remarks: readonly RoundRemark[]): boolean {
  return remarks.some(({ kind }) => LEFT_OUT.has(kind));
}

const TEXTS: Readonly<Record<RemarkKind, LocalisedText>> = {
  copy: {
    th: "เป็นไฟล์เดียวกันทุกไบต์กับ {file} จึงนับครั้งเดียว",
    en: "The same file as {file}, byte for byte; it is counted once.",
  },
  "several-files": {
    th: "หน่วยงานนี้ส่งมา {n} ไฟล์ที่ต่างกัน ({files}) จึงยังไม่จัดอันดับ ให้เหลือไฟล์ที่ใช้ไว้ไฟล์เดียว",
    en: "There are {n} different files of this agency ({files}); none is ranked until only the one that counts is left.",
  },
  "not-chosen": {
    th: "ผู้ใช้เลือกให้นับ {file} แทนไฟล์นี้",
    en: "{file} was chosen to count instead.",
  },
  "several-forms": {
    th: "สมุดงานมีแบบประเมินของหน่วยงานนี้ {n} ชุด จึงยังไม่จัดอันดับ ให้เก็บชุดที่ใช้ไว้ชุดเดียว",
    en: "The workbook holds {n} form of this agency; none is ranked until only the one that counts is left.|The workbook holds {n} forms of this agency; none is ranked until only the one that counts is left.",
  },
  "other-year": {
    th: "เป็นแบบประเมินปีงบประมาณ {year} ไม่ใช่ {expected} ของรอบนี้ จึงไม่จัดอันดับ",
    en: "This is of fiscal year {year}, not {expected} as the round; it is not ranked.",
  },
  "other-framework": {
    th: "ใช้กรอบการประเมินอื่น ({framework}) จึงไม่จัดอันดับรวมกัน",
    en: "Another framework ({framework}); it is not ranked with the others.",
  },
  "undecided-framework": {
    th: "ยังตัดสินกรอบการประเมินไม่ได้ จึงไม่จัดอันดับ ให้เลือกกรอบการประเมินของรอบ",
    en: "Nothing decides its framework, so it is not ranked; choose one for the round.",
  },
  "no-form": { th: "ไม่พบแบบประเมินในสมุดงาน", en: "No evaluation form was found in it." },
  "no-agency": { th: "ไม่พบชื่อหน่วยงาน จึงเรียกตามชื่อไฟล์", en: "It names no agency and is called by its file." },
  "no-year": {
    th: "ไม่พบปีงบประมาณ จึงถือว่าเป็นปีของรอบนี้",
    en: "It states no fiscal year and is taken for the round's.",
  },
  "changed-since-signed": {
    th: "มีการแก้ไข {n} แห่งหลังจาก {signer} รับรอง",
    en: "{n} place changed since {signer} signed it.|{n} places changed since {signer} signed it.",
  },
  "basis-changed-since-signed": {
    th: "กรอบการประเมิน แม่แบบ ผัง หรือรายการที่ยอมรับ เปลี่ยนไปหลังจาก {signer} รับรอง",
    en: "Its framework, template, layout or what is accepted changed since {signer} signed it.",
  },
  "sign-off-damaged": { th: "การรับรองเสียหาย", en: "Its sign-off is damaged." },
  "sign-off-newer": {
    th: "รับรองด้วย Pramoen รุ่นใหม่กว่า จึงยังตรวจการรับรองไม่ได้",
    en: "A newer Pramoen signed it; its sign-off cannot be checked here.",
  },
  "signed-with-errors": {
    th: "รับรองทั้งที่มีข้อผิดพลาด {n} รายการ",
    en: "It was signed with {n} open error.|It was signed with {n} open errors.",
  },
  "unclear-columns": {
    th: "มีคอลัมน์ที่ไม่เข้าใจ: {headings}",
    en: "Columns that were not understood: {headings}",
  },
  "findings-left-out": {
    th: "มีข้อค้นพบอีก {n} รายการที่ไม่ได้แสดง",
    en: "{n} more finding is not listed.|{n} more findings are not listed.",
  },
};

export function remark(kind: RemarkKind, parameters: TextParameters = {}): RoundRemark {
  const text = TEXTS[kind];
  return {
    kind,
    text: { th: formatText(text, "th", parameters), en: formatText(text, "en", parameters) },
  };
}
