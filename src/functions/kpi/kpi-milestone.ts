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
    th: "คะแนนของเป้าหมายที่เป็นขั้นตอน: คะแนนของระดับสูงสุดที่ทำได้ โดยต้องทำทุกระดับที่ต่ำกว่าได้ด้วย",
    en: "Score of targets that are steps in words: points of the highest tier achieved together with every tier below it.",
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
      note: { th: "ข้ามระดับมาตรฐานไม่ได้", en: "the standard tier cannot be skipped" },
    },
    { args: ["-", true, false], gives: 75, note: { th: "ไม่มีเป้าหมายขั้นต่ำ", en: "no minimum target" } },
    { args: [false, false, false], gives: 0 },
    { args: ["", "", ""], gives: "", note: { th: "ยังไม่รายงาน", en: "not reported yet" } },
    { args: ["ผ่าน", "ไม่ผ่าน", ""], gives: 50 },
    {
      args: [true, "บางส่วน", ""],
      gives: "#VALUE!",
      says: {
        th: "standard ต้องเป็น TRUE หรือ FALSE, 1 หรือ 0, ผ่าน หรือ ไม่ผ่าน: บางส่วน",
        en: "standard must be TRUE or FALSE, 1 or 0, yes or no: บางส่วน",
      },
    },
  ],
  remarks: [
    {
      th: "นโยบาย: เป้าหมายแต่ละขั้นต่อยอดจากขั้นก่อน ขั้นหนึ่งจึงนับเมื่อทุกขั้นที่ต่ำกว่าทำได้แล้ว ช่องว่างคือยังทำไม่ได้",
      en: "Policy: steps build on one another, so a tier counts only where every tier below it was achieved. A blank is not achieved yet.",
    },
    {
      th: "รับสามค่าตามเป้าหมายสามระดับของแบบประเมิน (ไม่ใช่จำนวนไม่จำกัด) จึงใช้กับทั้งคอลัมน์ได้เหมือน KPISCORE",
      en: "It takes three flags, one for each tier of the form, rather than any number of them, so that it works on whole columns like KPISCORE.",
    },
    {
      th: 'บนเดสก์ท็อป ช่องว่างสามช่องมาเป็น 0 จึงได้ 0 ใช้ =IF(COUNTA(C5:E5)=0,"",KPIMILESTONE(C5,D5,E5))',
      en: 'On the desktop three empty cells come as 0 and give 0: write =IF(COUNTA(C5:E5)=0,"",KPIMILESTONE(C5,D5,E5)).',
    },
  ],
};
