import type { LocalisedText } from "../text/localised";
import type { StampChange } from "./compare-stamp";

/** What became of a place since a sign-off. */
export const STAMP_CHANGES: Readonly<Record<StampChange["kind"], LocalisedText>> = {
  added: { th: "เพิ่ม", en: "added" },
  removed: { th: "ลบออก", en: "removed" },
  changed: { th: "แก้ไข", en: "changed" },
  "sheet-added": { th: "แผ่นงานใหม่", en: "new sheet" },
  "sheet-removed": { th: "แผ่นงานถูกลบ", en: "sheet removed" },
  "sheet-look": { th: "การซ่อนแถว คอลัมน์ หรือแผ่นงานเปลี่ยนไป", en: "what is hidden changed" },
  "sheet-merges": { th: "การผสานเซลล์เปลี่ยนไป", en: "merged cells changed" },
};

const COVERED: LocalisedText = {
  th: "ค่าและสูตรทุกเซลล์ รูปแบบตัวเลขที่ทำให้เห็นค่าอื่น แผ่นงาน แถว และคอลัมน์ที่ซ่อน กรอบการประเมิน แม่แบบ ผังคอลัมน์ และรายการที่ยอมรับ",
  en: "values and formulas of all cells, number formats that show something else, hidden sheets, rows and columns, framework, template, layout, accepted findings",
};

const REST = {
  withMerges: {
    th: " รวมการผสานเซลล์ ไม่รวมสี ความกว้าง และโน้ต",
    en: ", merged cells; not colours, widths and notes",
  },
  withoutMerges: {
    th: " ไม่รวมสี ความกว้าง โน้ต และการผสานเซลล์",
    en: "; not colours, widths, notes and merged cells",
  },
} as const satisfies Record<string, LocalisedText>;

/** What was compared with a sign-off, and what it does not cover. */
export function coverageText(hasMerges: boolean): LocalisedText {
  const rest = REST[hasMerges ? "withMerges" : "withoutMerges"];
  return { th: COVERED.th + rest.th, en: COVERED.en + rest.en };
}
