import { PUBLIC_ORGANISATION_2565 } from "../../domain/framework/default-framework";
import { flag } from "../parameters";
import { cellFunction } from "../record";
import type { WordsOf } from "../words";

const { tiers } = PUBLIC_ORGANISATION_2565;

/**
 * The points of the highest tier that was achieved, where the targets are steps in words. Tiers build on one
 * another: one counts only where every tier below it was achieved as well.
 */
export const KPIMILESTONE = cellFunction({
  name: "KPIMILESTONE",
  parameters: [flag("minimum"), flag("standard"), flag("advanced")],
  answer(...achieved) {
    let score = 0;
    let isReported = false;
    let isBroken = false;
    for (const [i, flag] of achieved.entries()) {
      if (flag === "none") continue;
      if (flag !== "blank") isReported = true;
      if (flag !== "yes") isBroken = true;
      else if (!isBroken) score = tiers[i]!.point;
    }
    return isReported ? score : "";
  },
});

export const KPIMILESTONE_WORDS: WordsOf<typeof KPIMILESTONE> = {
  description: {
    th: "คะแนนของเป้าหมายแบบขั้นความสำเร็จ (milestone): คะแนนของระดับเป้าหมายสูงสุดที่ทำได้ โดยต้องทำได้ทุกระดับที่ต่ำกว่า",
    en: "Score of milestone targets: points of the highest target level achieved together with every level below it.",
  },
  tasks: [
    { th: "คะแนนตามขั้นความสำเร็จ", en: "score by milestones" },
    { th: "ทำสำเร็จถึงขั้นตอนใด", en: "which step is completed" },
    { th: "เป้าหมายเป็นข้อความ", en: "targets in words" },
  ],
  parameters: {
    minimum: {
      th: 'ทำได้ตามเป้าหมายขั้นต่ำ (50) หรือไม่: TRUE หรือ FALSE, 1 หรือ 0 ถ้าไม่มีเป้าหมายนี้ให้ใส่ "-"',
      en: 'Whether the minimum target (50) was achieved: TRUE or FALSE, 1 or 0; "-" where there is none.',
    },
    standard: {
      th: 'ทำได้ตามเป้าหมายมาตรฐาน (75) หรือไม่ ถ้าไม่มีเป้าหมายนี้ให้ใส่ "-"',
      en: 'Whether the standard target (75) was achieved; "-" where there is none.',
    },
    advanced: { th: "ทำได้ตามเป้าหมายขั้นสูง (100) หรือไม่", en: "Whether the advanced target (100) was achieved." },
  },
  returns: "0, 50, 75 or 100; a blank while nothing is filled in.",
  examples: [
    { args: [true, true, false], gives: 75 },
    { args: [true, true, true], gives: 100 },
    {
      args: [true, false, true],
      gives: 50,
      note: { th: "ข้ามเป้าหมายมาตรฐานไม่ได้", en: "the standard target cannot be skipped" },
    },
    { args: ["-", true, false], gives: 75, note: { th: "ไม่มีเป้าหมายขั้นต่ำ", en: "no minimum target" } },
    { args: [false, false, false], gives: 0 },
    { args: ["", "", ""], gives: "", note: { th: "ยังไม่รายงาน", en: "not reported yet" } },
    { args: ["ผ่าน", "ไม่ผ่าน", ""], gives: 50 },
    {
      args: [true, "บางส่วน", ""],
      gives: "#VALUE!",
      says: {
        th: "เป้าหมายมาตรฐานต้องเป็น TRUE หรือ FALSE, 1 หรือ 0, ผ่าน หรือ ไม่ผ่าน แต่พบ “บางส่วน”",
        en: "The standard target must be TRUE or FALSE, 1 or 0, yes or no, but is “บางส่วน”",
      },
    },
  ],
  remarks: [
    {
      th: "ข้อกำหนดของ Pramoen: เป้าหมายแต่ละระดับต่อยอดจากระดับก่อน จึงนับเมื่อทำได้ทุกระดับที่ต่ำกว่าแล้ว เซลล์ว่างคือยังทำไม่ได้",
      en: "Pramoen's own rule: milestones build on one another, so a target level counts only where every level below it was achieved. A blank is not achieved yet.",
    },
    {
      th: "รับสามค่าตามเป้าหมายสามระดับของแบบประเมิน (ไม่ใช่จำนวนเท่าใดก็ได้) จึงใช้กับทั้งคอลัมน์ได้เหมือน KPISCORE",
      en: "It takes three answers, one for each target level of the form, rather than any number of them, so that it works on whole columns like KPISCORE.",
    },
    {
      th: 'ใน Excel บนเครื่อง เซลล์ว่างสามเซลล์ส่งมาเป็น 0 จึงได้ 0 ใช้ =IF(COUNTA(C5:E5)=0,"",KPIMILESTONE(C5,D5,E5))',
      en: 'On the desktop three empty cells come as 0 and give 0: write =IF(COUNTA(C5:E5)=0,"",KPIMILESTONE(C5,D5,E5)).',
    },
  ],
};
