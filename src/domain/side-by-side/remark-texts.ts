import type { LocalisedText } from "../text/localised";
import type { BasisRemark, IndicatorRemark } from "./compare-evaluations";

/** What a reader must know before the figures of an indicator are compared. */
export const INDICATOR_REMARKS: Readonly<Record<IndicatorRemark, LocalisedText>> = {
  new: { th: "ตัวชี้วัดใหม่", en: "new" },
  gone: { th: "ไม่มีแล้ว", en: "gone" },
  renamed: { th: "เปลี่ยนชื่อ", en: "renamed" },
  "weight-changed": { th: "น้ำหนักเปลี่ยน", en: "another weight" },
  "targets-changed": { th: "เป้าหมายเปลี่ยน", en: "other targets" },
  "measure-changed": { th: "วัดคนละหน่วย", en: "another measure" },
  "target-below-past-result": {
    th: "เป้าหมายสูงสุดง่ายกว่าผลที่ทำได้แล้ว",
    en: "the highest target is easier than what was reached",
  },
};

/** What keeps two totals from being compared. */
export const BASIS_REMARKS: Readonly<Record<BasisRemark, LocalisedText>> = {
  agency: { th: "คนละหน่วยงาน", en: "The agencies differ." },
  framework: { th: "กรอบการประเมินต่างกัน", en: "They are judged by different frameworks." },
  scale: { th: "ระบบคะแนนหรือช่วงระดับต่างกัน", en: "The scale of scores or the bands differ." },
  weights: { th: "น้ำหนักของบางตัวชี้วัดเปลี่ยน", en: "Some indicators weigh otherwise." },
  indicators: { th: "มีตัวชี้วัดที่เพิ่มหรือหายไป", en: "Indicators came or went." },
  "not-later": { th: "ไฟล์แรกเป็นปีหลัง ไฟล์ที่สองเป็นปีก่อน", en: "The first file is of the later year." },
};
