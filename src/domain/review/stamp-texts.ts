import type { Language, LocalisedText } from "../text/localised";
import type { StampChange } from "./compare-stamp";
import type { Compared } from "./compared";

/** What became of a place since a sign-off. */
export const STAMP_CHANGES: Readonly<Record<StampChange["kind"], LocalisedText>> = {
  added: { th: "เพิ่ม", en: "added" },
  removed: { th: "ลบออก", en: "removed" },
  changed: { th: "แก้ไข", en: "changed" },
  "sheet-added": { th: "แผ่นงานใหม่", en: "new sheet" },
  "sheet-removed": { th: "แผ่นงานถูกลบ", en: "sheet removed" },
  "sheet-look": { th: "การซ่อนแถว คอลัมน์ หรือแผ่นงานเปลี่ยนไป", en: "what is hidden changed" },
  "sheet-merges": { th: "การผสานเซลล์เปลี่ยนไป", en: "merged cells changed" },
  "sheet-legibility": {
    th: "ตัวอักษรที่กลืนกับสีพื้น หรือแถวและคอลัมน์ที่แคบจนอ่านไม่ได้เปลี่ยนไป",
    en: "text in the colour of its ground, or rows and columns too narrow to read, changed",
  },
  "sheet-notes": { th: "โน้ตเปลี่ยนไป", en: "notes changed" },
};

const COVERED: LocalisedText = {
  th: "ค่าและสูตรทุกเซลล์ รูปแบบตัวเลขที่ทำให้เห็นค่าอื่น แผ่นงาน แถว และคอลัมน์ที่ซ่อน กรอบการประเมิน แม่แบบ ผังคอลัมน์ และรายการที่ยอมรับ",
  en: "values and formulas of all cells, number formats that show something else, hidden sheets, rows and columns, framework, template, layout, accepted findings",
};

const ONLY_WHERE_TOLD: Readonly<Record<keyof Compared, LocalisedText>> = {
  merges: { th: "การผสานเซลล์", en: "merged cells" },
  legibility: {
    th: "ตัวอักษรที่กลืนกับสีพื้น แถวและคอลัมน์ที่แคบจนอ่านไม่ได้",
    en: "text in the colour of its ground, rows and columns too narrow to read",
  },
  notes: { th: "โน้ต", en: "notes" },
};

/** No sign-off knows them: threads are talk about a form, and a condition's colours come and go with figures. */
const NEVER: LocalisedText = {
  th: "สีอื่นและการจัดรูปแบบตามเงื่อนไข ความกว้างอื่น และเธรดข้อคิดเห็น",
  en: "other colours and conditional formats, other widths, threads of comments",
};

/** What was compared with a sign-off, and what it does not cover. */
export function coverageText(compared: Compared): LocalisedText {
  const names = Object.keys(ONLY_WHERE_TOLD) as (keyof Compared)[];
  const listed = (isTold: boolean, language: Language) =>
    names.filter((name) => compared[name] === isTold).map((name) => ONLY_WHERE_TOLD[name][language]);
  const told = listed(true, "th");
  const including = told.length > 0 ? [`รวมถึง${thaiList(told)}`] : [];
  const excluding = `ไม่รวม${[...listed(false, "th"), NEVER.th].join(" ")}`;
  return {
    th: [COVERED.th, ...including, excluding].join(" "),
    en: `${[COVERED.en, ...listed(true, "en")].join(", ")}; not ${[...listed(false, "en"), NEVER.en].join(", ")}`,
  };
}

function thaiList(items: readonly string[]): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(" ")} และ${last}`;
}
