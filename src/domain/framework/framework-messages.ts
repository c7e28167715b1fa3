import type { DocumentMessages } from "../document/document-fault";
import type { LocalisedText } from "../text/localised";

/** Of every document. */
export const BLANK_TEXT: LocalisedText = {
  th: "ข้อความนี้มีแต่เว้นวรรค ให้พิมพ์ข้อความ หรือลบเว้นวรรคออก",
  en: "This text is nothing but spaces: type the text, or remove the spaces.",
};

/** What {@link checkFramework} has to say. */
export const FRAMEWORK_MESSAGES: DocumentMessages = {
  "blank-text": BLANK_TEXT,
  "duplicate-id": {
    th: "รหัส “{found}” ซ้ำกับรายการที่ {first} ของรายการเดียวกัน ให้ตั้งรหัสไม่ให้ซ้ำ",
    en: "“{found}” is used by entry {first} of this list already: give each entry an id of its own.",
  },
  "years-reversed": {
    th: "ปีสุดท้าย {found} มาก่อนปีแรก {first} ปีสุดท้ายต้องไม่ก่อนปีแรก หรือใส่ null (ไม่มีค่า) ถ้ายังใช้อยู่",
    en: "The last year {found} is before the first one, {first}: give a later year, or null while it is in force.",
  },
  "range-empty": {
    th: "คะแนนสูงสุด {found} ต้องมากกว่าคะแนนต่ำสุด {lowest}",
    en: "The highest score {found} must be above the lowest one, {lowest}: correct one of them.",
  },
  "tiers-not-rising": {
    th: "คะแนนของระดับเป้าหมาย {found} ต้องมากกว่าระดับก่อนหน้า ({previous}) ให้เรียงระดับจากคะแนนน้อยไปมาก",
    en: "The {found} points of this target level must be more than those of the level before it ({previous}): list levels by rising points.",
  },
  "tier-out-of-range": {
    th: "คะแนนของระดับเป้าหมาย {found} อยู่นอกช่วงคะแนน {lowest}–{highest} ให้แก้คะแนนของระดับหรือ “scoreRange” (ช่วงคะแนน)",
    en: "The {found} points of this target level are outside of the range {lowest}–{highest}: correct them or scoreRange.",
  },
  "highest-tier-differs": {
    th: "ระดับสูงสุดให้ {found} คะแนน ต้องเท่ากับคะแนนสูงสุด {expected} ให้แก้คะแนนของระดับหรือ “scoreRange.highest” (คะแนนสูงสุด)",
    en: "The highest target level gives {found} points; it must give the highest score, {expected}: correct it or scoreRange.highest.",
  },
  "bands-equal": {
    th: "ระดับ “{band}” เริ่มที่ {found} เท่ากับระดับ “{above}” แต่ละระดับต้องเริ่มที่คะแนนต่างกัน",
    en: "Band “{band}” begins at {found}, as does “{above}”: give each band a threshold of its own.",
  },
  "bands-not-falling": {
    th: "ระดับ “{band}” เริ่มที่ {found} ซึ่งสูงกว่าระดับ “{above}” ที่อยู่ก่อน ({previous}) ช่วงคะแนนจึงซ้อนกัน ให้เรียงจากสูงไปต่ำ",
    en: "Band “{band}” begins at {found}, above “{above}” before it ({previous}), so the two overlap: list bands from the highest to the lowest.",
  },
  "bands-gap": {
    th: "ระดับต่ำสุดเริ่มที่ {found} คะแนนตั้งแต่ {expected} จนถึงก่อน {found} จึงไม่มีระดับ ระดับต่ำสุดต้องเริ่มที่ {expected}",
    en: "The lowest band begins at {found}, so scores from {expected} up to it have no band: let it begin at {expected}.",
  },
  "band-unreachable": {
    th: "ระดับนี้เริ่มที่ {found} สูงกว่าคะแนนสูงสุด {highest} จึงไม่มีใครได้ ให้แก้คะแนนเริ่มต้น",
    en: "This band begins at {found}, above the highest score {highest}, so nobody can reach it: correct where it begins.",
  },
  "component-weights": {
    th: "น้ำหนักขององค์ประกอบรวมเป็น {found} ต้องเป็น {expected} ให้แก้น้ำหนัก หรือใส่ null (ไม่มีค่า) ถ้าแต่ละหน่วยงานตกลงเอง",
    en: "The components' weights sum to {found}; they must sum to {expected}: correct one, or give null where agencies agree their own.",
  },
  "wording-twice": {
    th: "ข้อความ “{found}” ใช้แล้วที่ {other} จึงอ่านได้สองความหมาย ให้ลบออกหนึ่งแห่ง",
    en: "“{found}” is in {other} already and could be read as either: remove one of them.",
  },
  "sheet-twice": {
    th: "มีอีกส่วนหนึ่งใช้ชื่อแผ่นงาน “{found}” แล้ว ให้ตั้งชื่อแผ่นงานไม่ให้ซ้ำ",
    en: "Another part has the sheet name “{found}” already: give each part a sheet of its own.",
  },
  "unknown-rule": {
    th: "ไม่มีกฎการตรวจชื่อ “{found}” ให้แก้ชื่อตามรายการกฎ หรือลบบรรทัดนี้",
    en: "There is no rule “{found}”: correct it by the list of rules, or remove the line.",
  },
  "policy-without-source": {
    th: "ไม่มีที่มาของ “{expected}” ใน “sources” (แหล่งที่มา) ให้เพิ่มรายการที่มี “about” (เรื่อง) เป็น “{expected}”",
    en: "“{expected}” is not among the sources: add an entry with this as its “about”.",
  },
};
