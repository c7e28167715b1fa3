import type { LocalisedText } from "../../../domain/text/localised";

/** Of a summary that is taken back and brought back. */
export const UNDO_TEXTS = {
  undo: { th: "เลิกทำการสรุปผล", en: "Undo the summary" },
  redo: { th: "ทำซ้ำการสรุปผล", en: "Redo the summary" },
  undoing: { th: "กำลังเลิกทำการสรุปผล", en: "Undoing the summary" },
  undoBody: {
    th: "คืนเซลล์และแผ่นงานเป็นอย่างก่อนสรุปผล เซลล์ที่แก้ไขหลังจากนั้นจะไม่ถูกเขียนทับ",
    en: "Puts cells and sheets back as they were. Cells that were changed since are not overwritten.",
  },
  takenBack: {
    th: "เลิกทำการสรุปผลแล้ว สมุดงานเป็นอย่างก่อนสรุปผล",
    en: "The summary is undone. The workbook is as it was before.",
  },
  broughtBack: {
    th: "ทำซ้ำการสรุปผลแล้ว",
    en: "The summary is in the workbook again.",
  },
  kept: {
    th: "ยังไม่ได้เลิกทำ เพราะมีข้อมูลที่เพิ่มไว้ในแผ่นงาน “{sheet}” ย้ายไปไว้ที่อื่นก่อน แล้วเลิกทำอีกครั้ง",
    en: "Nothing was undone: somebody has added to the sheet “{sheet}”. Move it elsewhere, then undo again.",
  },
  keptSpoken: {
    th: "ยังไม่ได้เลิกทำ มีข้อมูลที่เพิ่มไว้ {n} แห่งในแผ่นงาน “{sheet}”",
    en: "Nothing was undone: {n} place on the sheet “{sheet}” holds something of somebody's own|Nothing was undone: {n} places on the sheet “{sheet}” hold something of somebody's own",
  },
  chart: { th: "แผนภูมิ", en: "Chart" },
  undoOutdated: {
    th: "เลิกทำที่นี่ไม่ได้แล้ว เพราะมีการเขียนอย่างอื่นลงสมุดงานหลังจากนั้น",
    en: "It can no longer be undone here: something else was written into the workbook since.",
  },
  redoOutdated: {
    th: "ทำซ้ำไม่ได้แล้ว เพราะมีการเขียนอย่างอื่นลงสมุดงานหลังจากนั้น สรุปผลใหม่ได้",
    en: "It can no longer be redone: something else was written into the workbook since. Summarise again.",
  },
} as const satisfies Record<string, LocalisedText>;
