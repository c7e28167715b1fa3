import { ComponentLabels } from "../../domain/form/component-labels";
import { PUBLIC_ORGANISATION_2565 } from "../../domain/framework/default-framework";
import { subtotal, TOTAL_PROBLEMS, type WeightedScore } from "../../domain/scoring/totals";
import { normaliseText } from "../../domain/thai/text";
import { BLANK, type CellOutput, type Ended } from "../cells/answer";
import type { Shape } from "../cells/argument-grid";
import { errorIn, isBlank, plainValue } from "../cells/cell-input";
import { Fault, fault, faultOfItem } from "../cells/fault";
import type { Choices } from "../cells/option";
import { quoteNormalised } from "../cells/quote";
import { cellParameter, figures, option, rawList, type ListItems } from "../parameters";
import { listFunction } from "../record";
import type { WordsOf } from "../words";
import { weightedItem } from "./weighted-items";

const MEASURES = {
  mean: ["mean", "เฉลี่ย", "คะแนนเฉลี่ย"],
  sum: ["sum", "ผลรวม", "คะแนนถ่วงน้ำหนัก"],
} as const satisfies Choices<string>;

const COMPONENT = cellParameter("component", readComponent);

const LABELS = new ComponentLabels(PUBLIC_ORGANISATION_2565);
/** A code at the start of a label: "2.1.3 Revenue" and "2.1.3" have the same. */
const LEADING_CODE = /^\d+(?:\.\d+)*/u;

/**
 * The score of a component: the weighted mean of the indicators whose code begins with its own, or their
 * weighted scores' sum. The same figures as in the summary.
 */
export const KPICOMPONENT = listFunction({
  name: "KPICOMPONENT",
  parameters: [
    COMPONENT,
    rawList("codes"),
    figures("scores"),
    figures("weights"),
    option("measure", MEASURES, "mean"),
  ],
  answer({ codes, scores, weights }, items) {
    const places = placesByCode(codes, items);
    const known = new Map<string, CellOutput>();
    const itemAt = ({ row, column }: Place) => weightedItem(scores(row, column), weights(row, column));
    return (code, measure) => {
      if (code === "") return "";
      const key = `${measure} ${code}`;
      let answer = known.get(key);
      if (answer === undefined) {
        answer = measureOf(code, measure, places, itemAt);
        known.set(key, answer);
      }
      return answer;
    };
  },
});

function measureOf(
  component: string,
  measure: keyof typeof MEASURES,
  places: ReadonlyMap<string, readonly Place[]>,
  itemAt: (place: Place) => ReturnType<typeof weightedItem>,
): CellOutput {
  const rows: WeightedScore[] = [];
  let isFound = false;
  for (const [code, placed] of places) {
    if (code !== component && !code.startsWith(`${component}.`)) continue;
    isFound = true;
    for (const place of placed) {
      const item = itemAt(place);
      if (item === null) continue;
      if (item instanceof Fault) return item.isPassedOn ? item : faultOfItem(place.item, item);
      if (item.weight < 0)
        return faultOfItem(place.item, { error: "#VALUE!", text: TOTAL_PROBLEMS["weight-negative"] });
      rows.push(item);
    }
  }
  if (!isFound) return fault("component-unknown", { found: quoteNormalised(component) }, "#N/A");
  const { score, weighted } = subtotal(rows);
  return (measure === "mean" ? score : weighted) ?? "";
}

interface Place {
  readonly row: number;
  readonly column: number;
  /** Place in the ranges, counted from 1, for messages. */
  readonly item: number;
}

function placesByCode(codes: ListItems<unknown>, { rows, columns }: Shape): Map<string, Place[]> {
  const places = new Map<string, Place[]>();
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const cell = codes(row, column);
      if (isBlank(cell) || cell === 0 || errorIn(cell, "codes")) continue;
      const code = codeOf(cell);
      const place = { row, column, item: row * columns + column + 1 };
      const same = places.get(code);
      if (same) same.push(place);
      else places.set(code, [place]);
    }
  }
  return places;
}

/** The code of the component; "" for a text without one. */
function readComponent(cell: unknown): string | Ended {
  if (isBlank(cell) || cell === 0) return BLANK;
  return errorIn(cell, "component") ?? codeOf(cell);
}

/** "2.1" of "2.1 Name", of the number 2.1, and "2" of "องค์ประกอบที่ 2 …"; other codes are a first word. */
function codeOf(cell: unknown): string {
  const text = normaliseText(String(plainValue(cell) ?? ""));
  const component = LABELS.read(text);
  if (component) return component.code;
  const digits = LEADING_CODE.exec(text)?.[0];
  return digits ?? (text.split(" ")[0] ?? "").replace(/[.):]+$/u, "").toLowerCase();
}

export const KPICOMPONENT_WORDS: WordsOf<typeof KPICOMPONENT> = {
  description: {
    th: "คะแนนขององค์ประกอบจากตัวชี้วัดที่รหัสขึ้นต้นด้วยรหัสขององค์ประกอบ: ค่าเฉลี่ยถ่วงน้ำหนัก หรือผลรวมคะแนนถ่วงน้ำหนัก",
    en: "Score of a component: weighted mean, or sum of weighted scores, of the indicators whose code begins with its code.",
  },
  tasks: [
    { th: "รวมคะแนนรายองค์ประกอบ", en: "score of each component" },
    { th: "คะแนนเฉลี่ยขององค์ประกอบ", en: "average of a component" },
    { th: "ผลรวมย่อย", en: "subtotal" },
  ],
  parameters: {
    component: {
      th: 'รหัสขององค์ประกอบ เช่น 1 หรือ "2.1" หรือหัวข้อ "องค์ประกอบที่ 1 …"',
      en: 'Code of the component, such as 1 or "2.1", or its heading "องค์ประกอบที่ 1 …".',
      from: "component",
    },
    codes: {
      th: "รหัสของตัวชี้วัด จะมีชื่อต่อท้ายหรือไม่ก็ได้",
      en: "Codes of the indicators, alone or in front of their names.",
      from: "code-column",
    },
    scores: {
      th: 'คะแนนของตัวชี้วัด เซลล์ว่างคือยังไม่รายงานผล "ไม่ประเมิน" หรือ "N/A" คือไม่ประเมิน ทั้งสองไม่นำมาคิด',
      en: 'Scores of the indicators. A blank score is not reported yet, "ไม่ประเมิน" or "N/A" is not applicable; neither counts.',
      from: "score-column",
    },
    weights: {
      th: "น้ำหนักเป็นร้อยละ หนึ่งค่าต่อหนึ่งคะแนน",
      en: "Weights in per cent, one for each score.",
      from: "weight-column",
    },
    measure: {
      th: '"เฉลี่ย" ค่าเฉลี่ยถ่วงน้ำหนัก (ค่าเริ่มต้น) หรือ "ผลรวม" ส่วนที่อยู่ในคะแนนรวม (หรือ "mean", "sum")',
      en: '"mean" (default), the weighted mean, or "sum", the part of the total (or "เฉลี่ย", "ผลรวม").',
    },
  },
  returns: "Score of the component, not rounded.",
  examples: [
    {
      args: [
        1,
        [["1.1.1 ก"], ["1.2.1 ข"], [2.1], ["10.1"]],
        [[100], [50], [80], [60]],
        [[30], [10], [20], [40]],
      ],
      gives: 87.5,
      note: {
        th: "(100×30 + 50×10) ÷ 40 โดย 10.1 ไม่ใช่องค์ประกอบที่ 1",
        en: "(100×30 + 50×10) ÷ 40; 10.1 is not in component 1",
      },
    },
    {
      args: [
        1,
        [["1.1.1 ก"], ["1.2.1 ข"], [2.1], ["10.1"]],
        [[100], [50], [80], [60]],
        [[30], [10], [20], [40]],
        "sum",
      ],
      gives: 35,
      note: { th: "ส่วนที่อยู่ในคะแนนรวม", en: "its part of the total" },
    },
    {
      args: [
        [["องค์ประกอบที่ 1"], ["1.1"], [2]],
        [["1.1.1 ก"], ["1.2.1 ข"], [2.1], ["10.1"]],
        [[100], [50], [80], [60]],
        [[30], [10], [20], [40]],
      ],
      gives: [[87.5], [100], [80]],
      note: { th: "หลายองค์ประกอบในสูตรเดียว", en: "several components in one formula" },
    },
    {
      args: [1, [["1.1"], ["1.2"]], [[80], ["N/A"]], [[30], [10]]],
      gives: 80,
      note: { th: "ตัวที่ไม่ประเมินไม่นำมาคิด", en: "what is not applicable does not count" },
    },
    {
      args: [
        3,
        [["1.1.1 ก"], ["1.2.1 ข"], [2.1], ["10.1"]],
        [[100], [50], [80], [60]],
        [[30], [10], [20], [40]],
      ],
      gives: "#N/A",
      says: { th: "ไม่มีตัวชี้วัดที่รหัสขึ้นต้นด้วย “3”", en: "No indicator has a code that begins with “3”" },
    },
    {
      args: [1, [["1.1"], ["1.2"]], [[80], [90]], [[30], [""]]],
      gives: "#VALUE!",
      says: { th: "รายการที่ 2: มีคะแนนแต่ไม่มีน้ำหนัก", en: "Item 2: There is a score but no weight" },
    },
  ],
  remarks: [
    {
      th: "ตัวเลขเดียวกับผลสรุปขององค์ประกอบ คือค่าเฉลี่ยถ่วงน้ำหนักของตัวที่มีคะแนน ตัวที่ไม่ประเมินหรือยังไม่รายงานไม่นำมาคิด",
      en: "The figures of the summary: the weighted mean of what is scored. What is not applicable or not reported does not count.",
    },
    {
      th: "รหัสเทียบทีละส่วน รหัส 1 จึงไม่รวม 10.1 ส่วนรหัส 1.10 ที่พิมพ์เป็นตัวเลข Excel เก็บเป็น 1.1 ให้พิมพ์เป็นข้อความ",
      en: "Codes are compared level by level, so 1 does not take in 10.1. Typed as a number, 1.10 is 1.1 to Excel: enter it as text.",
    },
    { th: "ค่าผิดพลาดในแถวขององค์ประกอบอื่นไม่มีผล", en: "Errors in rows of other components do not matter." },
  ],
};
