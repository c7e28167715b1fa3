import { MONTHS, parseThaiDate } from "../../thai/date";
import { normaliseText } from "../../thai/text";
import { defineRule, PAUSE } from "../engine/rule";

/** A day within a sentence; what stands alone in a cell is read, and judged, as the entry that it is. */
const DAY_OF_A_SENTENCE = new RegExp(
  "(?:วันที่|ณ|ภายใน|เมื่อ|ถึง|ตั้งแต่|สิ้นสุด) ?" +
    `(\\d{1,2} ?(?:${MONTHS.map(([name]) => name).join("|")}) ?(?:พ\\.? ?ศ\\.? ?)?\\d{4})(?!\\d)`,
  "gu",
);

/** What every month ends in; tells most texts apart. */
const MAY_NAME_MONTH = /คม|ยน|พันธ์/u;

export const dayImpossible = defineRule({
  id: "day-impossible",
  scope: "sheet",
  group: "across",
  severity: "warning",
  name: { th: "วันที่ที่ไม่มีในปฏิทิน", en: "Day that the calendar does not have" },
  why: {
    th: "วันที่เช่น 31 กันยายน ไม่มีในปฏิทิน ผู้อ่านจึงไม่รู้ว่าข้อมูลเป็นของวันใด",
    en: "A day such as 31 September does not exist: readers cannot tell of which day the data are.",
  },
  remedy: { th: "แก้วันที่", en: "Correct the day." },
  source: { th: "ปฏิทิน", en: "The calendar" },
  messages: {
    none: {
      th: "“{found}” ไม่มีในปฏิทิน",
      en: "“{found}” is no day of the calendar.",
    },
  },
  *check({ texts }) {
    for (const { at, text } of texts) {
      yield PAUSE;
      if (!MAY_NAME_MONTH.test(text)) continue;
      for (const [, day = ""] of normaliseText(text).matchAll(DAY_OF_A_SENTENCE)) {
        const date = parseThaiDate(day);
        if (date.kind !== "unreadable" || date.reason !== "no-such-day") continue;
        yield { messageId: "none", at, found: day };
        break;
      }
    }
  },
});
